// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/pack.hpp"

#include "core/error.hpp"
#include "import/language/labels.hpp"
#include "import/language/model_file.hpp"
#include "import/language/network.hpp"
#include "import/language/training/boundary_trainer.hpp"
#include "import/language/training/head_review_trainer.hpp"
#include "import/language/training/lemma_trainer.hpp"
#include "import/language/training/review_trainer.hpp"
#include "import/language/training/tokenizer_lists.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

namespace claimgraph::training {
namespace {

constexpr std::uint64_t boundary_seed = 3;
constexpr std::uint64_t review_seed = 4;
constexpr std::uint64_t head_review_seed = 5;

/// Rows of 8-bit weights with a scale each.
struct Quantized {
    std::vector<std::int8_t> weights;
    std::vector<float> scales;
};

Quantized quantize_rows(const Matrix &rows) {
    Quantized out;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        float largest = 1e-12F;
        for (std::size_t k = 0; k < rows.columns; ++k)
            largest = std::max(largest, std::fabs(rows.row(row)[k]));
        out.scales.push_back(largest / 127);
        for (std::size_t k = 0; k < rows.columns; ++k)
            out.weights.push_back(
                static_cast<std::int8_t>(std::lround(rows.row(row)[k] * 127 / largest)));
    }
    return out;
}

template <class Element>
void add(ModelWriter &writer, ModelSection kind, const std::vector<Element> &values,
         std::uint32_t index = 0) {
    writer.add(kind, std::span<const Element>(values), index);
}

void add_quantized(ModelWriter &writer, ModelSection weights, ModelSection scales,
                   const Matrix &rows, std::uint32_t index = 0) {
    const Quantized quantized = quantize_rows(rows);
    add(writer, weights, quantized.weights, index);
    add(writer, scales, quantized.scales, index);
}

/// The three neighbours' parts of a window stacked as outputs: 3 width rows of width inputs.
Matrix stacked_window(const Matrix &projection) {
    const std::size_t width = projection.columns;
    Matrix out(3 * width, width);
    for (std::size_t part = 0; part < 3; ++part)
        for (std::size_t k = 0; k < width; ++k)
            for (std::size_t o = 0; o < width; ++o)
                out.row(part * width + o)[k] = projection.row(part * width + k)[o];
    return out;
}

void add_network(ModelWriter &writer, NetworkTrainer &network) {
    add_quantized(writer, ModelSection::embeddings, ModelSection::embedding_scales,
                  network.embeddings.value());
    for (std::uint32_t i = 0; i < network.windows.size(); ++i) {
        add_quantized(writer, ModelSection::window_weights, ModelSection::window_scales,
                      stacked_window(network.windows[i].projection.value), i);
        add(writer, ModelSection::window_bias, network.windows[i].bias.value.values, i);
    }
    for (std::uint32_t i = 0; i < network.layers.size(); ++i) {
        add_quantized(writer, ModelSection::layer_weights, ModelSection::layer_scales,
                      transposed(network.layers[i].projection.value), i);
        add(writer, ModelSection::layer_gates, network.layers[i].gates.value.values, i);
    }
    const OutputLoss &outputs = network.outputs;
    add_quantized(writer, ModelSection::output_weights, ModelSection::output_scales,
                  transposed(outputs.projection.value));
    add(writer, ModelSection::output_bias, outputs.bias.value.values);
    add_quantized(writer, ModelSection::arc_weights, ModelSection::arc_scales,
                  transposed(outputs.arc_product.value));
    add(writer, ModelSection::head_prior, outputs.head_prior.value.values);
    add(writer, ModelSection::root_arc, outputs.root_arc.value.values);
    add(writer, ModelSection::root_label, outputs.root_label.value.values);
    add_quantized(writer, ModelSection::label_weights, ModelSection::label_scales,
                  transposed(outputs.label_output.value));
    add(writer, ModelSection::label_bias, outputs.label_bias.value.values);
}

void add_words(ModelWriter &writer, const Inventory &inventory) {
    const std::size_t slots = std::bit_ceil(inventory.words.size() * 2 + 2);
    std::vector<std::uint32_t> table(2 * slots);
    std::vector<std::pair<std::uint32_t, std::uint64_t>> ordered;
    for (const auto &[hash, row] : inventory.words)
        ordered.emplace_back(row, hash);
    std::sort(ordered.begin(), ordered.end());
    for (const auto &[row, hash] : ordered) {
        std::size_t slot = slot_of(hash, slots);
        while (table[2 * slot + 1] != 0)
            slot = (slot + 1) & (slots - 1);
        table[2 * slot] = fingerprint_of(hash);
        table[2 * slot + 1] = row;
    }
    add(writer, ModelSection::word_slots, table);
    add(writer, ModelSection::dictionary_slots, inventory.wordnet.dictionary.slots);
    add(writer, ModelSection::dictionary_entries, inventory.wordnet.dictionary.entries);
}

template <class Label>
std::uint8_t label_byte(const std::optional<Label> &label, const std::string &name) {
    if (!label)
        throw Error("label '" + name + "' of a treebank is unknown; add it to labels.hpp");
    return static_cast<std::uint8_t>(*label);
}

void add_labels(ModelWriter &writer, const Inventory &inventory) {
    std::vector<std::uint8_t> tags, relations;
    for (const auto &name : inventory.tags.names()) {
        const auto tab = name.find('\t');
        tags.push_back(label_byte(parse_upos(name.substr(0, tab)), name));
        tags.push_back(label_byte(parse_xpos(name.substr(tab + 1)), name));
    }
    for (const auto &name : inventory.relations.names())
        relations.push_back(label_byte(parse_relation(name), name));
    std::string columns;
    for (const auto &name : inventory.features.names())
        columns += name + '\n';
    add(writer, ModelSection::tags, tags);
    add(writer, ModelSection::relations, relations);
    writer.add_text(ModelSection::feature_columns, columns);
}

/// Which feature columns the treebanks have for each tag.
void add_choices(ModelWriter &writer, const std::vector<Treebank> &treebanks,
                 const Inventory &inventory) {
    std::vector<std::set<std::uint16_t>> choices(inventory.tags.size());
    for (const auto &treebank : treebanks) {
        if (!treebank.has_features)
            continue;
        for (const auto &sentence : treebank.sentences)
            for (const auto &word : sentence.words) {
                const auto tag = inventory.tags.find(word.upos + '\t' + word.xpos);
                const auto features = inventory.features.find(word.feats);
                if (tag != not_annotated && features != not_annotated)
                    choices[static_cast<std::size_t>(tag)].insert(
                        static_cast<std::uint16_t>(features));
            }
    }
    const auto none = inventory.features.find("_");
    std::vector<std::uint32_t> starts = {0};
    std::vector<std::uint16_t> flat;
    for (auto &choice : choices) {
        if (choice.empty())
            choice.insert(static_cast<std::uint16_t>(none));
        flat.insert(flat.end(), choice.begin(), choice.end());
        starts.push_back(static_cast<std::uint32_t>(flat.size()));
    }
    add(writer, ModelSection::feature_starts, starts);
    add(writer, ModelSection::feature_choices, flat);
}

} // namespace

