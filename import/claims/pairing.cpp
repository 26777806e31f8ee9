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

namespace {

/// "compared the effects of tea and coffee": both at once
bool are_compared(const Clause &clause, const std::vector<Item> &objects) {
    return clause.tree.lemma(clause.proposition.predicate) == "compare" && objects.size() == 2 &&
           !objects.back().heading.empty() &&
           oblique_with(clause, {"to", "with", "against", "versus"}) == nullptr;
}

bool closes_brackets(const Tree &tree, WordRange words) {
    int open = 0;
    for (WordIndex word = words.first; word < words.last; ++word)
        open += tree.surface(word) == "(" ? 1 : tree.surface(word) == ")" ? -1 : 0;
    return open == 0;
}

/// "were divided into a tea and a coffee group", "were assigned to tea and coffee": each to one
bool are_divided(const Clause &clause, WordIndex object) {
    const Tree &tree = clause.tree;
    WordIndex whole = tree.first_conjunct(object);
    // "to three groups: tea, coffee and rest"
    if (!tree.is_root(whole) && tree.is(whole, {Relation::appos, Relation::dep, Relation::list}))
        whole = tree.first_conjunct(tree.head(whole));
    if (lists_word("allocate assign randomise randomize",
                   tree.lemma(clause.proposition.predicate)) &&
        preposition(tree, whole) == "to")
        return true;
    return lists_word("allocate assign classify divide group randomise randomize separate split "
                      "stratify",
                      tree.lemma(clause.proposition.predicate)) &&
           preposition(tree, tree.first_conjunct(object)) == "into";
}

} // namespace

std::vector<Item> kept_together(const Clause &clause, const std::vector<Item> &objects) {
    const Tree &tree = clause.tree;
    const auto assigns = [&](WordIndex verb) {
        return lists_word("administer allocate assign give randomise randomize receive",
                          tree.lemma(verb));
    };
    if (objects.size() < 2)
        return objects;
    const auto conjunction = tree.child(objects.back().head, {Relation::cc});
    const bool choice = conjunction && tree.lower(*conjunction) == "or" &&
                        (assigns(clause.proposition.predicate) ||
                         std::ranges::any_of(clause.proposition.chain, assigns));
    if (!choice && !are_compared(clause, objects) && !are_divided(clause, objects.front().head))
        return objects;
    Item whole = objects.front();
    for (const Item &each : objects)
        whole.words = hull(whole.words, each.words);
    whole.words.last = end_of_arms(tree, whole.words.last);
    return closes_brackets(tree, whole.words) ? std::vector{whole} : objects;
}

} // namespace claimgraph
