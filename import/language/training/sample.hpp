// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A treebank sentence as the numbers that the trainer works on.

#include "import/language/word_features.hpp"

#include <cstdint>
#include <vector>

namespace claimgraph::training {

/// Marks a column that the treebank leaves empty.
inline constexpr std::int32_t not_annotated = -1;

/// One sentence; all vectors have one entry a word.
struct Sample {
    std::vector<ViewRows> rows; ///< in the embedding table
    std::vector<std::int32_t> tags;
    std::vector<std::int32_t> features;
    std::vector<std::int32_t> heads; ///< index in the sentence, -1 for the root
    std::vector<std::int32_t> relations;

    std::size_t size() const { return rows.size(); }
};

} // namespace claimgraph::training
