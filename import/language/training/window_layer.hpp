// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Trainable convolution over a word and its two neighbours, added to the word's own vector.

#include "import/language/training/recurrent_layer.hpp"

namespace claimgraph::training {

class WindowLayer {
  public:
    WindowLayer(std::size_t width, Random &random);

    /// `dropped` is `input` with units dropped; the sum sees `input` itself.
    Matrix forward(const Matrix &input, const Matrix &dropped, std::span<const Rows> sentences);

    /// Gradients of the last `forward`; `highway` of the input in the sum.
    RecurrentLayer::Gradients backward(const Matrix &output_gradient,
                                       std::span<const Rows> sentences);

    std::vector<Parameter *> parameters() { return {&projection, &bias}; }

    Parameter projection; ///< 3 width x width: left neighbour, word, right neighbour
    Parameter bias;       ///< 1 x width

  private:
    std::size_t width_;
    Matrix windows_;
    Matrix hidden_;
};

} // namespace claimgraph::training
