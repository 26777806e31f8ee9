// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The container of a trained model: a header, a table of sections, and arrays that are used in
/// place. Nothing is parsed; opening a model checks bounds only.

#include "core/error.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What a section holds. Numbers are part of the format: add at the end, never renumber.
enum class ModelSection : std::uint32_t {
    shape,            ///< NetworkShape
    word_slots,       ///< open addressing: fingerprint and row, see WordTable
    embeddings,       ///< int8 rows
    embedding_scales, ///< float a row
    window_weights,   ///< int8, one matrix a window layer (index)
    window_scales,    ///< float an output
    window_bias,      ///< float an output
    layer_weights,    ///< int8, one matrix a recurrent layer (index)
    layer_scales,     ///< float an output
    layer_gates,      ///< float, 4 rows
    output_weights,   ///< int8, all outputs of OutputColumns
    output_scales,
    output_bias,
    arc_weights, ///< int8, the product of dependents and heads
    arc_scales,
    head_prior,    ///< float, arc width
    root_arc,      ///< float, arc width
    root_label,    ///< float, label width
    label_weights, ///< int8, relations from label width
    label_scales,
    label_bias,
    tags,            ///< Upos and Xpos, a byte each
    feature_columns, ///< FEATS columns, each ended by a line feed
    feature_starts,  ///< uint32 a tag and one more: where its features begin in the next
    feature_choices, ///< uint16: the feature columns seen with a tag
    relations,       ///< Relation, a byte each
    abbreviations,   ///< uint64 hashes of WordLists
    joined_prefixes,
    joined_words,
    units,
    boundary_weights, ///< int16, see BoundaryWeights
    lemma_slots,      ///< see Lemmatizer
    lemma_rules,      ///< one rule a line
    dictionary_slots, ///< see Dictionary
    dictionary_entries,
    tag_review,  ///< int8, see TagReview
    head_review, ///< int8, see HeadReview; a model may lack it
};

/// A model in memory that outlives this object; its sections are views of it.
class ModelFile {
  public:
    /// \throws Error if `bytes` is no model, is of another version or byte order, or is cut short.
    ModelFile(std::span<const std::byte> bytes, const std::string &name);

    /// The elements of a section; empty if the model has none of it.
    ///
    /// \throws Error if the section's size is not `count` elements; any size if `count` is 0.
    template <class Element>
    std::span<const Element> section(ModelSection kind, std::size_t count = 0,
                                     std::uint32_t index = 0) const {
        const auto bytes = find(kind, index);
        if (bytes.size() % sizeof(Element) != 0 ||
            (count != 0 && bytes.size() != count * sizeof(Element)))
            refuse_size(kind);
        return {reinterpret_cast<const Element *>(bytes.data()), bytes.size() / sizeof(Element)};
    }

  private:
    std::span<const std::byte> find(ModelSection kind, std::uint32_t index) const;
    [[noreturn]] void refuse_size(ModelSection kind) const;

    std::span<const std::byte> bytes_;
    std::string name_;
};

/// Gathers sections and writes them as one file.
class ModelWriter {
  public:
    template <class Element>
    void add(ModelSection kind, std::span<const Element> elements, std::uint32_t index = 0) {
        const auto bytes = std::as_bytes(elements);
        sections_.push_back({kind, index, {bytes.begin(), bytes.end()}});
    }
    void add_text(ModelSection kind, std::string_view text) {
        add(kind, std::span<const char>(text.data(), text.size()));
    }

    std::vector<std::byte> finish() const;

  private:
    struct Pending {
        ModelSection kind;
        std::uint32_t index;
        std::vector<std::byte> bytes;
    };
    std::vector<Pending> sections_;
};

} // namespace claimgraph
