// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/review_trainer.hpp"

#include "import/language/activations.hpp"
#include "import/language/tag_review.hpp"
#include "import/language/training/example_draw.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

constexpr int passes = 4;
/// Of the cues of an example, so that all learn what one would tell alone.
constexpr float cue_dropout = 0.2F;
/// A word seen so often is unknown in half of its examples.
constexpr float rare_word_dropout = 2;
/// What the second opinion counts beside the network's: both saw the same treebanks. Chosen on
/// every other document of the dev parts of EWT and GUM.
constexpr float trust = 0.5F;

struct Sentence {
    std::vector<ViewRows> views;
    std::vector<ParsedWord> words;
};

std::vector<Sentence> annotated_sentences(const Treebank &treebank, const Inventory &inventory) {
    std::vector<Sentence> sentences;
    for (const ConlluSentence &from : treebank.sentences) {
        Sample sample = encode(from, treebank, inventory);
        Sentence &to = sentences.emplace_back();
        to.views = std::move(sample.rows);
        for (std::size_t i = 0; i < from.words.size(); ++i)
            to.words.push_back({&to.views[i], parse_upos(from.words[i].upos).value_or(Upos::x),
                                static_cast<std::uint8_t>(sample.relations[i].classes[0]),
                                from.words[i].head});
    }
    return sentences;
}

/// Multinomial logistic regression by AdaGrad.
class Regression {
  public:
    void learn(std::span<const std::uint32_t> cues, Upos upos) {
        constexpr float rate = 0.15F;
        std::array<float, upos_count> errors{};
        for (const auto cue : cues)
            for (std::size_t k = 0; k < upos_count; ++k)
                errors[k] += weights_[cue * upos_count + k];
        const float highest = *std::max_element(errors.begin(), errors.end());
        float sum = 0;
        for (float &error : errors)
            sum += error = fast_exp(error - highest);
        for (float &error : errors)
            error /= sum;
        errors[static_cast<std::size_t>(upos)] -= 1;
        for (const auto cue : cues)
            for (std::size_t k = 0; k < upos_count; ++k) {
                const std::size_t at = cue * upos_count + k;
                squares_[at] += errors[k] * errors[k];
                weights_[at] -= rate * errors[k] / std::sqrt(squares_[at]);
            }
    }

    /// Let the present weights count in the mean.
    void keep() {
        for (std::size_t i = 0; i < weights_.size(); ++i)
            sums_[i] += weights_[i];
        ++kept_;
    }

    std::vector<std::int8_t> quantized() const {
        std::vector<std::int8_t> out;
        for (const float sum : sums_)
            out.push_back(static_cast<std::int8_t>(
                std::lround(std::clamp(sum / kept_ * trust / review_step, -127.0F, 127.0F))));
        return out;
    }

  private:
    std::vector<float> weights_ = std::vector<float>(review_rows * upos_count);
    std::vector<float> squares_ = std::vector<float>(review_rows * upos_count, 1e-6F);
    std::vector<float> sums_ = std::vector<float>(review_rows * upos_count);
    float kept_ = 0;
};

/// The cues of an example, some of them left out, those of a rare word as if it were unknown.
std::vector<std::uint32_t> drawn_cues(const Example<Sentence> &example, const Inventory &inventory,
                                      std::vector<ParsedWord> words, Random &random) {
    ViewRows views = *words[example.word].views;
    auto &form = views[static_cast<std::size_t>(WordView::form)];
    const auto count = static_cast<float>(inventory.word_counts[form]);
    if (random.uniform() < rare_word_dropout / (rare_word_dropout + count))
        form = views[static_cast<std::size_t>(WordView::exact)] = 0;
    words[example.word].views = &views;
    std::vector<std::uint32_t> cues;
    for (const auto cue : review_cues(words, example.word))
        if (random.uniform() >= cue_dropout)
            cues.push_back(cue);
    return cues;
}

} // namespace

std::vector<std::int8_t> learn_review(const std::vector<Treebank> &treebanks,
                                      const Inventory &inventory, std::uint64_t seed) {
    std::vector<std::vector<Sentence>> sentences;
    for (const Treebank &treebank : treebanks)
        sentences.push_back(annotated_sentences(treebank, inventory));
    Regression regression;
    Random random(seed);
    for (int pass = 0; pass < passes; ++pass) {
        for (const Example<Sentence> &example :
             draw(sentences, treebanks, random, [](const ParsedWord &) { return true; })) {
            const auto &words = example.sentence->words;
            regression.learn(drawn_cues(example, inventory, words, random),
                             words[example.word].upos);
        }
        if (pass > 0)
            regression.keep();
    }
    return regression.quantized();
}

} // namespace claimgraph::training
