// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the head of a part to the words that stand for it in a slot.

#include "import/tuples/tuple.hpp"

#include <optional>

namespace claimgraph {

/// How much of a phrase a slot takes.
enum class Extent {
    object,  ///< all but relative clauses and asides: "a turbine damaged by lightning"
    subject, ///< without participles and appositions too: "the mayor of Oslo"
    item,    ///< one conjunct of a subject by itself
    core,    ///< without its prepositional phrases too: "the mayor"
    clause,  ///< a whole clause without its conjunction: "the dam will close"
};

/// A longer phrase is printed by no one: it is a table, or a line without full stops. The bound
/// also keeps the work linear where clauses are nested.
inline constexpr WordIndex longest_phrase = 80;

/// The words of the phrase in text order, without the preposition or conjunction before it and
/// without marks at its ends. A predicate noun or adjective is taken without its subject, its
/// copula and what belongs to its clause. Empty if longer than `longest_phrase`.
Slotted phrase(const Tree &tree, WordIndex head, Extent extent);

/// Whether the child stands behind a comma, bracket or dash.
bool set_off(const Tree &tree, WordIndex head, WordIndex child);

Slotted words_of(WordRange range);

/// `first` and then `second`.
Slotted joined(Slotted first, const Slotted &second);

} // namespace claimgraph
