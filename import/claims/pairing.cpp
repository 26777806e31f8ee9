// SPDX-License-Identifier: Apache-2.0
#include "import/claims/pairing.hpp"

#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "tea (n = 9) or coffee | (n = 8) groups": the end with what all of them are.
WordIndex end_of_arms(const Tree &tree, WordIndex end) {
    constexpr WordIndex longest = 10; // words in the bracket
    if (end >= tree.size() || tree.surface(end) != "(")
        return end;
    for (WordIndex word = end; word + 1 < tree.size() && word < end + longest; ++word)
        if (tree.surface(word) == ")")
            return lists_word("arm arms group groups", tree.lower(word + 1)) ? word + 2 : end;
    return end;
}

} // namespace

bool pairs_off(const Clause &clause) {
    const WordRange words = clause.tree.subtree(clause.proposition.predicate);
    const auto lower = clause.tree.lower().subspan(words.first, words.size());
    return std::ranges::find(lower, "respectively") != lower.end();
}

std::vector<Item> without_choice(const Clause &clause, const std::vector<Item> &objects) {
    const Tree &tree = clause.tree;
    const auto assigns = [&](WordIndex verb) {
        return lists_word("administer allocate assign give randomise randomize receive",
                          tree.lemma(verb));
    };
    if (objects.size() < 2 || !(assigns(clause.proposition.predicate) ||
                                std::ranges::any_of(clause.proposition.chain, assigns)))
        return objects;
    const auto conjunction = tree.child(objects.back().head, {Relation::cc});
    if (!conjunction || tree.lower(*conjunction) != "or")
        return objects;
    Item whole = objects.front();
    for (const Item &each : objects)
        whole.words = hull(whole.words, each.words);
    whole.words.last = end_of_arms(tree, whole.words.last);
    return {whole};
}

} // namespace claimgraph
