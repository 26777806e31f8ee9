// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/hidden_words.hpp"

#include <gtest/gtest.h>

namespace claimgraph::training {
namespace {

/// Three words of which the network does not see the second, whose number is 5.
Sample one_hidden() {
    Sample sample;
    sample.rows.resize(3);
    sample.hidden = {not_annotated, 5, not_annotated};
    return sample;
}

Matrix some_vectors() {
    Random random(3);
    Matrix vectors(3, 16);
    for (auto &value : vectors.values)
        value = random.normal();
    return vectors;
}

HiddenWords::Result guess(const Matrix &vectors, const Sample &sample) {
    Random random(7);
    HiddenWords guesses(16, 20, random);
    const Sample *const samples[] = {&sample};
    const Rows rows[] = {{0, 3}};
    return guesses.run(vectors, samples, rows);
}

TEST(HiddenWords, CountsOnlyWhatIsHidden) {
    Sample sample = one_hidden();
    EXPECT_EQ(guess(some_vectors(), sample).words, 1U);
    sample.hidden = {not_annotated, not_annotated, not_annotated};
    const auto nothing = guess(some_vectors(), sample);
    EXPECT_EQ(nothing.words, 0U);
    EXPECT_EQ(nothing.loss, 0);
}

TEST(HiddenWords, GivesTheSlopeOfItsLoss) {
    const Sample sample = one_hidden();
    Matrix vectors = some_vectors();
    const Matrix gradient = guess(vectors, sample).gradient;
    constexpr float step = 5e-3F;
    for (std::size_t k = 0; k < 16; ++k) {
        const float kept = vectors.row(1)[k];
        vectors.row(1)[k] = kept + step;
        const double above = guess(vectors, sample).loss;
        vectors.row(1)[k] = kept - step;
        const double below = guess(vectors, sample).loss;
        vectors.row(1)[k] = kept;
        EXPECT_NEAR(gradient.row(1)[k], (above - below) / (2 * step), 0.02);
    }
}

TEST(HiddenWords, LeavesSeenWordsAlone) {
    const Matrix gradient = guess(some_vectors(), one_hidden()).gradient;
    for (std::size_t k = 0; k < 16; ++k) {
        EXPECT_EQ(gradient.row(0)[k], 0);
        EXPECT_EQ(gradient.row(2)[k], 0);
    }
}

} // namespace
} // namespace claimgraph::training
