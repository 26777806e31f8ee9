// SPDX-License-Identifier: Apache-2.0
#include "import/language/network.hpp"

#include "core/error.hpp"
#include "import/language/activations.hpp"
#include "import/language/auxiliaries.hpp"
#include "import/language/float_loops.hpp"
#include "import/language/labels.hpp"
#include "import/language/network_tables.hpp"
#include "import/language/spanning_tree.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace claimgraph {
namespace {

/// Buckets of the distances from -longest_sentence up.
constexpr auto buckets = [] {
    std::array<std::uint8_t, 2 * Network::longest_sentence + 1> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<std::uint8_t>(
            distance_bucket(static_cast<int>(i) - static_cast<int>(Network::longest_sentence)));
    return table;
}();

std::vector<std::size_t> ends_of(std::span<const std::vector<std::string_view>> sentences) {
    std::vector<std::size_t> ends;
    std::size_t end = 0;
    for (const auto &sentence : sentences)
        ends.push_back(end += sentence.size());
    return ends;
}

/// Asks for the cache lines of `count` elements.
template <class Element> void prefetch(const Element *first, std::size_t count) {
    constexpr std::size_t line = 64;
    const auto *bytes = reinterpret_cast<const char *>(first);
    const std::size_t size = count * sizeof(Element);
    for (std::size_t at = 0; at < size; at += line)
        __builtin_prefetch(bytes + at);
    __builtin_prefetch(bytes + size - 1);
}

} // namespace

Network::Network(const ModelFile &model, Instructions instructions)
    : shape_(read_shape(model)), columns_(shape_), tenses_(read_tenses(model)) {
    const std::size_t width = shape_.width;
    if (width == 0 || width % 16 != 0 || width > widest_layer || shape_.tags == 0 ||
        shape_.relations == 0 || shape_.arc_width % 16 != 0 || shape_.label_width % 16 != 0)
        refuse_model("unusable sizes of the network");
    const auto product = [&](ModelSection weights, ModelSection scales, std::span<const float> bias,
                             std::size_t outputs, std::size_t inputs, std::uint32_t index) {
        return IntegerProduct(model.section<std::int8_t>(weights, outputs * inputs, index),
                              model.section<float>(scales, outputs, index), bias, inputs,
                              instructions);
    };
    word_slots_ = model.section<std::uint32_t>(ModelSection::word_slots);
    const std::size_t rows = shape_.embedding_rows;
    embeddings_ = model.section<std::int8_t>(ModelSection::embeddings, rows * width);
    embedding_scales_ = model.section<float>(ModelSection::embedding_scales, rows);
    const auto hashed = std::accumulate(view_sizes.begin(), view_sizes.end(), 0U);
    if (rows <= hashed)
        refuse_model("it has no words");
    word_count_ = shape_.embedding_rows - hashed;
    check_word_slots(word_slots_, word_count_);
    const auto slots = model.section<Dictionary::Slot>(ModelSection::dictionary_slots);
    const auto entries = model.section<DictionaryEntry>(ModelSection::dictionary_entries);
    if (!Dictionary::is_sound(slots, entries))
        refuse_model("its dictionary is malformed");
    dictionary_ = Dictionary(slots, entries);
    for (std::uint32_t i = 0; i < shape_.windows; ++i)
        windows_.push_back({product(ModelSection::window_weights, ModelSection::window_scales, {},
                                    3 * width, width, i),
                            model.section<float>(ModelSection::window_bias, width, i)});
    for (std::uint32_t i = 0; i < shape_.layers; ++i)
        layers_.push_back({product(ModelSection::layer_weights, ModelSection::layer_scales, {},
                                   3 * width, width, i),
                           model.section<float>(ModelSection::layer_gates, 4 * width, i)});
    // Features are asked of one tag's choices only, so they are no part of the big product.
    const auto weights =
        model.section<std::int8_t>(ModelSection::output_weights, columns_.end * width);
    const auto scales = model.section<float>(ModelSection::output_scales, columns_.end);
    const auto bias = model.section<float>(ModelSection::output_bias, columns_.end);
    outputs_ =
        IntegerProduct(weights.first(columns_.features * width), scales.first(columns_.features),
                       bias.first(columns_.features), width, instructions);
    feature_weights_ = weights.subspan(columns_.features * width);
    feature_scales_ = scales.subspan(columns_.features);
    feature_bias_ = bias.subspan(columns_.features);
    arcs_ = product(ModelSection::arc_weights, ModelSection::arc_scales,
                    model.section<float>(ModelSection::head_prior, shape_.arc_width),
                    shape_.arc_width, shape_.arc_width, 0);
    root_arc_ = model.section<float>(ModelSection::root_arc, shape_.arc_width);
    root_label_ = model.section<float>(ModelSection::root_label, shape_.label_width);
    labels_ = product(ModelSection::label_weights, ModelSection::label_scales,
                      model.section<float>(ModelSection::label_bias, padded(shape_.relations)),
                      padded(shape_.relations), shape_.label_width, 0);
    feature_starts_ = model.section<std::uint32_t>(ModelSection::feature_starts, shape_.tags + 1);
    feature_choices_ = model.section<std::uint16_t>(ModelSection::feature_choices);
    check_choices(feature_starts_, feature_choices_, shape_.features);
    review_ = read_review(model);
    tags_ = model.section<std::uint8_t>(ModelSection::tags, 2 * std::size_t{shape_.tags});
    relations_ = model.section<std::uint8_t>(ModelSection::relations, shape_.relations);
    if (!model.section<std::int8_t>(ModelSection::head_review).empty())
        head_review_ =
            HeadReview(model.section<std::int8_t>(ModelSection::head_review, head_review_rows));
}

