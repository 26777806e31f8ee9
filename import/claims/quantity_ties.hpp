// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which assertions of a sentence a quantity belongs to.

#include "core/assertion.hpp"
#include "import/claims/tree.hpp"

#include <vector>

namespace claimgraph {

/// Gives each assertion the quantities of its parts and those that hang on them: "relieved pain (by
/// 3 points)". What stands between its parts but hangs on other words is not its own.
void tie_quantities(const Tree &tree, const std::vector<Quantity> &quantities,
                    std::vector<Assertion> &assertions);

} // namespace claimgraph
