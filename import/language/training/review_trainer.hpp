// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Learns the second opinion on parts of speech from the treebanks' own tags and trees.

#include "import/language/training/corpus.hpp"

#include <cstdint>
#include <vector>

namespace claimgraph::training {

/// The weights of TagReview.
std::vector<std::int8_t> learn_review(const std::vector<Treebank> &treebanks,
                                      const Inventory &inventory, std::uint64_t seed);

} // namespace claimgraph::training
