// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The loops over floats of the network, the word-by-word part of a simple recurrent unit (Lei et
/// al. 2018) first: compiled for plain and for wide registers, which round alike.

#include "import/language/integer_product.hpp"
#include "import/language/word_features.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace claimgraph {

/// Most units that a layer may have.
inline constexpr std::size_t widest_layer = 1024;

/// One layer over the sentences of a batch.
///
/// `projected` has the candidate, forget and reset parts of each word; `gates` is 4 rows: state
/// weights of forget and reset, and their biases. Half of the units read from the left, half from
/// the right. `ends` are the rows behind each sentence's last.
FloatRows run_recurrence(const FloatRows &input, const FloatRows &projected,
                         std::span<const float> gates, std::span<const std::size_t> ends);

/// scores[i][j] = moved[i] . heads[j], for words i of a sentence and heads j; `heads_by_unit` has
/// a row for each unit and a column for each head.
FloatRows score_arcs(const FloatRows &moved, const FloatRows &heads_by_unit);

/// A row of 8-bit values and the factor they share.
struct ScaledBytes {
    const std::int8_t *values = nullptr;
    float scale = 0;
};

/// Sum of the rows of all views of a word.
void sum_views(std::span<const ScaledBytes, word_view_count> views, std::span<float> out);

/// out[k] += leaky(own + left + right + bias), for the parts of a window of three words.
struct WindowParts {
    const float *left; ///< zeros at the edge of a sentence
    const float *own;
    const float *right;
    const float *bias;
};
void add_window(const WindowParts &parts, std::span<float> out);

/// Index of the largest score, the first of equal ones. \pre `scores` is not empty
std::size_t index_of_largest(std::span<const float> scores);

/// Sum of the products of bytes less 128 and weights.
std::int32_t dot(std::span<const std::uint8_t> bytes, const std::int8_t *weights);

} // namespace claimgraph
