// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/output_loss.hpp"

#include "import/language/activations.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

/// Score of what cannot be: a word as its own head.
constexpr float never = -1e4F;

float slope(float activated) { return activated > 0.0F ? 1.0F : 0.1F; }

void to_probabilities(std::span<float> scores) {
    const float highest = *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (auto &score : scores)
        sum += score = fast_exp(score - highest);
    for (auto &score : scores)
        score /= sum;
}

/// Cross entropy of a softmax; the scores become its gradient, zero where nothing is known.
double cross_entropy(std::span<float> scores, const Target &target) {
    if (!target.is_known()) {
        std::fill(scores.begin(), scores.end(), 0.0F);
        return 0;
    }
    to_probabilities(scores);
    double loss = 0;
    for (std::size_t i = 0; i < Target::most && target.shares[i] > 0; ++i)
        loss -= target.shares[i] * std::log(std::max(scores[target.classes[i]], 1e-12F));
    for (std::size_t i = 0; i < Target::most && target.shares[i] > 0; ++i)
        scores[target.classes[i]] -= target.shares[i];
    return loss;
}

/// Loss of the classes in columns [first, first + classes); their gradient goes to `gradient`.
double class_loss(const Matrix &outputs, Matrix &gradient, std::size_t row, std::size_t first,
                  std::size_t classes, const Target &gold) {
    float *target = gradient.row(row) + first;
    std::copy_n(outputs.row(row) + first, classes, target);
    return cross_entropy({target, classes}, gold);
}

std::vector<float> dropout_mask(std::size_t size, float dropout, Random &random) {
    std::vector<float> mask(size, 1.0F);
    if (dropout > 0)
        for (auto &value : mask)
            value = random.uniform() < dropout ? 0.0F : 1.0F / (1.0F - dropout);
    return mask;
}

float deviation_for(std::size_t inputs) { return 1.0F / std::sqrt(static_cast<float>(inputs)); }

} // namespace

OutputLoss::OutputLoss(const NetworkShape &shape, Random &random)
    : projection(shape.width, OutputColumns(shape).end, deviation_for(shape.width), random),
      bias(1, OutputColumns(shape).end, 0, random),
      arc_product(shape.arc_width, shape.arc_width, deviation_for(shape.arc_width), random),
      head_prior(1, shape.arc_width, 0, random), root_arc(1, shape.arc_width, 0.3F, random),
      root_label(1, shape.label_width, 0.3F, random),
      label_output(shape.label_width, padded(shape.relations), deviation_for(shape.label_width),
                   random),
      label_bias(1, padded(shape.relations), 0, random), shape_(shape), columns_(shape) {}

std::vector<Parameter *> OutputLoss::parameters() {
    return {&projection, &bias,       &arc_product,  &head_prior,
            &root_arc,   &root_label, &label_output, &label_bias};
}

OutputLoss::Result OutputLoss::run(const Matrix &vectors, std::span<const Sample *const> samples,
                                   std::span<const Rows> rows, float dropout, Random &random) {
    Result result;
    outputs_ = score(vectors);
    gradient_ = Matrix(outputs_.rows, outputs_.columns);
    for (std::size_t s = 0; s < samples.size(); ++s) {
        const Sample &sample = *samples[s];
        for (std::size_t i = 0; i < sample.size(); ++i) {
            const std::size_t row = rows[s].start + i;
            result.losses.tags +=
                class_loss(outputs_, gradient_, row, columns_.tags, shape_.tags, sample.tags[i]);
            result.losses.features += class_loss(outputs_, gradient_, row, columns_.features,
                                                 shape_.features, sample.features[i]);
        }
        arc_mask_ = dropout_mask(2 * std::size_t{shape_.arc_width}, dropout, random);
        label_mask_ = dropout_mask(shape_.label_width, dropout, random);
        result.losses.arcs += arc_loss(sample, rows[s]);
        result.losses.relations += label_loss(sample, rows[s]);
    }
    accumulate(projection.gradient.values, multiply_transposed(vectors, gradient_).values);
    for (std::size_t row = 0; row < gradient_.rows; ++row)
        accumulate(bias.gradient.values, {gradient_.row(row), gradient_.columns});
    result.gradient = multiply(gradient_, transposed(projection.value));
    return result;
}

