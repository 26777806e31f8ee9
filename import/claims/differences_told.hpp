// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims that a noun makes of a difference: "no difference in X between groups".

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// "no difference in X between groups", wherever its parts hang: X is what the groups differ in;
/// "The scores showed no difference": the scores differ, or do not.
std::vector<Reading> groups_differ(const Clause &clause);

} // namespace claimgraph
