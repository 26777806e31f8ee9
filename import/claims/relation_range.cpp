// SPDX-License-Identifier: Apache-2.0
#include "import/claims/relation_range.hpp"

#include "import/claims/chains.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// What stands between the two verbs is read too, so it must not be long.
constexpr std::size_t longest_loan = 12;

/// Where a relation begins that is one of several things wished for or made possible: "were asked
/// to" of "were asked to rest and drink water". Without it the people would be said to drink.
WordIndex begins_at(const Tree &tree, const Proposition &proposition) {
    const WordIndex own = proposition.relation.front();
    const auto first = lender(tree, proposition.predicate);
    if (!first)
        return own;
    const auto chain = chain_above(tree, *first);
    const bool wished = std::ranges::any_of(chain, [&](WordIndex verb) {
        const Control control = control_of(tree.lemma(verb));
        return control == Control::want || control == Control::enable || tree.lemma(verb) == "use";
    });
    const WordIndex begin =
        proposition.shared.empty() ? own : std::min(own, proposition.shared.front());
    const bool before_subject =
        proposition.subject && begin < *proposition.subject && *proposition.subject < own;
    return wished && !before_subject && own - begin <= longest_loan ? begin : own;
}

} // namespace

WordRange relation_range(const Clause &clause, const Item &subject,
                         const std::optional<Item> &object) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    if (proposition.relation.empty())
        return {proposition.predicate, proposition.predicate + 1};
    WordRange words = {begins_at(tree, proposition), proposition.relation.back() + 1};
    if (!object)
        return words;
    // What stands between conjuncts is no part of the relation.
    const WordIndex first = tree.first_conjunct(object->head);
    const WordIndex target = !object->heading.empty() ? object->heading.first
                             : first != object->head  ? core_phrase(tree, first).first
                                                      : object->words.first;
    // "had an effect on Y", wherever "on Y" hangs
    const auto noun = tree.child(proposition.predicate, {Relation::obj});
    const bool names = noun && *noun < target && relation_noun(tree, *noun) != nullptr &&
                       !tree.below(subject.head, *noun);
    const auto leads_to = [&](WordIndex word) {
        const bool joins = // "What plants need is light"
            tree.relation(word) == Relation::mark && tree.upos(word) == Upos::aux;
        return !tree.is_root(word) && tree.below(first, tree.head(word)) && !joins &&
               tree.upos(word) != Upos::punct;
    };
    // "were 12 % higher on farms": all before "higher" that is part of it
    const WordIndex predicate = proposition.predicate;
    const bool grades = predicate < target && tree.below(first, predicate) &&
                        tree.has_child(predicate, {Relation::cop});
    for (WordIndex word = words.last; word < target; ++word) {
        // "in the wake of" hangs together at its first word; "such as" begins a list.
        const bool within =
            tree.relation(word) == Relation::fixed && tree.lower(tree.head(word)) != "such";
        const bool leads = tree.below(first, word) || (names && tree.below(word, *noun)) ||
                           (grades && word <= predicate && tree.below(word, predicate)) ||
                           leads_to(word) || (within && leads_to(tree.head(word)));
        const bool not_only = word + 1 < target && tree.begins_not_only(word);
        // "leads to ills like gout": as "such as", it begins a list of what stands before it.
        if (tree.lower(word) == "like" && words.last < word &&
            tree.relation(word) == Relation::case_mark &&
            tree.relation(tree.head(word)) == Relation::nmod) {
            const WordIndex listed = core_phrase(tree, tree.head(tree.head(word))).first;
            return {words.first, listed < word ? std::max(words.last, listed) : words.last};
        }
        if (!leads || not_only)
            return words;
    }
    words.last = std::max(words.last, target);
    return words;
}

} // namespace claimgraph
