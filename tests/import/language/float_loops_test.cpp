// SPDX-License-Identifier: Apache-2.0
#include "import/language/activations.hpp"
#include "import/language/float_loops.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace claimgraph {
namespace {

FloatRows random_rows(std::size_t rows, std::size_t columns, std::mt19937 &random) {
    FloatRows out(rows, columns);
    for (auto &value : out.values)
        value = static_cast<float>(random() % 2001) / 1000 - 1;
    return out;
}

TEST(RunRecurrence, FollowsTheEquationsOfTheUnit) {
    std::mt19937 random(3);
    constexpr std::size_t width = 32;
    constexpr std::size_t words = 5;
    const FloatRows input = random_rows(words, width, random);
    const FloatRows projected = random_rows(words, 3 * width, random);
    const FloatRows gates = random_rows(4, width, random);
    const std::vector<std::size_t> ends = {3, words};
    FloatRows out;
    run_recurrence(input, projected, {gates.row(0), 4 * width}, ends, out);
    for (std::size_t k = 0; k < width; ++k) {
        double state = 0;
        for (std::size_t step = 0; step < 3; ++step) {
            const std::size_t row = k < width / 2 ? step : 2 - step;
            const float *u = projected.row(row) + k;
            const auto gate = [&](std::size_t part, double before) {
                return 1 / (1 + std::exp(-(u[(part + 1) * width] + gates.row(part)[k] * before +
                                           gates.row(part + 2)[k])));
            };
            const double forget = gate(0, state);
            const double reset = gate(1, state);
            state = forget * state + (1 - forget) * u[0];
            EXPECT_NEAR(out.row(row)[k], reset * std::tanh(state) + (1 - reset) * input.row(row)[k],
                        1e-4);
        }
    }
}

TEST(RunRecurrence, ForgetsAtTheEndOfASentence) {
    std::mt19937 random(4);
    const FloatRows input = random_rows(4, 16, random);
    const FloatRows projected = random_rows(4, 48, random);
    const FloatRows gates = random_rows(4, 16, random);
    const std::vector<std::size_t> two = {3, 4};
    FloatRows together, alone;
    run_recurrence(input, projected, {gates.row(0), 64}, two, together);
    FloatRows last_input(1, 16), last_projected(1, 48);
    std::copy_n(input.row(3), 16, last_input.row(0));
    std::copy_n(projected.row(3), 48, last_projected.row(0));
    const std::vector<std::size_t> one = {1};
    run_recurrence(last_input, last_projected, {gates.row(0), 64}, one, alone);
    for (std::size_t k = 0; k < 16; ++k)
        EXPECT_EQ(together.row(3)[k], alone.row(0)[k]);
}

TEST(ScoreArcs, MultipliesEachWordWithEachHead) {
    std::mt19937 random(5);
    for (const std::size_t words : {1U, 3U, 4U, 9U}) {
        const FloatRows moved = random_rows(words, 16, random);
        const FloatRows heads = random_rows(16, 16, random);
        const FloatRows scores = score_arcs(moved.row(0), words, heads);
        for (std::size_t i = 0; i < words; ++i)
            for (std::size_t j = 0; j < 16; ++j) {
                double sum = 0;
                for (std::size_t k = 0; k < 16; ++k)
                    sum += moved.row(i)[k] * heads.row(k)[j];
                EXPECT_NEAR(scores.row(i)[j], sum, 1e-4);
            }
    }
}

TEST(SumViews, AddsScaledRows) {
    std::vector<std::int8_t> row(20, 3);
    row[0] = -128;
    std::array<ScaledBytes, word_view_count> views;
    views.fill({row.data(), 0.5F});
    std::vector<float> out(row.size());
    sum_views(views, out);
    EXPECT_FLOAT_EQ(out[0], -64.0F * word_view_count);
    EXPECT_FLOAT_EQ(out[19], 1.5F * word_view_count);
}

TEST(AddWindow, LeaksBelowZero) {
    const std::vector<float> one(8, 1.0F), minus(8, -5.0F), zero(8);
    std::vector<float> out(8, 2.0F);
    add_window({one.data(), one.data(), zero.data(), zero.data()}, out);
    EXPECT_FLOAT_EQ(out[0], 4.0F);
    add_window({one.data(), minus.data(), zero.data(), zero.data()}, out);
    EXPECT_FLOAT_EQ(out[7], 4.0F - 0.4F);
}

TEST(IndexOfLargest, TakesTheFirstOfEquals) {
    std::vector<float> scores(37, -3.0F);
    EXPECT_EQ(index_of_largest(scores), 0U);
    scores[20] = scores[36] = 1.0F;
    EXPECT_EQ(index_of_largest(scores), 20U);
    EXPECT_EQ(index_of_largest(std::vector<float>{-1.0F}), 0U);
}

TEST(LeakyColumns, TurnsRowsIntoColumns) {
    std::mt19937 random(6);
    const FloatRows rows = random_rows(3, 50, random);
    FloatRows columns(32, 8);
    std::fill(columns.values.begin(), columns.values.end(), 7.0F);
    leaky_columns({rows.row(0) + 10, rows.columns}, 3, columns);
    for (std::size_t k = 0; k < 32; ++k) {
        for (std::size_t i = 0; i < 3; ++i)
            EXPECT_EQ(columns.row(k)[i], leaky(rows.row(i)[10 + k]));
        EXPECT_EQ(columns.row(k)[4], 7.0F);
    }
}

TEST(Dot, TakesBytesLess128) {
    const std::vector<std::uint8_t> bytes = {0, 128, 255};
    const std::vector<std::int8_t> weights = {1, 100, -2};
    const SignedRow values = centre(bytes);
    EXPECT_EQ(dot({values.data(), bytes.size()}, weights.data()), -128 - 254);
}

TEST(Activations, FollowTheirFunctions) {
    for (float x = -12; x <= 12; x += 0.37F) {
        EXPECT_NEAR(sigmoid(x), 1 / (1 + std::exp(-x)), 2e-5);
        EXPECT_NEAR(hyperbolic_tangent(x), std::tanh(x), 4e-5);
        EXPECT_NEAR(1 / sigmoid_divisor(x), sigmoid(x), 2e-5);
    }
    EXPECT_FLOAT_EQ(leaky(-2.0F), -0.2F);
}

} // namespace
} // namespace claimgraph