std::uint32_t Network::word_row(std::uint64_t hash) const {
    const std::size_t slots = word_slots_.size() / 2;
    for (std::size_t slot = slot_of(hash, slots);; slot = (slot + 1) & (slots - 1)) {
        const std::uint32_t row = word_slots_[2 * slot + 1];
        if (row == 0 || word_slots_[2 * slot] == fingerprint_of(hash))
            return row;
    }
}

// Three passes here and in `embed`, each asking for the memory that the next one reads: tables are
// far larger than the caches.
BatchViews Network::look_up(BatchForms batch) const {
    std::vector<WordHashes> hashes;
    hashes.reserve(batch.forms.size());
    for (const auto form : batch.forms) {
        hashes.push_back(hash_views(form));
        prefetch(&word_slots_[2 * slot_of(hashes.back()[0], word_slots_.size() / 2)], 1);
        dictionary_.prefetch(hashes.back()[0]);
    }
    std::vector<ViewRows> rows;
    rows.reserve(hashes.size());
    for (const WordHashes &word : hashes) {
        rows.push_back(view_rows(word, word_row(word[0]), dictionary_.find(word[0]), word_count_));
        for (const std::uint32_t row : rows.back()) {
            prefetch(embeddings_.data() + std::size_t{row} * shape_.width, shape_.width);
            prefetch(&embedding_scales_[row], 1);
        }
    }
    return {std::move(rows), std::move(batch.of_words)};
}

FloatRows Network::embed(std::span<const ViewRows> forms) const {
    FloatRows out(forms.size(), shape_.width);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        std::array<ScaledBytes, word_view_count> views;
        for (std::size_t view = 0; view < word_view_count; ++view)
            views[view] = {embeddings_.data() + std::size_t{forms[i][view]} * shape_.width,
                           embedding_scales_[forms[i][view]]};
        sum_views(views, {out.row(i), shape_.width});
    }
    return out;
}

FloatRows Network::run_window(const Window &window, const FloatRows &input,
                              std::span<const std::uint32_t> rows,
                              std::span<const std::size_t> ends) const {
    const std::size_t width = shape_.width;
    FloatRows parts;
    window.product.multiply(quantize(input), parts);
    const std::vector<float> edge(width);
    FloatRows out(rows.size(), width);
    std::size_t first = 0;
    for (const auto last : ends) {
        for (std::size_t word = first; word < last; ++word) {
            const float *left = word > first ? parts.row(rows[word - 1]) : edge.data();
            const float *right =
                word + 1 < last ? parts.row(rows[word + 1]) + 2 * width : edge.data();
            std::copy_n(input.row(rows[word]), width, out.row(word));
            add_window({left, parts.row(rows[word]) + width, right, window.bias.data()},
                       {out.row(word), width});
        }
        first = last;
    }
    return out;
}

