// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words that the parser hangs at the wrong head in ways that agreement, order and prepositions
/// give away.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// The sentence with these words put where they belong; nothing where all are:
///
/// - a time or place behind an object, to the verb: "approved the budget in March", "opened a plant
///   near Oslo", "There are mills in the village";
/// - a relative clause, to the noun or subject that it agrees with (agreement.hpp);
/// - the verb of a sentence that is read as a second relative clause: "The guests who came late
///   missed the speech"; a noun that heads a sentence without a finite verb and is one: "The firm
///   plans to open a plant"; or is the first of two subjects: "The mill and the bridge attract
///   walkers";
/// - the second of two ends: "between the use of tools and a habit"; an infinitive behind "likely";
///   a gerund that is the object of an effect: "improved farming";
/// - a quotation read as a subject ("Sleep matters," said Ana), a conjunction or determiner that
///   hangs at the wrong verb.
std::optional<ParsedSentence> reattached(const Tree &tree);

} // namespace claimgraph
