// SPDX-License-Identifier: Apache-2.0
#include "import/language/tag_review.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace claimgraph {
namespace {

constexpr std::uint16_t noun = 0;
constexpr std::uint16_t plural = 1;
constexpr std::uint16_t verb = 2;

/// "cells die", tagged as nouns, and a review that is for or against verbs whatever it sees.
class TagReviewTest : public testing::Test {
  protected:
    TagReview review(std::int8_t weight) {
        for (std::size_t row = 0; row < review_rows; ++row)
            weights[row * upos_count + static_cast<std::size_t>(Upos::verb)] = weight;
        return {weights, {Upos::noun, Upos::noun, Upos::verb}};
    }

    ViewRows views{};
    std::vector<ParsedWord> words = {{&views, Upos::noun, 3, 1}, {&views, Upos::noun, 0, -1}};
    std::vector<std::int8_t> weights = std::vector<std::int8_t>(review_rows * upos_count);
};

TEST_F(TagReviewTest, DecidesWhereTheNetworkHesitates) {
    const std::vector<float> scores = {4.0F, 0.0F, 3.5F};
    EXPECT_EQ(review(2).choose(scores, noun, words, 1), verb);
    EXPECT_EQ(review(0).choose(scores, noun, words, 1), noun);
    EXPECT_EQ(review(-2).choose(scores, noun, words, 1), noun);
}

TEST_F(TagReviewTest, LeavesWhatTheNetworkIsSureOf) {
    const std::vector<float> scores = {8.0F, 7.9F, 3.5F};
    EXPECT_EQ(review(100).choose(scores, noun, words, 1), noun);
}

TEST_F(TagReviewTest, LeavesATagThatItsScoreDidNotChoose) {
    const std::vector<float> scores = {4.0F, 0.0F, 3.5F};
    EXPECT_EQ(review(-100).choose(scores, verb, words, 1), verb);
}

TEST_F(TagReviewTest, TakesTheBestTagOfAPartOfSpeech) {
    const std::vector<float> scores = {3.0F, 3.2F, 3.5F};
    EXPECT_EQ(review(-100).choose(scores, verb, words, 1), plural);
}

TEST(ReviewCues, SeeTagsAndTree) {
    const ViewRows views{};
    const std::vector<ParsedWord> words = {{&views, Upos::noun, 3, 1}, {&views, Upos::noun, 0, -1}};
    const ReviewCues cues = review_cues(words, 1);
    auto other = words;
    other[0].upos = Upos::adv;
    EXPECT_NE(review_cues(other, 1), cues);
    other = words;
    other[1].head = 0;
    EXPECT_NE(review_cues(other, 1), cues);
    other = words;
    other[1].upos = Upos::verb;
    EXPECT_EQ(review_cues(other, 1), cues) << "the tag in question";
}

TEST(ReviewCues, LieInTheTable) {
    const ViewRows views{};
    const std::vector<ParsedWord> words = {{&views, Upos::noun, 3, -1}};
    const ReviewCues cues = review_cues(words, 0);
    EXPECT_EQ(std::set(cues.begin(), cues.end()).size(), cues.size());
    for (const auto cue : cues)
        EXPECT_LT(cue, review_rows);
}

} // namespace
} // namespace claimgraph
