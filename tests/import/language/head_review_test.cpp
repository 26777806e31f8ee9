// SPDX-License-Identifier: Apache-2.0
#include "import/language/head_review.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "saw a man with glasses": the network hangs "glasses" on "man", or nearly on "saw".
class HeadReviewTest : public testing::Test {
  protected:
    HeadReviewTest() {
        for (std::size_t i = 0; i < views_.size(); ++i)
            views_[i].fill(static_cast<std::uint32_t>(10 * i));
        sentence_ = {{&views_[0], Upos::verb, Xpos::vbd, Relation::root, -1, {}},
                     {&views_[1], Upos::det, Xpos::dt, Relation::det, 2, {}},
                     {&views_[2], Upos::noun, Xpos::nn, Relation::obj, 0, {}},
                     {&views_[3], Upos::adp, Xpos::in, Relation::case_mark, 4, {}},
                     {&views_[4], Upos::noun, Xpos::nns, Relation::nmod, 2, {}}};
        sentence_[glasses].rivals.front() = {saw, 0.5F};
    }

    /// An opinion of `weight` steps on "glasses" below "saw".
    HeadReview review(std::int8_t weight) {
        for (const auto row : head_cues(sentence_, glasses, saw))
            weights_[row] = weight;
        return HeadReview(weights_);
    }

    static constexpr std::int16_t saw = 0;
    static constexpr std::size_t man = 2;
    static constexpr std::size_t glasses = 4;
    std::array<ViewRows, 5> views_{};
    std::vector<AttachedWord> sentence_;
    std::vector<std::int8_t> weights_ = std::vector<std::int8_t>(head_review_rows);
};

TEST_F(HeadReviewTest, MovesAWordWhereTheNetworkHesitates) {
    EXPECT_THAT(review(2).revise(sentence_), ElementsAre(glasses));
    EXPECT_EQ(sentence_[glasses].head, saw);
}

TEST_F(HeadReviewTest, LeavesAHeadThatBothWant) {
    EXPECT_THAT(review(-2).revise(sentence_), IsEmpty());
    EXPECT_EQ(sentence_[glasses].head, static_cast<std::int16_t>(man));
}

TEST_F(HeadReviewTest, LeavesWhatTheNetworkIsSureOf) {
    sentence_[glasses].rivals.front().lead = 5;
    EXPECT_THAT(review(127).revise(sentence_), IsEmpty());
}

TEST_F(HeadReviewTest, LeavesRootAndPunctuation) {
    sentence_[saw].rivals.front() = {static_cast<std::int16_t>(man), 0.1F};
    sentence_[glasses].upos = Upos::punct;
    for (auto &weight : weights_)
        weight = 1;
    EXPECT_THAT(review(127).revise(sentence_), IsEmpty());
}

TEST_F(HeadReviewTest, HangsNothingBelowItself) {
    sentence_[man].rivals = {{{static_cast<std::int16_t>(glasses), 0.1F}, {1, 0.2F}}};
    EXPECT_THAT(possible_heads(sentence_, man), ElementsAre(saw))
        << "both rivals are below the word";
    sentence_[glasses].rivals = {{{-1, 0.1F}, {saw, 0.2F}}};
    EXPECT_THAT(possible_heads(sentence_, glasses), ElementsAre(man, saw)) << "a second root";
}

TEST_F(HeadReviewTest, HasNoOpinionWithoutWeights) {
    EXPECT_THAT(HeadReview().revise(sentence_), IsEmpty());
}

TEST_F(HeadReviewTest, SeesEachArcOtherwise) {
    EXPECT_NE(head_cues(sentence_, glasses, saw), head_cues(sentence_, glasses, man));
    for (const auto row : head_cues(sentence_, glasses, man))
        EXPECT_LT(row, head_review_rows);
}

} // namespace
} // namespace claimgraph
