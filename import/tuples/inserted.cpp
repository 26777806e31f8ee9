// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/inserted.hpp"

#include "import/claims/times.hpp"
#include "import/tuples/phrases.hpp"

namespace claimgraph {
namespace {

// How far a participle looks for the tense of its clause; trees can be deep.
constexpr int most_steps = 12;

bool is_past(const Tree &tree, WordIndex word) {
    if (tree[word].xpos == Xpos::vbd)
        return true;
    const auto auxiliary = tree.child(word, {Relation::aux, Relation::aux_pass, Relation::cop});
    return auxiliary && tree[*auxiliary].xpos == Xpos::vbd;
}

bool in_past_clause(const Tree &tree, WordIndex predicate) {
    // "mills built in 1750": a time makes an event of it.
    for (const WordIndex child : tree.children(predicate))
        if (tree.relation(child) == Relation::obl && says_when(tree, child))
            return true;
    for (int steps = most_steps; steps > 0 && !tree.is_root(predicate); --steps) {
        predicate = tree.head(predicate);
        if (is_past(tree, predicate))
            return true;
        if (tree.upos(predicate) == Upos::verb)
            return false;
    }
    return false;
}

bool is_plural(const Tree &tree, WordIndex noun) {
    return tree[noun].features.has(Feature::number, "Plur") ||
           tree.has_child(noun, {Relation::conj});
}

bool in_brackets(const Tree &tree, WordIndex head) {
    const WordRange words = tree.subtree(head);
    return tree[words.first].xpos == Xpos::opening_bracket ||
           (words.first > 0 && tree[words.first - 1].xpos == Xpos::opening_bracket);
}

} // namespace

std::string_view form_of_be(const Tree &tree, WordIndex noun, WordIndex predicate) {
    if (in_past_clause(tree, predicate))
        return is_plural(tree, noun) ? "were" : "was";
    return is_plural(tree, noun) ? "are" : "is";
}

std::vector<Tuple> apposition_tuples(const Tree &tree, const Proposition &proposition) {
    const WordIndex noun = *proposition.subject;
    const WordIndex other = proposition.predicate;
    const bool names = tree.upos(other) == Upos::propn;
    if (!set_off(tree, noun, other) || (!names && tree.upos(other) != Upos::noun) ||
        tree.has_child(other, {Relation::conj}))
        return {};
    Tuple tuple;
    tuple.origin = proposition.origin;
    tuple.predicate = other;
    tuple.inserted = "is";
    // "its chairman, Ana Ruiz": the name is what is described.
    const bool swapped = names && tree.upos(noun) == Upos::noun;
    if (names && tree.upos(noun) == Upos::propn && !in_brackets(tree, other))
        tuple.inserted = "is in";
    tuple.subject = phrase(tree, swapped ? other : noun, swapped ? Extent::item : Extent::subject);
    tuple.arguments = {swapped ? phrase(tree, noun, Extent::item)
                               : phrase(tree, other, Extent::object)};
    if (tuple.subject.empty() || tuple.arguments.front().empty())
        return {};
    return {tuple};
}

} // namespace claimgraph
