// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/train_network.hpp"

#include "core/error.hpp"
#include "import/language/training/teaching.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numbers>
#include <numeric>
#include <ostream>
#include <utility>

namespace claimgraph::training {
namespace {

constexpr double warm_up_steps = 300;
/// Share of the highest rate that is left at the end.
constexpr double lowest_rate = 0.005;

std::vector<std::size_t> shuffled(std::size_t count, Random &random) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

/// The sentences of one epoch: of each treebank its share, in random order.
std::vector<Sample> draw_epoch(const std::vector<std::vector<Sample>> &samples,
                               const std::vector<Treebank> &treebanks, Random &random) {
    std::vector<const Sample *> drawn;
    for (std::size_t t = 0; t < samples.size(); ++t) {
        const auto order = shuffled(samples[t].size(), random);
        const auto count =
            static_cast<std::size_t>(static_cast<double>(order.size()) * treebanks[t].share);
        for (std::size_t i = 0; i < count; ++i)
            drawn.push_back(&samples[t][order[i]]);
    }
    std::vector<Sample> epoch;
    for (const auto index : shuffled(drawn.size(), random))
        epoch.push_back(*drawn[index]);
    return epoch;
}

void leave_out_words(Sample &sample, const Inventory &inventory, const TrainingPlan &plan,
                     Random &random) {
    for (auto &rows : sample.rows) {
        const auto count = static_cast<float>(inventory.word_counts[rows[0]]);
        const float rare = plan.rare_word_dropout / (plan.rare_word_dropout + count);
        if (random.uniform() < rare + plan.word_dropout)
            rows[0] = 0;
    }
}

/// The rate at a share `progress` of the whole course.
float rate_at(const TrainingPlan &plan, double step, double progress) {
    const double warm = std::min(1.0, (step + 1) / warm_up_steps);
    const double fall = 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, progress)));
    return static_cast<float>(plan.rate * warm * (lowest_rate + (1 - lowest_rate) * fall));
}

void report(std::ostream &log, std::uint32_t epoch, const Losses &sum, double words) {
    log << "epoch " << epoch + 1 << ": loss a word: tags " << sum.tags / words << ", features "
        << sum.features / words << ", arcs " << sum.arcs / words << ", relations "
        << sum.relations / words << std::endl;
}

void add(Losses &sum, const Losses &losses) {
    sum.tags += losses.tags;
    sum.features += losses.features;
    sum.arcs += losses.arcs;
    sum.relations += losses.relations;
}

/// All weights in the order of the file.
std::vector<std::vector<float> *> all_weights(NetworkTrainer &network) {
    std::vector<std::vector<float> *> weights = {&network.embeddings.value().values};
    const auto gather = [&](auto &part) {
        for (auto *parameter : part.parameters())
            weights.push_back(&parameter->value.values);
    };
    for (auto &window : network.windows)
        gather(window);
    for (auto &layer : network.layers)
        gather(layer);
    gather(network.outputs);
    return weights;
}

/// Takes out what stands at `first` and behind.
template <class Part> std::vector<Part> taken_from(std::vector<Part> &parts, std::size_t first) {
    const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<Part> taken(std::make_move_iterator(begin), std::make_move_iterator(parts.end()));
    parts.erase(begin, parts.end());
    return taken;
}

} // namespace

NetworkShape shape_for(const Inventory &inventory, std::uint32_t width, std::uint32_t windows,
                       std::uint32_t layers) {
    NetworkShape shape;
    shape.width = width;
    shape.windows = windows;
    shape.layers = layers;
    shape.tags = inventory.tags.size();
    shape.features = inventory.features.size();
    shape.relations = inventory.relations.size();
    shape.embedding_rows = inventory.embedding_rows();
    return shape;
}

