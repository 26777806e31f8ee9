// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Learns the second opinion on heads from what the network says of the treebanks.

#include "import/language/network.hpp"
#include "import/language/training/corpus.hpp"

#include <cstdint>
#include <vector>

namespace claimgraph::training {

/// The weights of HeadReview, for the heads that `network`, which has none yet, hesitates between.
std::vector<std::int8_t> learn_head_review(const Network &network,
                                           const std::vector<Treebank> &treebanks,
                                           const Inventory &inventory, std::uint64_t seed);

} // namespace claimgraph::training
