// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/teaching.hpp"

#include "core/error.hpp"
#include "import/language/training/train_network.hpp"

#include <algorithm>
#include <fstream>
#include <numeric>

namespace claimgraph::training {
namespace {

/// Answers of the teachers that are kept; the rest of the probability is negligible.
constexpr std::size_t kept_answers = Target::most - 1;

Target mixed(const Target &gold, std::span<const float> opinion, float trust) {
    std::array<std::uint16_t, kept_answers> best{};
    std::vector<std::uint16_t> order(opinion.size());
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    const auto kept = std::min(kept_answers, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(),
                      [&](auto a, auto b) { return opinion[a] > opinion[b]; });
    std::copy_n(order.begin(), kept, best.begin());
    float sum = 0;
    for (std::size_t i = 0; i < kept; ++i)
        sum += opinion[best[i]];
    const float share = gold.is_known() ? trust : 1.0F;
    Target target;
    std::size_t used = 0;
    if (gold.is_known()) {
        target.classes[used] = gold.classes[0];
        target.shares[used++] = 1 - share;
    }
    for (std::size_t i = 0; i < kept; ++i) {
        const float part = share * opinion[best[i]] / sum;
        if (gold.is_known() && best[i] == gold.classes[0]) {
            target.shares[0] += part;
        } else if (part > 0) {
            target.classes[used] = best[i];
            target.shares[used++] = part;
        }
    }
    return target;
}

void mix(std::vector<Target> &targets, const Matrix &opinions, std::size_t classes, float trust) {
    for (std::size_t i = 0; i < targets.size(); ++i)
        targets[i] = mixed(targets[i], {opinions.row(i), classes}, trust);
}

void add_to(Matrix &sum, const Matrix &opinion) {
    if (sum.values.empty())
        sum = opinion;
    else
        accumulate(sum.values, opinion.values);
}

} // namespace

std::vector<NetworkTrainer> load_teachers(const std::vector<std::string> &paths,
                                          const NetworkShape &shape) {
    std::vector<NetworkTrainer> teachers;
    for (const auto &path : paths) {
        const NetworkShape found = read_shape(path);
        NetworkShape same = shape;
        same.width = found.width;
        same.windows = found.windows;
        same.layers = found.layers;
        teachers.emplace_back(same, Dropout{}, 1);
        load_weights(teachers.back(), path);
    }
    return teachers;
}

Sample taught(Sample sample, std::vector<NetworkTrainer> &teachers, float trust) {
    if (teachers.empty())
        return sample;
    const std::size_t n = sample.size();
    OutputLoss::Judgement mean;
    std::vector<Matrix> vectors;
    for (auto &teacher : teachers) {
        vectors.push_back(teacher.predict(sample));
        const auto judgement = teacher.outputs.judge(vectors.back());
        add_to(mean.tags, judgement.tags);
        add_to(mean.features, judgement.features);
        add_to(mean.arcs, judgement.arcs);
    }
    const bool annotated = sample.arcs[0].is_known();
    mix(sample.tags, mean.tags, mean.tags.columns, trust);
    mix(sample.features, mean.features, mean.features.columns, trust);
    mix(sample.arcs, mean.arcs, n + 1, trust);
    if (!annotated)
        for (std::size_t i = 0; i < n; ++i)
            sample.heads[i] =
                sample.arcs[i].classes[0] == n ? -1 : std::int32_t{sample.arcs[i].classes[0]};
    Matrix relations;
    for (std::size_t t = 0; t < teachers.size(); ++t)
        add_to(relations, teachers[t].outputs.judge_relations(vectors[t], sample.heads));
    mix(sample.relations, relations, teachers[0].shape().relations, trust);
    return sample;
}

} // namespace claimgraph::training
