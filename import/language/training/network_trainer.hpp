// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The whole network while it learns: embeddings, recurrent layers, outputs.

#include "import/language/network_shape.hpp"
#include "import/language/training/output_loss.hpp"
#include "import/language/training/parameter.hpp"
#include "import/language/training/recurrent_layer.hpp"
#include "import/language/training/sample.hpp"
#include "import/language/training/window_layer.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace claimgraph::training {

/// Shares of units that are left out while learning (Srivastava et al. 2014), one draw a sentence
/// (Gal & Ghahramani 2016).
struct Dropout {
    float embedding = 0.2F;
    float layer = 0.2F;
    float output = 0.33F;
};

class NetworkTrainer {
    NetworkShape shape_;
    Dropout dropout_;
    Random random_; // before the weights, which draw from it

  public:
    NetworkTrainer(const NetworkShape &shape, const Dropout &dropout, std::uint64_t seed);

    /// Learn from one batch at the given rate of Adam.
    Losses learn(std::span<const Sample *const> samples, float rate);

    EmbeddingTable embeddings;
    std::vector<WindowLayer> windows; ///< none or one, below the recurrent layers
    std::vector<RecurrentLayer> layers;
    OutputLoss outputs;

    /// The last layer's vectors and the output columns with nothing dropped.
    Matrix predict(const Sample &sample);

    const NetworkShape &shape() const { return shape_; }

  private:
    Matrix embed(std::span<const Sample *const> samples, std::span<const Rows> rows);
    Matrix dropped(const Matrix &matrix, std::span<const Rows> rows, float dropout);
    void mask_gradient(Matrix &gradient, std::span<const Rows> rows);
    void update(float rate, std::size_t words);

    std::vector<Matrix> masks_; ///< one row a sentence; the last drawn is undone first
    std::int64_t steps_ = 0;
};

} // namespace claimgraph::training
