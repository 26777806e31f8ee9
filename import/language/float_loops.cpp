// SPDX-License-Identifier: Apache-2.0
#include "import/language/float_loops.hpp"

#include "import/language/activations.hpp"
#include "import/language/clones.hpp"
#include "import/language/lanes.hpp"

#include <algorithm>
#include <cstring>
#include <vector>

namespace claimgraph {
namespace {

/// Units of one direction of the widest layer.
constexpr std::size_t widest_half = widest_layer / 2;

/// Parts of one word and direction; all have the same number of units.
struct Unit {
    const float *candidate;
    const float *forget;
    const float *reset;
    const float *input;
};

/// Four short loops rather than one: each long chain of dependent operations is cut in two, so the
/// processor works on more units at a time (twice as fast as the one loop).
CLAIMGRAPH_CLONES void step(std::size_t half, const Unit &unit, const float *gates,
                            std::size_t width, float *__restrict state, float *__restrict out) {
    const float *candidate = unit.candidate;
    const float *forget = unit.forget;
    const float *reset = unit.reset;
    const float *input = unit.input;
    float forget_gate[widest_half];
    float reset_gate[widest_half];
    for (std::size_t i = 0; i < half; ++i) {
        const float c = state[i];
        forget_gate[i] = sigmoid_divisor(forget[i] + gates[i] * c + gates[2 * width + i]);
        reset_gate[i] = sigmoid_divisor(reset[i] + gates[width + i] * c + gates[3 * width + i]);
    }
    for (std::size_t i = 0; i < half; ++i) {
        const float inverse = 1.0F / (forget_gate[i] * reset_gate[i]);
        state[i] = candidate[i] + inverse * reset_gate[i] * (state[i] - candidate[i]);
        reset_gate[i] = inverse * forget_gate[i];
    }
    for (std::size_t i = 0; i < half; ++i)
        forget_gate[i] = sigmoid_divisor(2.0F * state[i]);
    for (std::size_t i = 0; i < half; ++i)
        out[i] = input[i] + reset_gate[i] * (2.0F / forget_gate[i] - 1.0F - input[i]);
}

/// Scores of four words at a time: their sums do not wait for each other.
constexpr std::size_t scored_rows = 4;

CLAIMGRAPH_CLONES void score_rows(const float *const *own, std::size_t units, const float *heads,
                                  std::size_t columns, float *const *out) {
    constexpr std::size_t lanes = 16;
    for (std::size_t block = 0; block < columns; block += lanes) {
        float sum0[lanes] = {};
        float sum1[lanes] = {};
        float sum2[lanes] = {};
        float sum3[lanes] = {};
        for (std::size_t k = 0; k < units; ++k) {
            const float *head = heads + k * columns + block;
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                sum0[lane] += own[0][k] * head[lane];
                sum1[lane] += own[1][k] * head[lane];
                sum2[lane] += own[2][k] * head[lane];
                sum3[lane] += own[3][k] * head[lane];
            }
        }
        std::copy_n(sum0, lanes, out[0] + block);
        std::copy_n(sum1, lanes, out[1] + block);
        std::copy_n(sum2, lanes, out[2] + block);
        std::copy_n(sum3, lanes, out[3] + block);
    }
}

CLAIMGRAPH_CLONES void sum_rows(const ScaledBytes *views, std::size_t count,
                                float *__restrict out) {
    static_assert(word_view_count == 9);
    const std::int8_t *v0 = views[0].values, *v1 = views[1].values, *v2 = views[2].values,
                      *v3 = views[3].values, *v4 = views[4].values, *v5 = views[5].values,
                      *v6 = views[6].values, *v7 = views[7].values, *v8 = views[8].values;
    const float s0 = views[0].scale, s1 = views[1].scale, s2 = views[2].scale, s3 = views[3].scale,
                s4 = views[4].scale, s5 = views[5].scale, s6 = views[6].scale, s7 = views[7].scale,
                s8 = views[8].scale;
    for (std::size_t k = 0; k < count; ++k)
        out[k] = s0 * static_cast<float>(v0[k]) + s1 * static_cast<float>(v1[k]) +
                 s2 * static_cast<float>(v2[k]) + s3 * static_cast<float>(v3[k]) +
                 s4 * static_cast<float>(v4[k]) + s5 * static_cast<float>(v5[k]) +
                 s6 * static_cast<float>(v6[k]) + s7 * static_cast<float>(v7[k]) +
                 s8 * static_cast<float>(v8[k]);
}

CLAIMGRAPH_CLONES void add_window_row(const WindowParts &parts, std::size_t count,
                                      float *__restrict out) {
    for (std::size_t k = 0; k < count; ++k)
        out[k] += leaky(parts.own[k] + parts.bias[k] + parts.left[k] + parts.right[k]);
}

CLAIMGRAPH_CLONES std::size_t first_of_largest(const float *scores, std::size_t count) {
    constexpr std::size_t lanes = lane_count<Lanes>;
    if (count < lanes)
        return static_cast<std::size_t>(std::max_element(scores, scores + count) - scores);
    Lanes best, block;
    std::memcpy(&best, scores, sizeof best);
    // The last block may begin inside the one before.
    for (std::size_t next = lanes; next < count; next += lanes) {
        std::memcpy(&block, scores + std::min(next, count - lanes), sizeof block);
        best = best < block ? block : best;
    }
    const float largest = largest_lane(best);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        std::uint32_t found = 0;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            found += scores[i + lane] == largest;
        if (found != 0)
            break;
    }
    while (scores[i] != largest)
        ++i;
    return i;
}

