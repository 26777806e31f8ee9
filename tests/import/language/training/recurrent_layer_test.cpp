// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/recurrent_layer.hpp"
#include "import/language/training/window_layer.hpp"

#include <gtest/gtest.h>

namespace claimgraph::training {
namespace {

Matrix random_matrix(std::size_t rows, std::size_t columns, Random &random) {
    Matrix out(rows, columns);
    for (auto &value : out.values)
        value = random.normal();
    return out;
}

double weighted_sum(const Matrix &matrix, const Matrix &weights) {
    double sum = 0;
    for (std::size_t i = 0; i < matrix.values.size(); ++i)
        sum += static_cast<double>(matrix.values[i]) * static_cast<double>(weights.values[i]);
    return sum;
}

/// Slope of `loss` in `value`, by two small steps.
template <class Loss> double slope(float &value, const Loss &loss) {
    constexpr float step = 5e-3F;
    const float kept = value;
    value = kept + step;
    const double above = loss();
    value = kept - step;
    const double below = loss();
    value = kept;
    return (above - below) / (2 * static_cast<double>(step));
}

const std::vector<Rows> sentences = {{0, 3}, {3, 1}, {4, 4}};

TEST(RecurrentLayer, HasTheGradientThatSmallStepsShow) {
    Random random(5);
    RecurrentLayer layer(16, random);
    Matrix input = random_matrix(8, 16, random);
    const Matrix weights = random_matrix(8, 16, random);
    const auto loss = [&] { return weighted_sum(layer.forward(input, input, sentences), weights); };
    loss();
    const auto gradients = layer.backward(input, weights, sentences);
    for (const std::size_t i : {0U, 100U, 333U, 700U})
        EXPECT_NEAR(layer.projection.gradient.values[i],
                    slope(layer.projection.value.values[i], loss), 2e-2);
    for (const std::size_t i : {0U, 20U, 40U, 60U})
        EXPECT_NEAR(layer.gates.gradient.values[i], slope(layer.gates.value.values[i], loss), 2e-2);
    for (const std::size_t i : {0U, 37U, 64U, 127U})
        EXPECT_NEAR(gradients.highway.values[i] + gradients.dropped.values[i],
                    slope(input.values[i], loss), 2e-2);
}

TEST(WindowLayer, HasTheGradientThatSmallStepsShow) {
    Random random(6);
    WindowLayer layer(16, random);
    Matrix input = random_matrix(8, 16, random);
    const Matrix weights = random_matrix(8, 16, random);
    const auto loss = [&] { return weighted_sum(layer.forward(input, input, sentences), weights); };
    loss();
    const auto gradients = layer.backward(weights, sentences);
    for (const std::size_t i : {0U, 100U, 333U, 700U})
        EXPECT_NEAR(layer.projection.gradient.values[i],
                    slope(layer.projection.value.values[i], loss), 2e-2);
    for (const std::size_t i : {0U, 37U, 64U, 127U})
        EXPECT_NEAR(gradients.highway.values[i] + gradients.dropped.values[i],
                    slope(input.values[i], loss), 2e-2);
}

} // namespace
} // namespace claimgraph::training
