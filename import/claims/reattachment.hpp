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
/// - the verb of a sentence, to the root (root_repair.hpp);
/// - what was said, to its verb: "showed for the first time that rain moves stones";
/// - the second of two ends: "between the use of tools and a habit"; an infinitive behind "likely";
///   a gerund that is the object of an effect: "improved farming";
/// - a quotation read as a subject ("Sleep matters," said Ana), a conjunction or determiner that
///   hangs at the wrong verb.
std::optional<ParsedSentence> reattached(const Tree &tree);

} // namespace claimgraph
