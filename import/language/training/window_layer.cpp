// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/window_layer.hpp"

#include "import/language/activations.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {

WindowLayer::WindowLayer(std::size_t width, Random &random)
    : projection(3 * width, width, 1.0F / std::sqrt(3.0F * static_cast<float>(width)), random),
      bias(1, width, 0, random), width_(width) {}

Matrix WindowLayer::forward(const Matrix &input, const Matrix &dropped,
                            std::span<const Rows> sentences) {
    windows_ = Matrix(input.rows, 3 * width_);
    for (const Rows rows : sentences) {
        for (std::size_t i = 0; i < rows.size; ++i) {
            float *window = windows_.row(rows.start + i);
            if (i > 0)
                std::copy_n(dropped.row(rows.start + i - 1), width_, window);
            std::copy_n(dropped.row(rows.start + i), width_, window + width_);
            if (i + 1 < rows.size)
                std::copy_n(dropped.row(rows.start + i + 1), width_, window + 2 * width_);
        }
    }
    hidden_ = multiply(windows_, projection.value);
    Matrix output = input;
    for (std::size_t row = 0; row < hidden_.rows; ++row) {
        float *hidden = hidden_.row(row);
        float *out = output.row(row);
        for (std::size_t k = 0; k < width_; ++k) {
            hidden[k] = leaky(hidden[k] + bias.value.values[k]);
            out[k] += hidden[k];
        }
    }
    return output;
}

RecurrentLayer::Gradients WindowLayer::backward(const Matrix &output_gradient,
                                                std::span<const Rows> sentences) {
    RecurrentLayer::Gradients gradients;
    gradients.highway = output_gradient;
    for (std::size_t i = 0; i < hidden_.values.size(); ++i)
        hidden_.values[i] = output_gradient.values[i] * (hidden_.values[i] > 0 ? 1.0F : 0.1F);
    for (std::size_t row = 0; row < hidden_.rows; ++row)
        accumulate(bias.gradient.values, {hidden_.row(row), width_});
    accumulate(projection.gradient.values, multiply_transposed(windows_, hidden_).values);
    const Matrix windows = multiply(hidden_, transposed(projection.value));
    gradients.dropped = Matrix(output_gradient.rows, width_);
    for (const Rows rows : sentences) {
        for (std::size_t i = 0; i < rows.size; ++i) {
            const float *window = windows.row(rows.start + i);
            float *own = gradients.dropped.row(rows.start + i);
            accumulate({own, width_}, {window + width_, width_});
            if (i > 0)
                accumulate({own - width_, width_}, {window, width_});
            if (i + 1 < rows.size)
                accumulate({own + width_, width_}, {window + 2 * width_, width_});
        }
    }
    return gradients;
}

} // namespace claimgraph::training
