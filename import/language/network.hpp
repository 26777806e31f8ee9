// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The trained network: from words to tags, features, heads and relations.

#include "import/language/batch_views.hpp"
#include "import/language/dictionary.hpp"
#include "import/language/head_review.hpp"
#include "import/language/integer_product.hpp"
#include "import/language/missing_verb.hpp"
#include "import/language/model_file.hpp"
#include "import/language/network_shape.hpp"
#include "import/language/spanning_tree.hpp"
#include "import/language/tag_review.hpp"
#include "import/language/word_features.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What the network says of one word. Classes are numbers of the model's tables.
struct Prediction {
    std::uint16_t tag = 0;
    std::uint16_t features = 0;
    std::int16_t head = -1; ///< index in the sentence, -1 for the root
    std::uint8_t relation = 0;
    Rivals rivals; ///< of the head
};

/// Immutable, and so safe to use from many threads.
class Network {
  public:
    /// Uses the arrays of `model` in place; only the small matrices are packed anew.
    ///
    /// \throws Error if sections are missing or of the wrong size
    explicit Network(const ModelFile &model, Instructions instructions = available_instructions());

    /// Analyses sentences of words, together for speed; the result is that of each alone.
    ///
    /// \pre no sentence is empty or longer than `longest_sentence`
    std::vector<std::vector<Prediction>>
    predict(std::span<const std::vector<std::string_view>> sentences) const;

    /// The word as the second opinion on heads sees it.
    AttachedWord attached(const ViewRows &views, const Prediction &word) const {
        const std::size_t tag = 2 * std::size_t{word.tag};
        return {&views,
                static_cast<Upos>(tags_[tag]),
                static_cast<Xpos>(tags_[tag + 1]),
                static_cast<Relation>(relations_[word.relation]),
                word.head,
                word.rivals};
    }

    /// Whether the word has a vector of its own, whatever its capitals and digits.
    bool knows(std::string_view word) const { return word_row(hash_views(word)[0]) != 0; }

    const NetworkShape &shape() const { return shape_; }
    const Dictionary &dictionary() const { return dictionary_; }

    static constexpr std::size_t longest_sentence = 250;

  private:
    struct Window {
        IntegerProduct product;
        std::span<const float> bias;
    };
    struct Layer {
        IntegerProduct product;
        std::span<const float> gates;
    };

    /// A word whose relation is asked for: its place, and where its sentence begins.
    struct Labelled {
        Prediction *word;
        std::size_t first;
        std::size_t index;
    };

    BatchViews look_up(BatchForms batch) const;
    FloatRows embed(std::span<const ViewRows> forms) const;
    /// `rows` are those of `input` for each word.
    FloatRows run_window(const Window &window, const FloatRows &input,
                         std::span<const std::uint32_t> rows,
                         std::span<const std::size_t> ends) const;
    /// The vectors of the last layer.
    FloatRows read_words(const BatchViews &views, std::span<const std::size_t> ends) const;
    std::uint32_t word_row(std::uint64_t hash) const;
    std::uint16_t choose_tag(std::string_view word, std::span<const float> scores) const;
    std::uint16_t choose_features(std::uint16_t tag, const std::uint8_t *vector, float scale) const;
    FloatRows move_dependents(const FloatRows &outputs) const;
    /// The word of a statement without a verb in a tense that is most likely such a verb, by the
    /// second opinion of the tags; it gets that tag.
    std::optional<std::size_t> find_verb(std::span<const std::string_view> words,
                                         const FloatRows &outputs, std::size_t first,
                                         std::vector<Prediction> &sentence) const;
    /// The verb of a statement that the tree reads as part of a noun phrase.
    std::optional<std::size_t> find_misread_verb(std::span<const std::string_view> words,
                                                 std::span<const Prediction> sentence) const;
    /// `root`, if given, heads the tree.
    void attach(const FloatRows &outputs, const FloatRows &moved, std::size_t first,
                std::optional<std::size_t> root, std::vector<Prediction> &sentence) const;
    void label(const FloatRows &outputs, std::span<const Labelled> words) const;
    void review(const BatchViews &words, const FloatRows &outputs,
                std::vector<std::vector<Prediction>> &sentences) const;

    /// Gives words to better heads, whose relations are then to be asked for.
    std::vector<Labelled> reattach(const BatchViews &words,
                                   std::vector<std::vector<Prediction>> &sentences) const;

    NetworkShape shape_;
    OutputColumns columns_;
    std::vector<Tense> tenses_;          ///< of each tag
    std::span<const std::uint8_t> tags_; ///< Upos and Xpos of each class
    std::span<const std::uint8_t> relations_;
    TagReview review_;
    HeadReview head_review_;
    std::span<const std::uint32_t> word_slots_;
    std::uint32_t word_count_ = 0;
    Dictionary dictionary_;
    std::span<const std::int8_t> embeddings_;
    std::span<const float> embedding_scales_;
    std::vector<Window> windows_;
    std::vector<Layer> layers_;
    IntegerProduct outputs_;
    std::span<const std::int8_t> feature_weights_;
    std::span<const float> feature_scales_;
    std::span<const float> feature_bias_;
    IntegerProduct arcs_;
    std::span<const float> root_arc_;
    std::span<const float> root_label_;
    IntegerProduct labels_;
    std::span<const std::uint32_t> feature_starts_;
    std::span<const std::uint16_t> feature_choices_;
};

/// Word table of the model: a power of two of slots, each a fingerprint and a row; row 0 is no
/// word.
inline constexpr std::uint32_t fingerprint_of(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash >> 32U);
}
inline constexpr std::size_t slot_of(std::uint64_t hash, std::size_t slots) {
    return static_cast<std::size_t>(hash) & (slots - 1);
}

} // namespace claimgraph
