// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims that a noun makes: "the effect of X on Y", "There is a link between X and Y", "X, a Y".

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

/// "Ada Lovelace, a mathematician". \pre the origin is apposition
std::vector<Reading> apposition_readings(const Clause &clause);

} // namespace claimgraph
