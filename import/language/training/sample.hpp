// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A treebank sentence as the numbers that the trainer works on.

#include "import/language/word_features.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace claimgraph::training {

/// Marks a column that the treebank leaves empty.
inline constexpr std::int32_t not_annotated = -1;

/// What should be said of a word: classes and their shares, which sum to 1, or to 0 where nothing
/// is known.
struct Target {
    static constexpr std::size_t most = 5;

    std::array<std::uint16_t, most> classes{};
    std::array<float, most> shares{};

    bool is_known() const { return shares[0] > 0; }
};

/// The one right answer, or `not_annotated`.
inline Target certain(std::int32_t answer) {
    Target target;
    if (answer != not_annotated) {
        target.classes[0] = static_cast<std::uint16_t>(answer);
        target.shares[0] = 1;
    }
    return target;
}

/// One sentence; all vectors have one entry a word.
struct Sample {
    std::vector<ViewRows> rows; ///< in the embedding table
    std::vector<Target> tags;
    std::vector<Target> features;
    std::vector<Target> arcs;        ///< heads by index, the root is as many as there are words
    std::vector<Target> relations;   ///< of the arc from `heads`
    std::vector<std::int32_t> heads; ///< index in the sentence, -1 for the root

    std::size_t size() const { return rows.size(); }
};

} // namespace claimgraph::training
