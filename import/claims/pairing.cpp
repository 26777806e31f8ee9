// SPDX-License-Identifier: Apache-2.0
#include "import/claims/pairing.hpp"

#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {

bool pairs_off(const Clause &clause) {
    const WordRange words = clause.tree.subtree(clause.proposition.predicate);
    const auto lower = clause.tree.lower().subspan(words.first, words.size());
    return std::ranges::find(lower, "respectively") != lower.end();
}

std::vector<Item> without_choice(const Clause &clause, const std::vector<Item> &objects) {
    const Tree &tree = clause.tree;
    const auto assigns = [&](WordIndex verb) {
        return lists_word("allocate assign randomise randomize", tree.lemma(verb));
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
    return {whole};
}

} // namespace claimgraph