FloatRows Network::read_words(const BatchViews &views, std::span<const std::size_t> ends) const {
    FloatRows vectors = embed(views.of_forms);
    std::vector<std::uint32_t> rows = views.form_of_word;
    for (const auto &window : windows_) {
        vectors = run_window(window, vectors, rows, ends);
        std::iota(rows.begin(), rows.end(), 0U);
    }
    if (windows_.empty()) {
        FloatRows spread(rows.size(), shape_.width);
        for (std::size_t word = 0; word < rows.size(); ++word)
            std::copy_n(vectors.row(rows[word]), shape_.width, spread.row(word));
        vectors = std::move(spread);
    }
    ByteRows bytes;
    FloatRows projected, next;
    for (const auto &layer : layers_) {
        quantize(vectors, bytes);
        layer.product.multiply(bytes, projected);
        run_recurrence(vectors, projected, layer.gates, ends, next);
        std::swap(vectors, next);
    }
    return vectors;
}

std::uint16_t Network::choose_tag(std::string_view word, std::span<const float> scores) const {
    const auto is_auxiliary = [&](std::size_t tag) {
        return static_cast<Upos>(tags_[2 * tag]) == Upos::aux;
    };
    std::size_t best = index_of_largest(scores);
    if (is_auxiliary(best) && !can_be_auxiliary(word)) {
        best = 0;
        for (std::size_t tag = 0; tag < scores.size(); ++tag)
            if (!is_auxiliary(tag) && (is_auxiliary(best) || scores[tag] > scores[best]))
                best = tag;
    }
    return static_cast<std::uint16_t>(best);
}

std::uint16_t Network::choose_features(std::uint16_t tag, const std::uint8_t *vector,
                                       float scale) const {
    const auto choices = feature_choices_.subspan(
        feature_starts_[tag], feature_starts_[tag + std::size_t{1}] - feature_starts_[tag]);
    if (choices.empty())
        return 0;
    std::uint16_t best = choices[0];
    float best_score = -1e30F;
    if (choices.size() == 1)
        return best;
    const SignedRow centred = centre({vector, shape_.width});
    for (const auto choice : choices) {
        const std::int8_t *weights = feature_weights_.data() + std::size_t{choice} * shape_.width;
        const std::int32_t sum = dot({centred.data(), shape_.width}, weights);
        const float score =
            static_cast<float>(sum) * (scale * feature_scales_[choice]) + feature_bias_[choice];
        if (score > best_score) {
            best_score = score;
            best = choice;
        }
    }
    return best;
}

FloatRows Network::move_dependents(const FloatRows &outputs) const {
    FloatRows dependents(outputs.rows, shape_.arc_width);
    for (std::size_t row = 0; row < outputs.rows; ++row) {
        const float *out = outputs.row(row) + columns_.arc_dependent;
        for (std::size_t k = 0; k < shape_.arc_width; ++k)
            dependents.row(row)[k] = leaky(out[k]);
    }
    return arcs_(quantize(dependents));
}

std::optional<std::size_t> Network::find_verb(std::span<const std::string_view> words,
                                              const FloatRows &outputs, std::size_t first,
                                              std::vector<Prediction> &sentence) const {
    const auto has_tense = [&](const Prediction &word) { return tenses_[word.tag] != Tense::none; };
    if (std::any_of(sentence.begin(), sentence.end(), has_tense))
        return std::nullopt;
    const auto verb = find_missing_verb(words, outputs, first, tenses_, tags_);
    if (!verb)
        return std::nullopt;
    sentence[verb->word].tag = verb->tag;
    return verb->word;
}

std::optional<std::size_t> Network::find_misread_verb(std::span<const std::string_view> words,
                                                      std::span<const Prediction> sentence) const {
    std::vector<TaggedWord> tagged;
    for (const Prediction &word : sentence) {
        const std::size_t tag = 2 * std::size_t{word.tag};
        tagged.push_back(
            {static_cast<Upos>(tags_[tag]), static_cast<Xpos>(tags_[tag + 1]), word.head});
    }
    return verb_read_as_modifier(words, tagged);
}

