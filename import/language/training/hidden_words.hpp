// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a network learns from plain text before it sees a treebank: to guess words that are hidden
/// from it by the words around them (Devlin et al. 2019, "BERT").

#include "import/language/training/dense_math.hpp"
#include "import/language/training/parameter.hpp"
#include "import/language/training/recurrent_layer.hpp"
#include "import/language/training/sample.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace claimgraph::training {

/// A softmax over the frequent words, above the last layer. It is left behind when the network
/// goes on to treebanks.
class HiddenWords {
  public:
    HiddenWords(std::size_t width, std::size_t words, Random &random);

    struct Result {
        double loss = 0;       ///< sum of the cross entropies
        std::size_t words = 0; ///< how many were hidden
        Matrix gradient;       ///< of the last layer's vectors
    };
    Result run(const Matrix &vectors, std::span<const Sample *const> samples,
               std::span<const Rows> rows);

    std::vector<Parameter *> parameters() { return {&projection_, &bias_}; }

  private:
    Parameter projection_; ///< width x words
    Parameter bias_;       ///< 1 x words
};

} // namespace claimgraph::training
