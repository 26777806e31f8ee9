// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/hidden_words.hpp"

#include "import/language/activations.hpp"
#include "import/language/network_shape.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

/// Turns the scores into the gradient of their softmax and returns its cross entropy.
double cross_entropy(std::span<float> scores, std::size_t answer) {
    const float highest = *std::max_element(scores.begin(), scores.end());
    for (auto &score : scores)
        score = fast_exp(score - highest);
    double sum = 0;
    for (const float score : scores)
        sum += score;
    const auto scale = static_cast<float>(1 / sum);
    for (auto &score : scores)
        score *= scale;
    const double loss = -std::log(std::max(scores[answer], 1e-12F));
    scores[answer] -= 1;
    return loss;
}

} // namespace

HiddenWords::HiddenWords(std::size_t width, std::size_t words, Random &random)
    : projection_(width, padded(static_cast<std::uint32_t>(words)),
                  1.0F / std::sqrt(static_cast<float>(width)), random),
      bias_(1, padded(static_cast<std::uint32_t>(words)), 0, random) {}

HiddenWords::Result HiddenWords::run(const Matrix &vectors, std::span<const Sample *const> samples,
                                     std::span<const Rows> rows) {
    std::vector<std::size_t> places;
    std::vector<std::size_t> answers;
    for (std::size_t s = 0; s < samples.size(); ++s)
        for (std::size_t i = 0; i < samples[s]->size(); ++i)
            if (samples[s]->is_hidden(i)) {
                places.push_back(rows[s].start + i);
                answers.push_back(static_cast<std::size_t>(samples[s]->hidden[i]));
            }
    Result result;
    result.words = places.size();
    result.gradient = Matrix(vectors.rows, vectors.columns);
    Matrix hidden(places.size(), vectors.columns);
    for (std::size_t i = 0; i < places.size(); ++i)
        std::copy_n(vectors.row(places[i]), vectors.columns, hidden.row(i));
    Matrix scores = multiply(hidden, projection_.value);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::span<float> row{scores.row(i), scores.columns};
        accumulate(row, bias_.value.values);
        result.loss += cross_entropy(row, answers[i]);
        accumulate(bias_.gradient.values, row);
    }
    accumulate(projection_.gradient.values, multiply_transposed(hidden, scores).values);
    const Matrix back = multiply(scores, transposed(projection_.value));
    for (std::size_t i = 0; i < places.size(); ++i)
        std::copy_n(back.row(i), back.columns, result.gradient.row(places[i]));
    return result;
}

} // namespace claimgraph::training
