// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/network_trainer.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

/// Deviation of one view's vector: the seven of a word sum to about 0.7.
constexpr float embedding_deviation = 0.25F;
/// Rows of what the dictionary says; they begin at zero, so that a network that was trained without
/// a dictionary goes on as it is when it gets one.
constexpr std::size_t dictionary_rows = rows_of(WordView::parts) + rows_of(WordView::senses);
/// Norm at which the mean gradient of a batch's words is clipped.
constexpr double gradient_limit = 1.0;

std::vector<Rows> rows_of(std::span<const Sample *const> samples) {
    std::vector<Rows> rows;
    std::size_t start = 0;
    for (const Sample *sample : samples) {
        rows.push_back({start, sample->size()});
        start += sample->size();
    }
    return rows;
}

} // namespace

NetworkTrainer::NetworkTrainer(const NetworkShape &shape, const Dropout &dropout,
                               std::uint64_t seed)
    : shape_(shape), dropout_(dropout), random_(seed),
      embeddings(shape.embedding_rows, shape.width, embedding_deviation, random_),
      outputs(shape, random_) {
    if (shape.embedding_rows > dictionary_rows) {
        auto &values = embeddings.value().values;
        std::fill(values.end() - static_cast<std::ptrdiff_t>(dictionary_rows * shape.width),
                  values.end(), 0.0F);
    }
    for (std::uint32_t i = 0; i < shape.windows; ++i)
        windows.emplace_back(shape.width, random_);
    for (std::uint32_t i = 0; i < shape.layers; ++i)
        layers.emplace_back(shape.width, random_);
}

Matrix NetworkTrainer::embed(std::span<const Sample *const> samples, std::span<const Rows> rows) {
    Matrix out(rows.back().start + rows.back().size, shape_.width);
    for (std::size_t s = 0; s < samples.size(); ++s)
        for (std::size_t i = 0; i < samples[s]->size(); ++i)
            for (const auto row : samples[s]->rows[i])
                accumulate({out.row(rows[s].start + i), shape_.width},
                           {embeddings.row(row), shape_.width});
    return out;
}

Matrix NetworkTrainer::dropped(const Matrix &matrix, std::span<const Rows> rows, float dropout) {
    Matrix mask(rows.size(), matrix.columns);
    for (auto &value : mask.values)
        value = random_.uniform() < dropout ? 0.0F : 1.0F / (1.0F - dropout);
    masks_.push_back(std::move(mask));
    Matrix out = matrix;
    for (std::size_t s = 0; s < rows.size(); ++s)
        for (std::size_t i = 0; i < rows[s].size; ++i)
            for (std::size_t k = 0; k < matrix.columns; ++k)
                out.row(rows[s].start + i)[k] *= masks_.back().row(s)[k];
    return out;
}

void NetworkTrainer::mask_gradient(Matrix &gradient, std::span<const Rows> rows) {
    for (std::size_t s = 0; s < rows.size(); ++s)
        for (std::size_t i = 0; i < rows[s].size; ++i)
            for (std::size_t k = 0; k < gradient.columns; ++k)
                gradient.row(rows[s].start + i)[k] *= masks_.back().row(s)[k];
    masks_.pop_back();
}

Losses NetworkTrainer::learn(std::span<const Sample *const> samples, float rate) {
    const std::vector<Rows> rows = rows_of(samples);
    std::vector<Matrix> vectors;
    vectors.push_back(dropped(embed(samples, rows), rows, dropout_.embedding));
    for (auto &window : windows)
        vectors.push_back(
            window.forward(vectors.back(), dropped(vectors.back(), rows, dropout_.layer), rows));
    for (auto &layer : layers)
        vectors.push_back(
            layer.forward(vectors.back(), dropped(vectors.back(), rows, dropout_.layer), rows));
    auto result = outputs.run(dropped(vectors.back(), rows, dropout_.output), samples, rows,
                              dropout_.output, random_);
    Matrix gradient = std::move(result.gradient);
    mask_gradient(gradient, rows);
    for (std::size_t i = layers.size(); i-- > 0;) {
        auto gradients = layers[i].backward(vectors[windows.size() + i], gradient, rows);
        mask_gradient(gradients.dropped, rows);
        accumulate(gradients.highway.values, gradients.dropped.values);
        gradient = std::move(gradients.highway);
    }
    for (std::size_t i = windows.size(); i-- > 0;) {
        auto gradients = windows[i].backward(gradient, rows);
        mask_gradient(gradients.dropped, rows);
        accumulate(gradients.highway.values, gradients.dropped.values);
        gradient = std::move(gradients.highway);
    }
    mask_gradient(gradient, rows);
    for (std::size_t s = 0; s < samples.size(); ++s)
        for (std::size_t i = 0; i < samples[s]->size(); ++i)
            for (const auto row : samples[s]->rows[i])
                embeddings.add_gradient(row, {gradient.row(rows[s].start + i), shape_.width});
    update(rate, vectors.back().rows);
    return result.losses;
}

Matrix NetworkTrainer::predict(const Sample &sample) {
    const Sample *const one = &sample;
    const std::vector<Rows> rows = rows_of({&one, 1});
    Matrix vectors = embed({&one, 1}, rows);
    for (auto &window : windows)
        vectors = window.forward(vectors, vectors, rows);
    for (auto &layer : layers)
        vectors = layer.forward(vectors, vectors, rows);
    return vectors;
}

void NetworkTrainer::update(float rate, std::size_t words) {
    ++steps_;
    std::vector<Parameter *> parameters = outputs.parameters();
    for (auto &window : windows)
        for (auto *parameter : window.parameters())
            parameters.push_back(parameter);
    for (auto &layer : layers)
        for (auto *parameter : layer.parameters())
            parameters.push_back(parameter);
    double norm = embeddings.squared_gradient();
    for (const auto *parameter : parameters)
        norm += parameter->squared_gradient();
    const auto count = static_cast<double>(words);
    norm = std::sqrt(norm) / count;
    const auto power = static_cast<float>(steps_);
    const AdamStep step{
        rate, static_cast<float>((norm > gradient_limit ? gradient_limit / norm : 1) / count),
        1 / (1 - std::pow(0.9F, power)), 1 / (1 - std::pow(0.95F, power))};
    for (auto *parameter : parameters)
        parameter->step(step);
    embeddings.step(step);
}

} // namespace claimgraph::training
