// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The best tree over the words of a sentence.

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace claimgraph {

/// Scores of all arcs of a sentence: `at(i, j)` of word i under head j, `at(i, size)` under the
/// root.
struct ArcScores {
    std::size_t size = 0;
    std::size_t stride = 0; ///< distance of rows, at least size + 1
    std::span<const float> values;

    float at(std::size_t dependent, std::size_t head) const {
        return values[dependent * stride + head];
    }
};

/// Heads of the tree with the highest sum of scores that has exactly one word under the root; -1
/// is the root. Any tree may come out, non-projective ones too. Takes the best head of every word
/// where that is a tree already, else finds it in O(size^2) (Chu & Liu 1965, Edmonds 1967, with
/// the path growing of Gabow et al. 1986).
std::vector<std::int16_t> best_tree(const ArcScores &scores);

/// A head that a word did not get.
struct Rival {
    std::int16_t head = no_head;
    /// Log odds of the word's head and this one; below 0 where only the tree as a whole asks for
    /// the head.
    float lead = std::numeric_limits<float>::max();

    static constexpr std::int16_t no_head = -2;
};

/// The best others, best first; a short sentence may have fewer.
using Rivals = std::array<Rival, 2>;

/// Of each word of the tree.
std::vector<Rivals> find_rivals(const ArcScores &scores, std::span<const std::int16_t> heads);

/// Whether every word reaches the one word under the root.
bool is_tree(std::span<const std::int16_t> heads);

} // namespace claimgraph
