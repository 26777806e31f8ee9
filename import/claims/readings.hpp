// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the propositions of a sentence to binary claims: which rules are tried, in which order.

#include "import/claims/propositions.hpp"
#include "import/claims/reading.hpp"
#include "import/claims/trace.hpp"

#include <span>
#include <vector>

namespace claimgraph {

/// All readings of a sentence, in the order of its propositions. `trace`, where it is not null, is
/// told what was tried and which readings were dropped.
std::vector<Reading> find_readings(const Tree &tree, std::span<const Proposition> propositions,
                                   SentenceTrace *trace = nullptr);

} // namespace claimgraph
