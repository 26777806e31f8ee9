// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the head of a part to the words that stand for it in a slot.

#include "import/tuples/tuple.hpp"

namespace claimgraph {

/// How much of a phrase a slot takes.
enum class Extent {
    object,  ///< all but what follows a comma: "a turbine damaged by lightning"
    subject, ///< without clauses and appositions: "the mayor of Oslo"
    item,    ///< one conjunct of a subject, by itself
    core,    ///< without its prepositional phrases too: "the mayor"
    clause,  ///< a whole clause without its conjunction: "the dam will close"
};

/// Phrases longer than this are printed by no one: a line without full stops, or a table.
inline constexpr WordIndex longest_phrase = 80;

/// The words of the phrase without `marker`, without marks at its ends; empty if it is longer than
/// `longest_phrase`. `without` is left out with all below it: "officials said" of "The dam will
/// close, officials said".
Slotted phrase(const Tree &tree, WordIndex head, Extent extent,
               std::optional<WordIndex> without = std::nullopt);

/// The same for a predicate noun or adjective: without subject, copula and what belongs to the
/// clause.
Slotted complement_phrase(const Tree &tree, WordIndex head, Extent extent);

/// `words` from one range.
Slotted words_of(WordRange range);

/// `first` and then `second`.
Slotted joined(Slotted first, const Slotted &second);

} // namespace claimgraph