void train_network(NetworkTrainer &network, const std::vector<Treebank> &treebanks,
                   const Inventory &inventory, std::vector<NetworkTrainer> teachers,
                   const TrainingPlan &plan, const std::string &checkpoint, std::ostream &log) {
    std::vector<std::vector<Sample>> samples;
    double total_words = 0;
    for (const auto &treebank : treebanks) {
        auto &encoded = samples.emplace_back();
        for (const auto &sentence : treebank.sentences)
            if (sentence.words.size() <= plan.longest_sentence) {
                encoded.push_back(
                    taught(encode(sentence, treebank, inventory), teachers, plan.trust));
                total_words += static_cast<double>(sentence.words.size()) * treebank.share;
            }
    }
    total_words *= plan.epochs;

    Random random(plan.seed);
    double step = 0;
    double seen = 0;
    for (std::uint32_t epoch = 0; epoch < plan.epochs; ++epoch) {
        std::vector<Sample> sentences = draw_epoch(samples, treebanks, random);
        std::vector<const Sample *> batch;
        std::size_t batch_words = 0;
        double epoch_words = 0;
        Losses losses;
        for (auto &sentence : sentences) {
            leave_out_words(sentence, inventory, plan, random);
            batch.push_back(&sentence);
            batch_words += sentence.size();
            if (batch_words < plan.batch_words && &sentence != &sentences.back())
                continue;
            add(losses, network.learn(batch, rate_at(plan, step, seen / total_words)));
            seen += static_cast<double>(batch_words);
            epoch_words += static_cast<double>(batch_words);
            ++step;
            batch.clear();
            batch_words = 0;
        }
        report(log, epoch, losses, epoch_words);
        save_weights(network, checkpoint);
    }
}

void save_weights(NetworkTrainer &network, const std::string &path) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char *>(&network.shape()), sizeof(NetworkShape));
    for (const auto *weights : all_weights(network))
        file.write(reinterpret_cast<const char *>(weights->data()),
                   static_cast<std::streamsize>(weights->size() * sizeof(float)));
    if (!file.flush())
        throw Error(path + ": cannot be written");
}

NetworkShape read_shape(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    NetworkShape shape;
    file.read(reinterpret_cast<char *>(&shape), sizeof shape);
    if (!file)
        throw Error(path + ": no weights of a network; train it");
    return shape;
}

void load_weights(NetworkTrainer &network, const std::string &path) {
    NetworkShape found = read_shape(path);
    const std::size_t trained_windows = found.windows;
    const std::size_t trained_layers = found.layers;
    found.windows = std::max(found.windows, network.shape().windows);
    found.layers = std::max(found.layers, network.shape().layers);
    if (found != network.shape())
        throw Error(path + ": no weights of a network of this shape; train it with the same "
                           "treebanks and sizes");
    auto grown_windows = taken_from(network.windows, trained_windows);
    auto grown_layers = taken_from(network.layers, trained_layers);
    std::ifstream file(path, std::ios::binary);
    file.seekg(sizeof(NetworkShape));
    for (auto *weights : all_weights(network))
        file.read(reinterpret_cast<char *>(weights->data()),
                  static_cast<std::streamsize>(weights->size() * sizeof(float)));
    if (!file)
        throw Error(path + ": cut short");
    for (auto &window : grown_windows) {
        auto &values = window.projection.value.values;
        std::fill(values.begin(), values.end(), 0.0F);
        network.windows.push_back(std::move(window));
    }
    for (auto &layer : grown_layers) {
        layer.begin_closed();
        network.layers.push_back(std::move(layer));
    }
}

void load_mean(NetworkTrainer &network, const std::vector<std::string> &paths) {
    load_weights(network, paths[0]);
    NetworkTrainer other = network;
    const auto sums = all_weights(network);
    const auto terms = all_weights(other);
    for (std::size_t i = 1; i < paths.size(); ++i) {
        load_weights(other, paths[i]);
        for (std::size_t k = 0; k < sums.size(); ++k)
            accumulate(*sums[k], *terms[k]);
    }
    for (auto *weights : sums)
        for (auto &weight : *weights)
            weight /= static_cast<float>(paths.size());
}

} // namespace claimgraph::training
