// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/parameter.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

constexpr float first_decay = 0.9F;
/// Shorter memory than Adam's default: 0.95 follows the sparse gradients of rare words.
constexpr float second_decay = 0.95F;
constexpr float epsilon = 1e-8F;

void adam(std::span<float> value, std::span<const float> gradient, std::span<float> first,
          std::span<float> second, const AdamStep &step) {
    for (std::size_t i = 0; i < value.size(); ++i) {
        const float g = gradient[i] * step.scale;
        first[i] = first_decay * first[i] + (1 - first_decay) * g;
        second[i] = second_decay * second[i] + (1 - second_decay) * g * g;
        value[i] -= step.rate * (first[i] * step.first_correction) /
                    (std::sqrt(second[i] * step.second_correction) + epsilon);
    }
}

double squared(std::span<const float> values) {
    float lanes[16] = {};
    std::size_t i = 0;
    for (; i + 16 <= values.size(); i += 16)
        for (std::size_t k = 0; k < 16; ++k)
            lanes[k] += values[i + k] * values[i + k];
    double sum = 0;
    for (; i < values.size(); ++i)
        sum += values[i] * values[i];
    for (const float lane : lanes)
        sum += lane;
    return sum;
}

void randomize(Matrix &matrix, float deviation, Random &random) {
    for (auto &value : matrix.values)
        value = deviation * random.normal();
}

} // namespace

float Random::normal() {
    float sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return sum - 6;
}

Parameter::Parameter(std::size_t rows, std::size_t columns, float deviation, Random &random)
    : value(rows, columns), gradient(rows, columns), first_(rows * columns),
      second_(rows * columns) {
    if (deviation > 0)
        randomize(value, deviation, random);
}

double Parameter::squared_gradient() const { return squared(gradient.values); }

void Parameter::step(const AdamStep &step) {
    adam(value.values, gradient.values, first_, second_, step);
    std::fill(gradient.values.begin(), gradient.values.end(), 0.0F);
}

EmbeddingTable::EmbeddingTable(std::size_t rows, std::size_t columns, float deviation,
                               Random &random)
    : value_(rows, columns), first_(rows, columns), second_(rows, columns), slot_(rows, -1) {
    randomize(value_, deviation, random);
}

void EmbeddingTable::add_gradient(std::uint32_t index, std::span<const float> gradient) {
    const std::size_t width = value_.columns;
    if (slot_[index] < 0) {
        slot_[index] = static_cast<std::int32_t>(touched_.size());
        touched_.push_back(index);
        gradients_.insert(gradients_.end(), gradient.begin(), gradient.end());
        return;
    }
    accumulate({gradients_.data() + static_cast<std::size_t>(slot_[index]) * width, width},
               gradient);
}

double EmbeddingTable::squared_gradient() const { return squared(gradients_); }

void EmbeddingTable::step(const AdamStep &step) {
    const std::size_t width = value_.columns;
    for (std::size_t i = 0; i < touched_.size(); ++i) {
        const std::uint32_t row = touched_[i];
        adam({value_.row(row), width}, {gradients_.data() + i * width, width},
             {first_.row(row), width}, {second_.row(row), width}, step);
        slot_[row] = -1;
    }
    touched_.clear();
    gradients_.clear();
}

} // namespace claimgraph::training