std::vector<std::byte> pack_model(const std::vector<Treebank> &treebanks,
                                  const Inventory &inventory, const NetworkShape &shape,
                                  NetworkTrainer &network, const std::string &lexicon) {
    ModelWriter writer;
    writer.add(ModelSection::shape, std::span<const NetworkShape>(&shape, 1));
    add_network(writer, network);
    add_words(writer, inventory);
    add_labels(writer, inventory);
    add_choices(writer, treebanks, inventory);
    const TokenizerLists lists = gather_lists(treebanks, lexicon);
    add(writer, ModelSection::abbreviations, lists.abbreviations);
    add(writer, ModelSection::joined_prefixes, lists.joined_prefixes);
    add(writer, ModelSection::joined_words, lists.joined_words);
    add(writer, ModelSection::units, lists.units);
    add(writer, ModelSection::boundary_weights,
        learn_boundaries(treebanks, lists.view(), boundary_seed));
    const LemmaTable lemmas = learn_lemmas(treebanks, inventory.wordnet);
    add(writer, ModelSection::lemma_slots, lemmas.slots);
    writer.add_text(ModelSection::lemma_rules, lemmas.rules);
    add(writer, ModelSection::tag_review, learn_review(treebanks, inventory, review_seed));
    const std::vector<std::byte> draft = writer.finish();
    add(writer, ModelSection::head_review,
        learn_head_review(Network(ModelFile(draft, "draft of the model")), treebanks, inventory,
                          head_review_seed));
    return writer.finish();
}

} // namespace claimgraph::training