void Network::attach(const FloatRows &outputs, const FloatRows &moved, std::size_t first,
                     std::optional<std::size_t> root, std::vector<Prediction> &sentence) const {
    const std::size_t size = sentence.size();
    FloatRows heads(shape_.arc_width, padded(static_cast<std::uint32_t>(size + 1)));
    leaky_columns({outputs.row(first) + columns_.arc_head, outputs.columns}, size, heads);
    for (std::size_t k = 0; k < heads.rows; ++k) {
        heads.row(k)[size] = root_arc_[k];
        std::fill(heads.row(k) + size + 1, heads.row(k) + heads.columns, 0.0F);
    }
    FloatRows scores = score_arcs(moved.row(first), size, heads);
    for (std::size_t i = 0; i < size; ++i) {
        const float *distance = outputs.row(first + i) + columns_.distance;
        const std::uint8_t *bucket = buckets.data() + Network::longest_sentence - i;
        for (std::size_t j = 0; j < size; ++j)
            scores.row(i)[j] += distance[bucket[j]];
        scores.row(i)[size] += distance[root_bucket];
    }
    if (root)
        make_root(scores, *root);
    const ArcScores arcs = {size, scores.columns, scores.values};
    const auto tree = best_tree(arcs);
    const auto rivals = find_rivals(arcs, tree);
    for (std::size_t i = 0; i < size; ++i) {
        sentence[i].head = tree[i];
        sentence[i].rivals = rivals[i];
    }
}

void Network::label(const FloatRows &outputs, std::span<const Labelled> words) const {
    FloatRows hidden(words.size(), shape_.label_width);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto &[word, first, index] = words[i];
        const float *own = outputs.row(first + index) + columns_.label_dependent;
        const float *head =
            word->head < 0
                ? root_label_.data()
                : outputs.row(first + static_cast<std::size_t>(word->head)) + columns_.label_head;
        for (std::size_t k = 0; k < shape_.label_width; ++k)
            hidden.row(i)[k] = leaky(own[k] + head[k]);
    }
    const FloatRows scores = labels_(quantize(hidden));
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i].word->relation =
            static_cast<std::uint8_t>(index_of_largest({scores.row(i), shape_.relations}));
}

void Network::review(const BatchViews &words, const FloatRows &outputs,
                     std::vector<std::vector<Prediction>> &sentences) const {
    std::size_t row = 0;
    std::vector<ParsedWord> parsed;
    for (auto &sentence : sentences) {
        parsed.clear();
        for (const Prediction &word : sentence)
            parsed.push_back(
                {&words[row + parsed.size()], review_.upos(word.tag), word.relation, word.head});
        for (std::size_t i = 0; i < sentence.size(); ++i)
            sentence[i].tag =
                review_.choose({outputs.row(row++), shape_.tags}, sentence[i].tag, parsed, i);
    }
}

std::vector<Network::Labelled>
Network::reattach(const BatchViews &words, std::vector<std::vector<Prediction>> &sentences) const {
    std::vector<Labelled> moved;
    std::size_t first = 0;
    std::vector<AttachedWord> reviewed;
    for (auto &sentence : sentences) {
        reviewed.clear();
        for (const Prediction &word : sentence)
            reviewed.push_back(attached(words[first + reviewed.size()], word));
        for (const std::size_t i : head_review_.revise(reviewed)) {
            sentence[i].head = reviewed[i].head;
            moved.push_back({&sentence[i], first, i});
        }
        first += sentence.size();
    }
    return moved;
}

std::vector<std::vector<Prediction>>
Network::predict(std::span<const std::vector<std::string_view>> sentences) const {
    std::vector<std::vector<Prediction>> predictions;
    if (sentences.empty())
        return predictions;
    const auto ends = ends_of(sentences);
    const BatchViews views = look_up(BatchForms(sentences));
    const ByteRows last = quantize(read_words(views, ends));
    const FloatRows outputs = outputs_(last);
    const FloatRows moved = move_dependents(outputs);
    std::size_t first = 0;
    for (const auto &words : sentences) {
        auto &sentence = predictions.emplace_back(words.size());
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::size_t row = first + i;
            sentence[i].tag = choose_tag(words[i], {outputs.row(row), shape_.tags});
        }
        const auto missing = find_verb(words, outputs, first, sentence);
        attach(outputs, moved, first, missing, sentence);
        if (!missing)
            if (const auto misread = find_misread_verb(words, sentence))
                attach(outputs, moved, first, misread, sentence);
        first += words.size();
    }
    std::vector<Labelled> labelled;
    first = 0;
    for (auto &sentence : predictions) {
        for (std::size_t i = 0; i < sentence.size(); ++i)
            labelled.push_back({&sentence[i], first, i});
        first += sentence.size();
    }
    label(outputs, labelled);
    review(views, outputs, predictions);
    label(outputs, reattach(views, predictions));
    std::size_t row = 0;
    for (auto &sentence : predictions)
        for (Prediction &word : sentence) {
            word.features = choose_features(word.tag, last.values.data() + row * shape_.width,
                                            last.scales[row]);
            ++row;
        }
    return predictions;
}

} // namespace claimgraph