/// Both factors have 16 bits, so that compilers find the instruction that sums pairs of products.
CLAIMGRAPH_CLONES std::int32_t dot_words(const std::int16_t *values, const std::int8_t *weights,
                                         std::size_t count) {
    std::int32_t sum = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const std::int16_t weight = weights[k];
        sum += values[k] * weight;
    }
    return sum;
}

FourFloats leaky_four(const float *from) {
    FourFloats values;
    std::memcpy(&values, from, sizeof values);
    return values > 0.0F ? values : 0.1F * values;
}

/// Columns of four rows at a time, the last row again in place of those beyond the end.
void transpose_leaky(const RowParts &rows, std::size_t count, std::size_t columns, float *out,
                     std::size_t out_columns) {
    for (std::size_t i = 0; i < count; i += 4) {
        const auto row = [&](std::size_t r) {
            return rows.first + std::min(i + r, count - 1) * rows.distance;
        };
        for (std::size_t k = 0; k < columns; k += 4) {
            const FourFloats a = leaky_four(row(0) + k), b = leaky_four(row(1) + k),
                             c = leaky_four(row(2) + k), d = leaky_four(row(3) + k);
            const FourFloats ab_low = __builtin_shufflevector(a, b, 0, 4, 1, 5);
            const FourFloats ab_high = __builtin_shufflevector(a, b, 2, 6, 3, 7);
            const FourFloats cd_low = __builtin_shufflevector(c, d, 0, 4, 1, 5);
            const FourFloats cd_high = __builtin_shufflevector(c, d, 2, 6, 3, 7);
            const FourFloats turned[4] = {__builtin_shufflevector(ab_low, cd_low, 0, 1, 4, 5),
                                          __builtin_shufflevector(ab_low, cd_low, 2, 3, 6, 7),
                                          __builtin_shufflevector(ab_high, cd_high, 0, 1, 4, 5),
                                          __builtin_shufflevector(ab_high, cd_high, 2, 3, 6, 7)};
            for (std::size_t r = 0; r < 4; ++r)
                std::memcpy(out + (k + r) * out_columns + i, &turned[r], sizeof turned[r]);
        }
    }
}

} // namespace

void run_recurrence(const FloatRows &input, const FloatRows &projected,
                    std::span<const float> gates, std::span<const std::size_t> ends,
                    FloatRows &output) {
    const std::size_t width = input.columns;
    const std::size_t half = width / 2;
    output.resize(input.rows, width);
    std::vector<float> state(half);
    std::size_t first = 0;
    for (const std::size_t last : ends) {
        for (const std::size_t from : {std::size_t{0}, half}) {
            std::fill(state.begin(), state.end(), 0.0F);
            for (std::size_t i = first; i < last; ++i) {
                const std::size_t row = from == 0 ? i : last - 1 - (i - first);
                const float *parts = projected.row(row) + from;
                step(half, {parts, parts + width, parts + 2 * width, input.row(row) + from},
                     gates.data() + from, width, state.data(), output.row(row) + from);
            }
        }
        first = last;
    }
}

FloatRows score_arcs(const float *moved, std::size_t words, const FloatRows &heads_by_unit) {
    FloatRows out(words, heads_by_unit.columns);
    for (std::size_t row = 0; row < words; row += scored_rows) {
        const float *own[scored_rows];
        float *scores[scored_rows];
        for (std::size_t i = 0; i < scored_rows; ++i) {
            // The last rows stand in for those beyond the end and get the same scores again.
            const std::size_t at = std::min(row + i, words - 1);
            own[i] = moved + at * heads_by_unit.rows;
            scores[i] = out.row(at);
        }
        score_rows(own, heads_by_unit.rows, heads_by_unit.row(0), heads_by_unit.columns, scores);
    }
    return out;
}

void sum_views(std::span<const ScaledBytes, word_view_count> views, std::span<float> out) {
    sum_rows(views.data(), out.size(), out.data());
}

void add_window(const WindowParts &parts, std::span<float> out) {
    add_window_row(parts, out.size(), out.data());
}

std::size_t index_of_largest(std::span<const float> scores) {
    return first_of_largest(scores.data(), scores.size());
}

void leaky_columns(const RowParts &rows, std::size_t count, FloatRows &out) {
    transpose_leaky(rows, count, out.rows, out.values.data(), out.columns);
}

SignedRow centre(std::span<const std::uint8_t> bytes) {
    SignedRow out;
    std::transform(bytes.begin(), bytes.end(), out.begin(),
                   [](std::uint8_t byte) { return static_cast<std::int16_t>(byte - 128); });
    return out;
}

std::int32_t dot(std::span<const std::int16_t> values, const std::int8_t *weights) {
    return dot_words(values.data(), weights, values.size());
}

} // namespace claimgraph
