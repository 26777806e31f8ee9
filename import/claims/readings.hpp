// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the propositions of a sentence to binary claims: which rules are tried, in which order.

#include "import/claims/propositions.hpp"
#include "import/claims/reading.hpp"

#include <span>
#include <vector>

namespace claimgraph {

/// All readings of a sentence, in the order of its propositions.
std::vector<Reading> find_readings(const Tree &tree, std::span<const Proposition> propositions);

} // namespace claimgraph
