// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A second opinion on heads between which the network hesitates: a log-linear model of an arc in
/// its tree, which chooses among the heads that the network likes best (reranking, Collins & Koo
/// 2005).

#include "import/language/labels.hpp"
#include "import/language/spanning_tree.hpp"
#include "import/language/word_features.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace claimgraph {

/// A word of a parsed sentence whose head may be doubted.
struct AttachedWord {
    const ViewRows *views = nullptr;
    Upos upos = Upos::x;
    Xpos xpos = Xpos::none;
    Relation relation = Relation::dep; ///< of no account for the root
    std::int16_t head = -1;            ///< index in the sentence, -1 for the root
    Rivals rivals;
};

/// What the second opinion sees of an arc, as rows of its weights.
inline constexpr std::size_t head_cue_count = 52;
inline constexpr std::uint32_t head_review_rows = 960'000;
using HeadCues = std::array<std::uint32_t, head_cue_count>;

HeadCues head_cues(std::span<const AttachedWord> sentence, std::size_t word, std::size_t head);

/// The word's head and its rivals, but for the root and for words below the word.
std::vector<std::size_t> possible_heads(std::span<const AttachedWord> sentence, std::size_t word);

/// Logarithm of a factor of the odds of a head that a step of a weight stands for.
inline constexpr float head_review_step = 1.0F / 32;

/// Both opinions at once.
class HeadReview {
  public:
    HeadReview() = default;
    /// `weights` has one for each row; without any, nothing is reviewed.
    explicit HeadReview(std::span<const std::int8_t> weights) : weights_(weights) {}

    /// Gives words to better heads, from left to right. \returns those that were moved
    ///
    /// A word whose head leads by enough keeps it, so do the root, which has no rival that would
    /// leave a tree, and punctuation.
    std::vector<std::size_t> revise(std::span<AttachedWord> sentence) const;

  private:
    float opinion(const HeadCues &cues_of_arc) const;
    std::size_t best_head(std::span<const AttachedWord> sentence, std::size_t word) const;

    std::span<const std::int8_t> weights_;
};

} // namespace claimgraph
