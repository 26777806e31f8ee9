// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The loops over floats of the network, the word-by-word part of a simple recurrent unit (Lei et
/// al. 2018) first: compiled for plain and for wide registers, which round alike.

#include "import/language/integer_product.hpp"
#include "import/language/word_features.hpp"

#include <array>
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
void run_recurrence(const FloatRows &input, const FloatRows &projected,
                    std::span<const float> gates, std::span<const std::size_t> ends,
                    FloatRows &output);

/// scores[i][j] = moved[i] . heads[j], for words i of a sentence and heads j. `moved` is the first
/// of `words` rows that follow each other; `heads_by_unit` has a row for each unit and a column for
/// each head.
FloatRows score_arcs(const float *moved, std::size_t words, const FloatRows &heads_by_unit);

/// Part of each row of a wider matrix.
struct RowParts {
    const float *first;   ///< where the part begins in the first row
    std::size_t distance; ///< of rows, in floats
};

/// out[k][i] = leaky(rows[i][k]) for `count` rows; columns up to the next multiple of 4 hold no
/// particular values, those behind stay as they are.
///
/// \pre `out.rows` and `out.columns` are multiples of 4, `count` is at most `out.columns`
void leaky_columns(const RowParts &rows, std::size_t count, FloatRows &out);

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

/// Values of a row of bytes without their scale; those behind its end are of no account.
using SignedRow = std::array<std::int16_t, widest_layer>;

/// Bytes less 128. \pre there are at most `widest_layer`
SignedRow centre(std::span<const std::uint8_t> bytes);

/// Sum of the products of values and weights.
std::int32_t dot(std::span<const std::int16_t> values, const std::int8_t *weights);

} // namespace claimgraph
