// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/boundary_trainer.hpp"

#include "import/language/activations.hpp"
#include "import/language/training/parameter.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph::training {
namespace {

struct Gap {
    GapFeatures features;
    bool ends_sentence;
    float weight;
};

void gather_gaps(const RawText &raw, const WordLists &lists, float weight, std::vector<Gap> &gaps) {
    auto end = raw.ends.begin();
    PassageReader reader(raw.text);
    while (const auto passage = reader.next()) {
        const auto &chunks = passage->chunks;
        std::vector<ChunkLook> looks;
        for (const auto chunk : chunks)
            looks.push_back(look_at(slice(raw.text, chunk), lists));
        GapContext context;
        std::size_t start = 0;
        for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
            context.chunks_before = static_cast<std::uint32_t>(i + 1 - start);
            context.chunks_after = static_cast<std::uint32_t>(chunks.size() - i - 1);
            context.depth += looks[i].depth;
            context.in_quotes ^= looks[i].quotes % 2 == 1;
            while (end != raw.ends.end() && *end < chunks[i].end)
                ++end;
            const bool ends = end != raw.ends.end() && *end == chunks[i].end;
            if (may_end_sentence(looks[i], looks[i + 1]))
                gaps.push_back({gap_features(looks, i, context), ends, weight});
            if (ends) {
                start = i + 1;
                context = {};
            }
        }
    }
}

class Regression {
  public:
    /// AdaGrad with decay of the touched weights.
    void learn(const Gap &gap) {
        constexpr float rate = 0.2F;
        constexpr float decay = 1e-4F;
        float sum = 0;
        for (const auto feature : gap.features)
            sum += weights_[feature];
        const float error = (sigmoid(sum) - (gap.ends_sentence ? 1.0F : 0.0F)) * gap.weight;
        for (const auto feature : gap.features) {
            const float gradient = error + decay * weights_[feature];
            squares_[feature] += gradient * gradient;
            weights_[feature] -= rate * gradient / (std::sqrt(squares_[feature]) + 1e-3F);
        }
    }

    /// Let the present weights count in the mean.
    void keep() {
        for (std::size_t i = 0; i < weights_.size(); ++i)
            sums_[i] += weights_[i];
        ++kept_;
    }

    /// The mean of the kept weights: what the order of the last examples did cancels out.
    std::vector<std::int16_t> quantized() const {
        constexpr float scale = 1000;
        std::vector<std::int16_t> out;
        for (const float sum : sums_)
            out.push_back(static_cast<std::int16_t>(
                std::lround(std::clamp(sum / kept_, -32.0F, 32.0F) * scale)));
        return out;
    }

  private:
    std::vector<float> weights_ = std::vector<float>(gap_weight_count);
    std::vector<float> squares_ = std::vector<float>(gap_weight_count);
    std::vector<float> sums_ = std::vector<float>(gap_weight_count);
    float kept_ = 0;
};

} // namespace

RawText raw_text(const Treebank &treebank) {
    RawText raw;
    for (const auto &sentence : treebank.sentences) {
        if (!raw.text.empty())
            raw.text += sentence.starts_paragraph ? "\n\n" : " ";
        raw.text += sentence.text;
        raw.ends.push_back(static_cast<std::uint32_t>(raw.text.size()));
    }
    return raw;
}

std::vector<std::int16_t> learn_boundaries(const std::vector<Treebank> &treebanks,
                                           const WordLists &lists, std::uint64_t seed) {
    constexpr int passes = 30;
    std::vector<Gap> gaps;
    for (const auto &treebank : treebanks)
        gather_gaps(raw_text(treebank), lists, static_cast<float>(treebank.share), gaps);
    Regression regression;
    Random random(seed);
    for (int pass = 0; pass < passes; ++pass) {
        for (std::size_t i = gaps.size(); i > 1; --i)
            std::swap(gaps[i - 1], gaps[random.below(i)]);
        for (const auto &gap : gaps)
            regression.learn(gap);
        if (pass >= passes / 2)
            regression.keep();
    }
    return regression.quantized();
}

} // namespace claimgraph::training
