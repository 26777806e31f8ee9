// SPDX-License-Identifier: Apache-2.0
#include "import/claims/difference_readings.hpp"

#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_standard(std::string_view marker) {
    for (const std::string_view start : {"than", "compare", "versus", "vs", "relative to"})
        if (marker.starts_with(start))
            return true;
    return false;
}

/// Whether what it is compared with stands anywhere behind the predicate: "than in gardens".
bool names_standard(const Tree &tree, WordIndex predicate) {
    const WordRange words = tree.subtree(predicate);
    for (WordIndex word = predicate + 1; word < words.last; ++word)
        if (is_standard(tree.lower(word)))
            return true;
    return false;
}

bool is_comparative(const Tree &tree, WordIndex word) {
    if (tree[word].xpos == Xpos::jjr || tree[word].xpos == Xpos::rbr)
        return true;
    return std::ranges::any_of(tree.children(word), [&](WordIndex child) {
        return child < word && tree.relation(child) == Relation::advmod &&
               tree[child].xpos == Xpos::rbr;
    });
}

const Part *group_of(const Clause &clause) {
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < clause.proposition.predicate ||
            names_time(clause.tree, part.head))
            continue;
        const std::string marker = preposition(clause.tree, part.head);
        if (marker == "in" || marker == "among" || marker == "for" || marker == "with" ||
            marker == "on" || marker == "within" || marker == "amongst")
            return &part;
    }
    return nullptr;
}

} // namespace

std::vector<Reading> differing_group(const Clause &clause, const std::vector<Item> &subjects) {
    const WordIndex head = clause.proposition.predicate;
    if (!is_comparative(clause.tree, head) && !names_standard(clause.tree, head))
        return {};
    const Part *group = group_of(clause);
    if (group == nullptr)
        return {};
    const std::string lemma = std::string(clause.tree.lower(head))
                                  .append(" ")
                                  .append(preposition(clause.tree, group->head));
    return combined(clause, subjects, {{Predicate::associated_with}, lemma, rules::difference},
                    ends(clause.tree, group->head));
}

} // namespace claimgraph
