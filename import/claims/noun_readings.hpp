// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims that a noun makes: "the effect of X on Y", "There is a link between X and Y".

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// The relation that a noun of the clause stands for, between the parts that its prepositions name
/// or the agent and one of them; nothing where it stands for none.
std::vector<Reading> relation_noun_readings(const Clause &clause, WordIndex noun);

/// The same for the object: "has a weak association with Y".
std::vector<Reading> object_noun_readings(const Clause &clause);

/// "There was a decrease in Y", "There is a link between X and Y". \pre the origin is existential
std::vector<Reading> existential_readings(const Clause &clause);

/// "A decline in Y occurred", "was observed": Y changed, and nobody says what did it. Nothing where
/// the agent names no change of something.
std::vector<Reading> change_reported(const Clause &clause);

/// "The main cause of Y is X": the complement has the relation that the subject names.
std::vector<Reading> specified_readings(const Clause &clause);

/// Whether both ends of a relation stand at the noun: "the link between X and Y".
bool relates_by_itself(const Tree &tree, WordIndex noun);

} // namespace claimgraph