Matrix OutputLoss::score(const Matrix &vectors) const {
    Matrix outputs = multiply(vectors, projection.value);
    for (std::size_t row = 0; row < outputs.rows; ++row)
        accumulate({outputs.row(row), outputs.columns}, bias.value.values);
    return outputs;
}

OutputLoss::Judgement OutputLoss::judge(const Matrix &vectors) {
    outputs_ = score(vectors);
    arc_mask_.assign(2 * std::size_t{shape_.arc_width}, 1.0F);
    const std::size_t n = vectors.rows;
    const Rows all{0, n};
    Judgement judgement{Matrix(n, shape_.tags), Matrix(n, shape_.features),
                        arc_scores(arc_parts(all), all)};
    for (std::size_t i = 0; i < n; ++i) {
        const float *out = outputs_.row(i);
        std::copy_n(out + columns_.tags, shape_.tags, judgement.tags.row(i));
        std::copy_n(out + columns_.features, shape_.features, judgement.features.row(i));
        to_probabilities({judgement.tags.row(i), shape_.tags});
        to_probabilities({judgement.features.row(i), shape_.features});
        to_probabilities({judgement.arcs.row(i), n + 1});
    }
    return judgement;
}

Matrix OutputLoss::judge_relations(const Matrix &vectors, std::span<const std::int32_t> heads) {
    outputs_ = score(vectors);
    label_mask_.assign(shape_.label_width, 1.0F);
    Matrix scores = multiply(label_units(heads, {0, vectors.rows}), label_output.value);
    for (std::size_t i = 0; i < scores.rows; ++i) {
        accumulate({scores.row(i), scores.columns}, label_bias.value.values);
        to_probabilities({scores.row(i), shape_.relations});
    }
    return scores;
}

OutputLoss::ArcParts OutputLoss::arc_parts(Rows rows) const {
    const std::size_t n = rows.size;
    const std::size_t width = shape_.arc_width;
    ArcParts parts{Matrix(n, width), Matrix(padded(static_cast<std::uint32_t>(n + 1)), width), {}};
    for (std::size_t i = 0; i < n; ++i) {
        const float *out = outputs_.row(rows.start + i);
        for (std::size_t k = 0; k < width; ++k) {
            parts.dependents.row(i)[k] = leaky(out[columns_.arc_dependent + k]) * arc_mask_[k];
            parts.heads.row(i)[k] = leaky(out[columns_.arc_head + k]) * arc_mask_[width + k];
        }
    }
    for (std::size_t k = 0; k < width; ++k)
        parts.heads.row(n)[k] = root_arc.value.values[k] * arc_mask_[width + k];
    parts.moved = multiply(parts.dependents, arc_product.value);
    for (std::size_t i = 0; i < n; ++i)
        accumulate({parts.moved.row(i), width}, head_prior.value.values);
    return parts;
}

Matrix OutputLoss::arc_scores(const ArcParts &parts, Rows rows) const {
    const std::size_t n = rows.size;
    Matrix scores = multiply(parts.moved, transposed(parts.heads));
    for (std::size_t i = 0; i < n; ++i) {
        const float *distance = outputs_.row(rows.start + i) + columns_.distance;
        float *score = scores.row(i);
        for (std::size_t j = 0; j < n; ++j)
            score[j] += distance[distance_bucket(static_cast<int>(j) - static_cast<int>(i))];
        score[n] += distance[root_bucket];
        score[i] = never;
    }
    return scores;
}

