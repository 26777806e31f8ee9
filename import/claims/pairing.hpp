// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where not every subject goes with every object: pairs, and choices.

#include "import/claims/clause.hpp"
#include "import/claims/noun_phrases.hpp"

#include <vector>

namespace claimgraph {

/// "A and B were found in 5 % and 6 %, respectively": the first with the first.
bool pairs_off(const Clause &clause);

/// "were assigned to tea, coffee or water", "received tea or coffee": each of them one of these;
/// "were divided into three groups: A, B and C", "compared the effects of A and B": all of them at
/// once. They stay together; other objects as they are.
std::vector<Item> kept_together(const Clause &clause, const std::vector<Item> &objects);

} // namespace claimgraph
