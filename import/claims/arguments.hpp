// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The parts of a clause beside subject and object.

#include "core/assertion.hpp"
#include "import/claims/finding.hpp"

#include <vector>

namespace claimgraph {

/// The arguments of a clause, each with the role that its preposition and noun speak for: "in older
/// adults" is a population, "after six weeks" a time.
std::vector<Argument> find_arguments(const ClaimView &view);

} // namespace claimgraph
