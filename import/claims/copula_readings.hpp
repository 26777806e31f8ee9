// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of "be": what a thing is, how it is, how much, and against what it is compared.

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// What else a noun says of the agent than what it is: "a cause of Y". Nothing where it does not.
std::vector<Reading> role_readings(const Clause &clause, WordIndex role);

/// \pre the predicate is what "be" says of the subject
std::vector<Reading> copula_readings(const Clause &clause);

/// "is hard to find": whoever finds it, hard to find is what it is.
std::vector<Reading> hard_to(const Clause &clause);

} // namespace claimgraph
