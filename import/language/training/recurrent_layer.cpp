// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/recurrent_layer.hpp"

#include "import/language/activations.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

/// Forget gates open, so early gradients reach far words.
constexpr float forget_bias = 1.0F;
/// Reset gates of 0.05: closed, with enough slope left to open.
constexpr float closed_bias = -3.0F;

/// Row visited at `step` when a sentence is read in the given direction.
std::size_t row_at(Rows rows, bool reversed, std::size_t step) {
    return reversed ? rows.start + rows.size - 1 - step : rows.start + step;
}

} // namespace

RecurrentLayer::RecurrentLayer(std::size_t width, Random &random)
    : projection(width, 3 * width, 1.0F / std::sqrt(static_cast<float>(width)), random),
      gates(4, width, 0.1F, random), width_(width) {
    for (std::size_t i = 0; i < width; ++i) {
        gates.value.row(2)[i] = forget_bias;
        gates.value.row(3)[i] = 0;
    }
}

void RecurrentLayer::begin_closed() {
    for (std::size_t row = 0; row < width_; ++row)
        std::fill_n(projection.value.row(row) + 2 * width_, width_, 0.0F);
    std::fill_n(gates.value.row(1), width_, 0.0F);
    std::fill_n(gates.value.row(3), width_, closed_bias);
}

Matrix RecurrentLayer::forward(const Matrix &input, Matrix dropped,
                               std::span<const Rows> sentences) {
    dropped_ = std::move(dropped);
    projected_ = multiply(dropped_, projection.value);
    forget_ = reset_ = state_ = squashed_ = Matrix(input.rows, width_);
    Matrix output(input.rows, width_);
    for (const Rows rows : sentences) {
        run_forward(input, rows, false, output);
        run_forward(input, rows, true, output);
    }
    return output;
}

void RecurrentLayer::run_forward(const Matrix &input, Rows rows, bool reversed, Matrix &output) {
    const std::size_t half = width_ / 2;
    const std::size_t from = reversed ? half : 0;
    const float *forget_weight = gates.value.row(0) + from;
    const float *reset_weight = gates.value.row(1) + from;
    const float *forget_bias_row = gates.value.row(2) + from;
    const float *reset_bias_row = gates.value.row(3) + from;
    const std::vector<float> zero(half);
    const float *previous = zero.data();
    for (std::size_t step = 0; step < rows.size; ++step) {
        const std::size_t at = row_at(rows, reversed, step);
        const float *__restrict u = projected_.row(at) + from;
        const float *__restrict x = input.row(at) + from;
        float *__restrict f = forget_.row(at) + from;
        float *__restrict r = reset_.row(at) + from;
        float *__restrict c = state_.row(at) + from;
        float *__restrict t = squashed_.row(at) + from;
        float *__restrict h = output.row(at) + from;
        // Short loops, so that the processor works on many units at a time.
        for (std::size_t i = 0; i < half; ++i) {
            f[i] = sigmoid(u[width_ + i] + forget_weight[i] * previous[i] + forget_bias_row[i]);
            r[i] = sigmoid(u[2 * width_ + i] + reset_weight[i] * previous[i] + reset_bias_row[i]);
        }
        for (std::size_t i = 0; i < half; ++i) {
            c[i] = f[i] * previous[i] + (1 - f[i]) * u[i];
            t[i] = hyperbolic_tangent(c[i]);
        }
        for (std::size_t i = 0; i < half; ++i)
            h[i] = r[i] * t[i] + (1 - r[i]) * x[i];
        previous = c;
    }
}

void RecurrentLayer::run_backward(const Matrix &input, const Matrix &output_gradient, Rows rows,
                                  bool reversed, Matrix &highway) {
    const std::size_t half = width_ / 2;
    const std::size_t from = reversed ? half : 0;
    const float *forget_weight = gates.value.row(0) + from;
    const float *reset_weight = gates.value.row(1) + from;
    float *__restrict forget_gradient = gates.gradient.row(0) + from;
    float *__restrict reset_gradient = gates.gradient.row(1) + from;
    float *__restrict forget_bias_gradient = gates.gradient.row(2) + from;
    float *__restrict reset_bias_gradient = gates.gradient.row(3) + from;
    std::vector<float> carried_state(half);
    float *__restrict carried = carried_state.data();
    const std::vector<float> zero(half);
    for (std::size_t step = rows.size; step-- > 0;) {
        const std::size_t at = row_at(rows, reversed, step);
        const float *previous =
            step == 0 ? zero.data() : state_.row(row_at(rows, reversed, step - 1)) + from;
        float *__restrict u = projected_.row(at) + from;
        const float *x = input.row(at) + from;
        const float *f = forget_.row(at) + from;
        const float *r = reset_.row(at) + from;
        const float *t = squashed_.row(at) + from;
        const float *dh = output_gradient.row(at) + from;
        float *__restrict dx = highway.row(at) + from;
        for (std::size_t i = 0; i < half; ++i) {
            const float dc = carried[i] + dh[i] * r[i] * (1 - t[i] * t[i]);
            const float dr = dh[i] * (t[i] - x[i]) * r[i] * (1 - r[i]);
            const float df = dc * (previous[i] - u[i]) * f[i] * (1 - f[i]);
            dx[i] += dh[i] * (1 - r[i]);
            carried[i] = dc * f[i] + df * forget_weight[i] + dr * reset_weight[i];
            u[i] = dc * (1 - f[i]);
            u[width_ + i] = df;
            u[2 * width_ + i] = dr;
        }
        for (std::size_t i = 0; i < half; ++i) {
            forget_gradient[i] += u[width_ + i] * previous[i];
            reset_gradient[i] += u[2 * width_ + i] * previous[i];
            forget_bias_gradient[i] += u[width_ + i];
            reset_bias_gradient[i] += u[2 * width_ + i];
        }
    }
}

RecurrentLayer::Gradients RecurrentLayer::backward(const Matrix &input,
                                                   const Matrix &output_gradient,
                                                   std::span<const Rows> sentences) {
    Gradients gradients;
    gradients.highway = Matrix(input.rows, width_);
    for (const Rows rows : sentences) {
        run_backward(input, output_gradient, rows, false, gradients.highway);
        run_backward(input, output_gradient, rows, true, gradients.highway);
    }
    accumulate(projection.gradient.values, multiply_transposed(dropped_, projected_).values);
    gradients.dropped = multiply(projected_, transposed(projection.value));
    return gradients;
}

} // namespace claimgraph::training
