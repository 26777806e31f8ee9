// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Trainable simple recurrent unit (Lei et al. 2018) that reads a sentence both ways: its products
/// run over all words at once, only cheap gates run word by word.

#include "import/language/training/dense_math.hpp"
#include "import/language/training/parameter.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace claimgraph::training {

/// The words of one sentence in a batch: rows [start, start + size).
struct Rows {
    std::size_t start = 0;
    std::size_t size = 0;
};

/// One layer. The first half of the units reads left to right, the second right to left.
class RecurrentLayer {
  public:
    RecurrentLayer(std::size_t width, Random &random);

    /// Closes the reset gates, so that the layer hands its input on nearly as it is; they open as
    /// it learns.
    void begin_closed();

    /// `dropped` is `input` with units dropped; the highway sees `input` itself.
    Matrix forward(const Matrix &input, Matrix dropped, std::span<const Rows> sentences);

    struct Gradients {
        Matrix highway; ///< of the input as the highway saw it
        Matrix dropped; ///< of the input with units dropped
    };
    /// Gradients of the last `forward`, which it must be given again; adds to the weights'.
    Gradients backward(const Matrix &input, const Matrix &output_gradient,
                       std::span<const Rows> sentences);

    std::vector<Parameter *> parameters() { return {&projection, &gates}; }

    Parameter projection; ///< width x 3 width: candidate, forget, reset
    Parameter gates;      ///< 4 x width: forget state weight, reset state weight, and their biases

  private:
    void run_forward(const Matrix &input, Rows rows, bool reversed, Matrix &output);
    void run_backward(const Matrix &input, const Matrix &output_gradient, Rows rows, bool reversed,
                      Matrix &highway);

    std::size_t width_;
    Matrix dropped_;
    Matrix projected_; ///< becomes the gradient of the projection in `backward`
    Matrix forget_, reset_, state_, squashed_;
};

} // namespace claimgraph::training
