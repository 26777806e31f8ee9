// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What kind of thing a noun names, as far as the reading of its sentence depends on it.

#include "core/vocabulary.hpp"
#include "import/claims/tree.hpp"

#include <string_view>

namespace claimgraph {

/// A noun that stands for a relation, and the prepositions before its two ends, separated by
/// blanks: "the effect of X on Y".
struct RelationNoun {
    Predicate predicate = Predicate::other;
    std::string_view first;
    std::string_view second;
};

/// The relation that a noun stands for, or null.
const RelationNoun *relation_noun(const Tree &tree, WordIndex noun);
/// The same of a noun in dictionary form.
const RelationNoun *relation_noun(std::string_view lemma);

/// Whether the word can name a thing: nouns, names, numbers, pronouns, symbols.
bool is_nominal(const Tree &tree, WordIndex word);

/// "ability", "way", "tool": what follows with "to" happens, or can.
bool is_ability(const Tree &tree, WordIndex noun);

/// "week", "night".
bool names_time(std::string_view lemma);
bool names_time(const Tree &tree, WordIndex noun);

/// "Lisbon", "the museum", "the bottom": where something can be.
bool names_place(const Tree &tree, WordIndex noun);

/// "patients", "adults", and every pronoun.
bool names_population(const Tree &tree, WordIndex noun);

/// "neonatologist", "mathematician": by its ending, whoever lists it.
bool names_profession(std::string_view lemma);

/// "doctor", "committee", "she", "Dr. Reyes": who acts on purpose.
bool names_agent(const Tree &tree, WordIndex noun);
/// The same of a common noun in dictionary form.
bool names_agent(std::string_view lemma);

/// "asthma", "fevers", "symptom", "neuritis": what one can be treated for.
bool names_ailment(const Tree &tree, WordIndex noun);

/// "study", "results": what finds something out.
bool names_study(const Tree &tree, WordIndex noun);

/// The same, and "statement", "interview": what can be read or heard again.
bool names_publication(const Tree &tree, WordIndex noun);

/// "30 %", "half": how much, not who.
bool names_amount(const Tree &tree, WordIndex noun);

/// "the tea group": those of a study who are treated alike.
bool names_arm(const Tree &tree, WordIndex noun);

/// "both arms", "the patients"; "the doctors found no difference" are no group.
bool names_group(const Tree &tree, WordIndex noun);

/// "PhD" of "Ana Moss, PhD": a degree behind a name, nobody else.
bool names_degree(const Tree &tree, WordIndex noun);

/// ", a move that", ", a difference of 3": what sums up all that was said before.
bool names_upshot(const Tree &tree, WordIndex noun);

/// Whether a number stands in the words.
bool has_number(const Tree &tree, WordRange words);

/// Whether a list separated by blanks has the word.
bool lists_word(std::string_view list, std::string_view word);

} // namespace claimgraph
