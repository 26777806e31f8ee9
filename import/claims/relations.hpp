// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What words stand for between two things: relations to predicates, changes to signs.

#include "core/vocabulary.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <string_view>

namespace claimgraph {

/// What a relation of the lists stands for.
struct RelationSense {
    Predicate predicate = Predicate::other;
    bool inverse = false; ///< the text's object is the claim's subject: "be due to"
    std::optional<Predicate> of_agents = {};  ///< what it is of people: "The firm produces tyres"
    std::optional<Predicate> to_amounts = {}; ///< what it is to so many: "affects one in ten"
};

/// The sense of a relation in dictionary form: "lead to", "be associated with", "be cause of".
std::optional<RelationSense> sense_of(std::string_view relation);

/// A change, and the word beside a noun that tells it.
struct AscribedChange {
    Predicate predicate = Predicate::affects;
    WordIndex word = 0;
};

/// The direction of a change that a noun names ("a decrease in X") or an adjective or participle
/// ascribes to its noun ("reduced X"); nothing for other words.
std::optional<Predicate> change_named(const Tree &tree, WordIndex noun);
std::optional<AscribedChange> change_ascribed(const Tree &tree, WordIndex noun);

/// The direction of a change that a verb says of its own subject: "Prices fell".
std::optional<Predicate> change_undergone(std::string_view verb);

/// The same of a noun in a phrase: "is on the rise", "are on the decline".
std::optional<Predicate> change_under_way(const Tree &tree, WordIndex noun);

/// The effect on X of what does `outer` to a change of X: causing a decrease decreases, preventing
/// a decrease increases. Predicates that are no effects stay as they are.
Predicate compose(Predicate outer, Predicate change);

/// Whether the predicate says that one thing acts on another.
bool is_effect(Predicate predicate);

/// "urge people to V", "warn people to V": the people should.
bool gives_advice(std::string_view verb_lemma);

/// Whether the predicate can be said of one thing alone: "Symptoms increased".
bool is_change(Predicate predicate);

/// What a verb does with the clause or thing below it.
enum class Control {
    none,
    enable,  ///< helps X do Y
    cause,   ///< makes X do Y
    prevent, ///< keeps X from doing Y
    want,    ///< wants X to do Y: not said to happen
    give,    ///< gives X more of Y
    undergo, ///< X has, feels, shows more of Y
    inquire, ///< asks about Y: says nothing of it
};
Control control_of(std::string_view lemma);

/// What is done, and to what.
struct NamedEffect {
    RelationSense sense;
    WordIndex object = 0;
};

/// The effect that a verb names with its object where it stands for a thing: "lowering Y".
std::optional<NamedEffect> effect_of_gerund(const Tree &tree, WordIndex verb);

/// The same of a noun: "treatment of Y", "prevention of Y".
std::optional<NamedEffect> effect_of_deed(const Tree &tree, WordIndex noun);

} // namespace claimgraph
