// SPDX-License-Identifier: Apache-2.0
#include "import/claims/relation_words.hpp"

#include "import/claims/chains.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "however," and the like: of the clause, not of the verb.
bool stands_apart(const Tree &tree, WordIndex adverb) {
    const WordIndex next = tree.subtree(adverb).last;
    return tree.surface(next - 1) == "," || (next < tree.size() && tree.surface(next) == ",");
}

/// "had come before and gone": an adverb in front of "and" belongs to the clause before.
bool ends_clause_before(const Tree &tree, WordIndex adverb) {
    const WordIndex next = tree.subtree(adverb).last;
    return next < tree.size() && tree.relation(next) == Relation::cc &&
           tree.head(next) == tree.head(adverb);
}

void add_relation_words(const Tree &tree, std::vector<WordIndex> &words, WordIndex verb) {
    words.push_back(verb);
    for (const WordIndex child : tree.children(verb)) {
        const bool auxiliary = tree.is(
            child, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::compound_prt});
        const bool before = child < verb;
        const bool adverb = tree.relation(child) == Relation::advmod && before &&
                            tree[child].xpos != Xpos::wrb && !stands_apart(tree, child) &&
                            !ends_clause_before(tree, child);
        const bool to = tree.relation(child) == Relation::mark && tree.lower(child) == "to";
        if (auxiliary || adverb || to)
            words.push_back(child);
    }
}

} // namespace

std::vector<WordIndex> relation_words(const Tree &tree, const Proposition &proposition) {
    std::vector<WordIndex> words;
    for (const WordIndex verb : proposition.chain)
        add_relation_words(tree, words, verb);
    if (proposition.origin != Origin::apposition)
        add_relation_words(tree, words, proposition.predicate);
    if (const auto copula = tree.child(proposition.predicate, {Relation::cop}))
        std::erase_if(words, [&](WordIndex word) {
            return word == proposition.predicate || (tree.relation(word) == Relation::advmod &&
                                                     tree.head(word) == proposition.predicate &&
                                                     word > *copula && tree.lemma(word) != "not");
        });
    // "is not only cheap": it is cheap
    std::erase_if(words, [&](WordIndex word) {
        return tree.begins_not_only(word) || (word > 0 && tree.begins_not_only(word - 1));
    });
    std::ranges::sort(words);
    // Adverbs before the subject ("Recently, X rose") belong to the clause, not to the relation.
    if (!words.empty() && proposition.own_subject && proposition.subject &&
        *proposition.subject < words.back())
        std::erase_if(words, [&](WordIndex word) {
            return word < *proposition.subject && tree.relation(word) == Relation::advmod;
        });
    return words;
}

std::vector<WordIndex> shared_words(const Tree &tree, const Proposition &proposition) {
    std::vector<WordIndex> words;
    const auto first = lender(tree, proposition.predicate);
    if (!first)
        return words;
    for (const WordIndex verb : chain_above(tree, *first))
        add_relation_words(tree, words, verb);
    for (const WordIndex child : tree.children(*first)) {
        const bool auxiliary = tree.is(child, {Relation::aux, Relation::aux_pass});
        const bool to = tree.relation(child) == Relation::mark && tree.lower(child) == "to";
        const bool negation = tree.lemma(child) == "not";
        if (child < *first && (auxiliary || to || negation))
            words.push_back(child);
    }
    std::ranges::sort(words);
    return words;
}

} // namespace claimgraph
