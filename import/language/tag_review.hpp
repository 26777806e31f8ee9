// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A second opinion on parts of speech between which the network hesitates: a log-linear model
/// (Ratnaparkhi 1996) of a word, of those around it with their tags, and of its place in the tree.

#include "import/language/labels.hpp"
#include "import/language/word_features.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace claimgraph {

/// A word of a parsed sentence.
struct ParsedWord {
    const ViewRows *views;
    Upos upos;
    std::uint8_t relation; ///< class of the model; of no account for the root
    std::int32_t head;     ///< index in the sentence, -1 for the root
};

/// What the second opinion sees, as rows of its weights.
inline constexpr std::size_t review_cue_count = 39;
inline constexpr std::uint32_t review_rows = 1U << 16U;
using ReviewCues = std::array<std::uint32_t, review_cue_count>;

ReviewCues review_cues(std::span<const ParsedWord> sentence, std::size_t word);

/// Logarithm of a factor of the probability that a step of a weight stands for.
inline constexpr float review_step = 1.0F / 64;

/// Both opinions at once.
class TagReview {
  public:
    TagReview() = default;
    /// `weights` has a row of a weight for each UPOS; `upos` is that of each tag of the network.
    TagReview(std::span<const std::int8_t> weights, std::vector<Upos> upos)
        : weights_(weights), upos_(std::move(upos)) {}

    Upos upos(std::uint16_t tag) const { return upos_[tag]; }

    /// The best tag by the network's scores and the second opinion on parts of speech; `tag` if
    /// the network is sure of it, or if another reason than its score chose it.
    std::uint16_t choose(std::span<const float> scores, std::uint16_t tag,
                         std::span<const ParsedWord> sentence, std::size_t word) const;

  private:
    std::span<const std::int8_t> weights_;
    std::vector<Upos> upos_;
};

} // namespace claimgraph
