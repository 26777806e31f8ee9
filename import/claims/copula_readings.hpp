// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of "be": what a thing is, how it is, how much, and against what it is compared.

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// \pre the predicate has a copula
std::vector<Reading> copula_readings(const Clause &clause);

} // namespace claimgraph