double OutputLoss::arc_loss(const Sample &sample, Rows rows) {
    const std::size_t n = rows.size;
    const ArcParts parts = arc_parts(rows);
    Matrix scores = arc_scores(parts, rows);
    double loss = 0;
    for (std::size_t i = 0; i < n; ++i) {
        float *distance_gradient = gradient_.row(rows.start + i) + columns_.distance;
        float *score = scores.row(i);
        loss += cross_entropy({score, n + 1}, sample.arcs[i]);
        std::fill(score + n + 1, score + scores.columns, 0.0F);
        for (std::size_t j = 0; j < n; ++j)
            distance_gradient[distance_bucket(static_cast<int>(j) - static_cast<int>(i))] +=
                score[j];
        distance_gradient[root_bucket] += score[n];
    }
    add_arc_gradients(parts, scores, rows);
    return loss;
}

void OutputLoss::add_arc_gradients(const ArcParts &parts, const Matrix &scores, Rows rows) {
    const std::size_t n = rows.size;
    const std::size_t width = shape_.arc_width;
    const Matrix heads = multiply_transposed(scores, parts.moved);
    const Matrix moved = multiply(scores, parts.heads);
    for (std::size_t i = 0; i < n; ++i)
        accumulate(head_prior.gradient.values, {moved.row(i), width});
    accumulate(arc_product.gradient.values, multiply_transposed(parts.dependents, moved).values);
    const Matrix dependents = multiply(moved, transposed(arc_product.value));
    for (std::size_t i = 0; i < n; ++i) {
        const float *out = outputs_.row(rows.start + i);
        float *target = gradient_.row(rows.start + i);
        for (std::size_t k = 0; k < width; ++k) {
            target[columns_.arc_dependent + k] +=
                dependents.row(i)[k] * arc_mask_[k] * slope(out[columns_.arc_dependent + k]);
            target[columns_.arc_head + k] +=
                heads.row(i)[k] * arc_mask_[width + k] * slope(out[columns_.arc_head + k]);
        }
    }
    for (std::size_t k = 0; k < width; ++k)
        root_arc.gradient.values[k] += heads.row(n)[k] * arc_mask_[width + k];
}

Matrix OutputLoss::label_units(std::span<const std::int32_t> chosen, Rows rows) const {
    const std::size_t width = shape_.label_width;
    Matrix hidden(rows.size, width);
    for (std::size_t i = 0; i < rows.size; ++i) {
        const float *own = outputs_.row(rows.start + i) + columns_.label_dependent;
        const float *head = chosen[i] < 0
                                ? root_label.value.values.data()
                                : outputs_.row(rows.start + static_cast<std::size_t>(chosen[i])) +
                                      columns_.label_head;
        for (std::size_t k = 0; k < width; ++k)
            hidden.row(i)[k] = leaky(own[k] + head[k]) * label_mask_[k];
    }
    return hidden;
}

double OutputLoss::label_loss(const Sample &sample, Rows rows) {
    const std::size_t width = shape_.label_width;
    const Matrix hidden = label_units(sample.heads, rows);
    Matrix scores = multiply(hidden, label_output.value);
    double loss = 0;
    for (std::size_t i = 0; i < rows.size; ++i) {
        accumulate({scores.row(i), scores.columns}, label_bias.value.values);
        loss += cross_entropy({scores.row(i), shape_.relations}, sample.relations[i]);
        std::fill(scores.row(i) + shape_.relations, scores.row(i) + scores.columns, 0.0F);
        accumulate(label_bias.gradient.values, {scores.row(i), scores.columns});
    }
    accumulate(label_output.gradient.values, multiply_transposed(hidden, scores).values);
    const Matrix hidden_gradient = multiply(scores, transposed(label_output.value));
    for (std::size_t i = 0; i < rows.size; ++i) {
        float *own = gradient_.row(rows.start + i) + columns_.label_dependent;
        float *head = sample.heads[i] < 0
                          ? root_label.gradient.values.data()
                          : gradient_.row(rows.start + static_cast<std::size_t>(sample.heads[i])) +
                                columns_.label_head;
        for (std::size_t k = 0; k < width; ++k) {
            const float activated = hidden.row(i)[k];
            const float g = hidden_gradient.row(i)[k] * label_mask_[k] * slope(activated);
            own[k] += g;
            head[k] += g;
        }
    }
    return loss;
}

} // namespace claimgraph::training
