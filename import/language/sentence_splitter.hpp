// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Divides running text into sentences.

#include "core/text_span.hpp"
#include "import/language/sentence_gaps.hpp"
#include "import/language/word_lists.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Weights of the gap features; behind a mark, a gap ends a sentence if they sum to more than 0.
struct BoundaryWeights {
    std::span<const std::int16_t> values;

    std::int32_t score(const GapFeatures &features) const {
        std::int32_t sum = 0;
        for (const auto feature : features)
            sum += values[feature];
        return sum;
    }
};

/// The sentences of `text` in order, without the blanks around them. Everything but blanks lies in
/// one of them. Linear in the length of the text.
std::vector<TextSpan> split_sentences(std::string_view text, const BoundaryWeights &weights,
                                      const WordLists &lists);

} // namespace claimgraph
