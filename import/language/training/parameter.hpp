// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Weights that learn by Adam (Kingma & Ba 2015), dense or one row at a time.

#include "import/language/training/dense_math.hpp"

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace claimgraph::training {

/// Uniform and normal draws from one seeded engine; the same on every standard library.
class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// In [0, 1).
    float uniform() { return static_cast<float>(engine_() >> 40) * 0x1p-24F; }
    /// Sum of uniforms: mean 0, deviation 1.
    float normal();
    /// In [0, bound).
    std::size_t below(std::size_t bound) { return engine_() % bound; }

  private:
    std::mt19937_64 engine_;
};

/// One step of Adam: rate and bias corrections, the same for all weights.
struct AdamStep {
    float rate = 0;
    float scale = 1; ///< gradients are multiplied by it (clipping)
    float first_correction = 1;
    float second_correction = 1;
};

/// A dense weight matrix with its gradient.
struct Parameter {
    Matrix value;
    Matrix gradient;

    Parameter() = default;
    Parameter(std::size_t rows, std::size_t columns, float deviation, Random &random);

    void step(const AdamStep &step);
    double squared_gradient() const;

  private:
    std::vector<float> first_;
    std::vector<float> second_;
};

/// Rows of which a step changes only those that were used.
class EmbeddingTable {
  public:
    EmbeddingTable(std::size_t rows, std::size_t columns, float deviation, Random &random);

    const float *row(std::uint32_t index) const { return value_.row(index); }
    const Matrix &value() const { return value_; }
    Matrix &value() { return value_; }
    void add_gradient(std::uint32_t index, std::span<const float> gradient);
    double squared_gradient() const;
    void step(const AdamStep &step);

  private:
    Matrix value_;
    Matrix first_;
    Matrix second_;
    std::vector<std::int32_t> slot_; ///< of a touched row in `gradients_`, -1 untouched
    std::vector<std::uint32_t> touched_;
    std::vector<float> gradients_;
};

} // namespace claimgraph::training
