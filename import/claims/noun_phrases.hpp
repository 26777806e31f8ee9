// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words that name one thing: minimal noun phrases and the items of lists.

#include "import/claims/tree.hpp"

#include <vector>

namespace claimgraph {

/// One thing that a part of a proposition names.
struct Item {
    WordIndex head = 0;
    WordRange words; ///< never empty

    /// What the item is an item of: "the release of" in "the release of serotonin and dopamine";
    /// empty where it stands by itself.
    WordRange heading;
};

/// The smallest row of words around `head` that names what it names: with its determiner,
/// adjectives, compounds and its "of" phrase; without relative clauses, appositions, brackets,
/// and prepositional phrases that say where, when or in whom.
WordRange core_phrase(const Tree &tree, WordIndex head);

/// The same with what narrows it to those that are meant.
WordRange narrowed_phrase(const Tree &tree, WordIndex head);

/// All that `head` names: its conjuncts one by one, "such as" lists and lists after a colon in
/// place of what they explain, and the things below a noun that only measures ("levels of A and
/// B").
std::vector<Item> items_of(const Tree &tree, WordIndex head);

/// The words of a clause without its conjunction and without marks at either end.
WordRange clause_words(const Tree &tree, WordIndex head);

/// The preposition before a noun as one lower-case text: "of", "such as"; empty without one.
std::string preposition(const Tree &tree, WordIndex head);

/// Whether a phrase with the preposition belongs to the name of the noun: "exposure to lead".
bool takes_complement(const Tree &tree, WordIndex noun, std::string_view preposition);

/// The first noun below `head` with one of the prepositions, or nothing.
std::optional<WordIndex> complement_with(const Tree &tree, WordIndex head,
                                         std::initializer_list<std::string_view> prepositions);

} // namespace claimgraph
