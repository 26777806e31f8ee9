// SPDX-License-Identifier: Apache-2.0
#include "import/claims/apposition_readings.hpp"

#include "import/claims/copula_readings.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "a high-grade, secure lock": a hyphen and a comma make an attribute of the noun before them.
bool is_attribute(const Tree &tree, WordIndex noun, WordIndex apposition) {
    return noun > 1 && tree.surface(noun - 1) == "-" && tree.has_child(noun, {Relation::det}) &&
           !tree.has_child(apposition, {Relation::det});
}

/// Whether one can be the other: "the briefings, Reyes, the chemist" are not the chemist.
bool agree(const Tree &tree, WordIndex noun, WordIndex apposition) {
    // "the dose, an hour before sleep"
    if (names_time(tree, apposition) && !names_time(tree, noun))
        return false;
    // "lately a November attack" tells when, not what; "now a museum" tells both.
    const WordIndex first = core_phrase(tree, apposition).first;
    if (!is_nominal(tree, noun) || tree.upos(noun) == Upos::pron ||
        (tree.upos(first) == Upos::adv && !lists_word("now once", tree.lower(first))))
        return false;
    const auto plural = [&](WordIndex word) {
        return tree[word].features.has(Feature::number, "Plur") ||
               tree.has_child(word, {Relation::conj});
    };
    return tree.upos(noun) == Upos::propn || plural(noun) == plural(apposition);
}

/// "Wheat, a cereal": without a comma, a bracket or a dash between them two nouns are one name.
bool is_set_off(const Tree &tree, WordIndex noun, WordIndex apposition) {
    for (WordIndex word = noun + 1; word < apposition; ++word)
        if (tree.upos(word) == Upos::punct)
            return true;
    return false;
}

/// "age group, primary diagnosis, hospital stays, and weight": among several, what no determiner
/// begins is the next of them.
bool is_next_of_several(const Tree &tree, WordIndex noun, WordIndex apposition) {
    if (tree.has_child(apposition, {Relation::det, Relation::nmod_poss}))
        return false;
    const auto appositions = [&](WordIndex of) { // but for a short form in brackets
        return std::ranges::count_if(tree.children(of), [&](WordIndex child) {
            return tree.relation(child) == Relation::appos &&
                   tree.surface(tree.subtree(child).first) != "(";
        });
    };
    return appositions(noun) > 1 || appositions(apposition) > 0 ||
           tree.is(noun, {Relation::appos, Relation::conj}) ||
           tree.has_child(noun, {Relation::conj}) || tree.has_child(apposition, {Relation::conj});
}

/// "Brandt, a Democrat", "wheat, a cereal", "Lena Moss, its founder", "Lena Moss, chairman of X".
bool describes(const Tree &tree, WordIndex apposition, WordIndex noun) {
    const auto article = tree.child(apposition, {Relation::det});
    if (tree.upos(apposition) == Upos::propn)
        return article && lists_word("a an", tree.lower(*article));
    if (tree.upos(apposition) != Upos::noun)
        return false;
    return article || tree.has_child(apposition, {Relation::amod}) ||
           (tree.upos(noun) == Upos::propn && names_agent(tree, apposition) &&
            tree.has_child(apposition, {Relation::nmod, Relation::nmod_poss, Relation::compound}));
}

/// "the mayor of Leeds, Ada Moss": the name is of whom the noun before it describes.
bool names_described(const Tree &tree, WordIndex name, WordIndex noun) {
    return tree.upos(name) == Upos::propn && tree.upos(noun) == Upos::noun &&
           tree[noun].xpos == Xpos::nn && names_agent(tree, noun) &&
           !tree.has_child(name, {Relation::det, Relation::nmod_poss, Relation::conj}) &&
           tree.has_child(noun, {Relation::det, Relation::nmod_poss}) &&
           !tree.has_child(noun, {Relation::conj});
}

/// Whether a mark stands between the two, but no bracket around the second.
bool is_beside(const Tree &tree, WordIndex noun, WordIndex apposition) {
    return is_set_off(tree, noun, apposition) &&
           tree.surface(tree.subtree(apposition).first) != "(";
}

bool says_what(const Tree &tree, WordIndex apposition, WordIndex noun) {
    return describes(tree, apposition, noun) && !is_next_of_several(tree, noun, apposition) &&
           !is_attribute(tree, noun, apposition) && agree(tree, noun, apposition);
}

} // namespace

std::optional<WordIndex> described_by(const Tree &tree, WordIndex apposition) {
    if (tree.relation(apposition) != Relation::appos)
        return std::nullopt;
    const WordIndex noun = tree.head(apposition);
    const auto article = tree.child(apposition, {Relation::det});
    // "a kind of fat, the belly fat" names the other way round.
    const auto own = tree.child(noun, {Relation::det});
    const bool kind =
        own && article && lists_word("a an", tree.lower(*own)) && tree.lower(*article) == "the";
    return article && *article > 0 && tree.surface(*article - 1) == "," && !kind &&
                   !names_upshot(tree, apposition) && says_what(tree, apposition, noun)
               ? std::optional(noun)
               : std::nullopt;
}

std::vector<Reading> apposition_readings(const Clause &clause) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    const WordIndex described = *clause.proposition.subject;
    if (!is_beside(tree, described, head))
        return {};
    const RelationLink is{{Predicate::is_a}, "be", rules::apposition};
    if (names_described(tree, head, described))
        return combined(clause, {phrase_item(tree, head)}, is, {phrase_item(tree, described)});
    // ", a move that": what was done is one, not what it was done to.
    const bool of_deed = names_upshot(tree, head) && !is_subject(tree.relation(described));
    if (of_deed || !says_what(tree, head, described))
        return {};
    // "smoking, a cause of Y"
    auto roles = role_readings({tree, clause.proposition, clause.index, described}, head);
    if (!roles.empty() && std::ranges::none_of(roles, [](const Reading &role) {
            return role.predicate == Predicate::is_a || role.predicate == Predicate::part_of;
        })) {
        for (Reading &role : roles)
            role.rule = rules::apposition;
        return roles;
    }
    return combined(clause, {phrase_item(tree, described)}, is, {phrase_item(tree, head)});
}

} // namespace claimgraph
