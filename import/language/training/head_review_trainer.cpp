// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/head_review_trainer.hpp"

#include "import/language/activations.hpp"
#include "import/language/head_review.hpp"
#include "import/language/training/example_draw.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

constexpr int passes = 2;
/// Of the cues of an example, so that all learn what one would tell alone.
constexpr float cue_dropout = 0.1F;
/// Words whose heads lead by more teach nothing about those that do not.
constexpr float sure_lead = 8;
/// What the second opinion counts beside the network's: both saw the same treebanks.
constexpr float trust = 0.5F;

struct Sentence {
    std::vector<ViewRows> views;
    std::vector<AttachedWord> words; ///< as the network has them
    std::vector<std::int32_t> heads; ///< as the treebank has them
};

std::vector<Sentence> attached_sentences(const Network &network, const Treebank &treebank,
                                         const Inventory &inventory) {
    std::vector<Sentence> sentences;
    for (const ConlluSentence &from : treebank.sentences) {
        if (from.words.empty() || from.words.size() > Network::longest_sentence)
            continue;
        std::vector<std::string_view> forms;
        for (const auto &word : from.words)
            forms.push_back(word.form);
        const auto said = network.predict({&forms, 1}).front();
        Sentence &to = sentences.emplace_back();
        to.views = encode(from, treebank, inventory).rows;
        for (std::size_t i = 0; i < said.size(); ++i) {
            to.words.push_back(network.attached(to.views[i], said[i]));
            to.heads.push_back(from.words[i].head);
        }
    }
    return sentences;
}

/// Conditional logit of the right one of several arcs, by AdaGrad.
class Regression {
  public:
    /// An arc's cues; the first arc is the right one.
    using Arcs = std::vector<std::vector<std::uint32_t>>;

    void learn(const Arcs &arcs) {
        constexpr float rate = 0.1F;
        std::vector<float> errors;
        for (const auto &cues : arcs) {
            float score = 0;
            for (const auto cue : cues)
                score += weights_[cue];
            errors.push_back(score);
        }
        const float highest = *std::max_element(errors.begin(), errors.end());
        float sum = 0;
        for (float &error : errors)
            sum += error = fast_exp(error - highest);
        for (float &error : errors)
            error /= sum;
        errors.front() -= 1;
        for (std::size_t i = 0; i < arcs.size(); ++i)
            for (const auto cue : arcs[i]) {
                squares_[cue] += errors[i] * errors[i];
                weights_[cue] -= rate * errors[i] / std::sqrt(squares_[cue]);
            }
    }

    std::vector<std::int8_t> quantized() const {
        std::vector<std::int8_t> out;
        for (const float weight : weights_)
            out.push_back(static_cast<std::int8_t>(
                std::lround(std::clamp(weight * trust / head_review_step, -127.0F, 127.0F))));
        return out;
    }

  private:
    std::vector<float> weights_ = std::vector<float>(head_review_rows);
    std::vector<float> squares_ = std::vector<float>(head_review_rows, 1e-4F);
};

bool is_doubted(const AttachedWord &word) {
    return word.upos != Upos::punct && word.rivals.front().lead < sure_lead;
}

/// The cues of the right arc and of those that the network would have; none if the right one is
/// none that a review could choose.
Regression::Arcs drawn_arcs(const Example<Sentence> &example, Random &random) {
    const std::span<const AttachedWord> words = example.sentence->words;
    const std::int32_t right = example.sentence->heads[example.word];
    auto heads = possible_heads(words, example.word);
    if (heads.empty() || right < 0)
        return {};
    const auto found = std::find(heads.begin(), heads.end(), static_cast<std::size_t>(right));
    if (found == heads.end())
        heads.insert(heads.begin(), static_cast<std::size_t>(right));
    else
        std::rotate(heads.begin(), found, found + 1);
    Regression::Arcs arcs;
    for (const std::size_t head : heads) {
        auto &cues = arcs.emplace_back();
        for (const auto cue : head_cues(words, example.word, head))
            if (random.uniform() >= cue_dropout)
                cues.push_back(cue);
    }
    return arcs;
}

} // namespace

std::vector<std::int8_t> learn_head_review(const Network &network,
                                           const std::vector<Treebank> &treebanks,
                                           const Inventory &inventory, std::uint64_t seed) {
    std::vector<std::vector<Sentence>> sentences;
    for (const Treebank &treebank : treebanks)
        sentences.push_back(attached_sentences(network, treebank, inventory));
    Regression regression;
    Random random(seed);
    for (int pass = 0; pass < passes; ++pass)
        for (const Example<Sentence> &example : draw(sentences, treebanks, random, is_doubted))
            if (const auto arcs = drawn_arcs(example, random); arcs.size() > 1)
                regression.learn(arcs);
    return regression.quantized();
}

} // namespace claimgraph::training
