// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(SplitPhrases, KeepAdjectivesWithTheirNoun) {
    EXPECT_THAT(imported("Eight sedentary, overweight men completed four trials."),
                IsExactly(claim("eight sedentary overweight man", Predicate::other, "four trial")));
}

TEST(SplitPhrases, TellThoseWhoDoSomething) {
    EXPECT_THAT(imported("Those suffering from gout left the village."),
                IsExactly(claim("those suffering from gout", Predicate::other, "village")));
}

TEST(SplitPhrases, CountOfWhat) {
    EXPECT_THAT(imported("Twelve of 140 damaged boats had holes."),
                IsExactly(claim("twelve of 140 damaged boat", Predicate::has_property, "hole")));
    EXPECT_THAT(imported("Thirteen of 146 treated horses had worms."),
                IsExactly(claim("thirteen of 146 treated horse", Predicate::has_property, "worm")));
}

TEST(SplitPhrases, JoinTwoNamesOfOneNoun) {
    EXPECT_THAT(imported("The strike shut all cotton and wool mills."),
                IsExactly(claim("strike", Predicate::other, "cotton and wool mill")));
    EXPECT_THAT(imported("We compared the lime and control groups."),
                IsExactly(claim("we", Predicate::other, "lime and control group")));
    EXPECT_THAT(
        imported("The paint had a safety and durability profile."),
        IsExactly(claim("paint", Predicate::has_property, "safety and durability profile")));
    EXPECT_THAT(imported("The hospital and health workers closed the road."),
                IsExactly(claim("hospital", Predicate::other, "road"),
                          claim("health worker", Predicate::other, "road")));
}

TEST(SplitPhrases, JoinABareNounWithTheCompoundBehindIt) {
    EXPECT_THAT(imported("We examined patient waiting times."),
                IsExactly(claim("we", Predicate::other, "patient waiting time")));
    EXPECT_THAT(imported("They recorded nurse waiting times."),
                IsExactly(claim("they", Predicate::other, "nurse waiting time")));
    EXPECT_THAT(imported("They drink water every day."),
                IsExactly(claim("they", Predicate::other, "water")));
}

TEST(SplitPhrases, LeaveAdverbsOfTheClauseOut) {
    EXPECT_THAT(imported("Eventually farmers ran out of water."),
                IsExactly(claim("farmer", Predicate::other, "water")));
    EXPECT_THAT(imported("Mainly farmers left the village."),
                IsExactly(claim("farmer", Predicate::other, "village")));
}

TEST(SplitPhrases, LeaveHeadingsApart) {
    EXPECT_THAT(imported("Methods. 41 horses were randomly assigned to oats."),
                IsExactly(claim("41 horse", Predicate::other, "oat")));
}

TEST(SplitPhrases, GoOnBehindBracketsAndHyphens) {
    EXPECT_THAT(imported("The flyers increased the use of lime-based paint."),
                IsExactly(claim("flyer", Predicate::increases, "lime based paint (use)")));
}

TEST(SplitPhrases, SplitAGroupIntoItsKinds) {
    EXPECT_THAT(imported("Cows were split into treatment and control groups."),
                IsExactly(claim("cow", Predicate::other, "treatment and control group")));
}

TEST(SplitPhrases, ReadARowForARow) {
    EXPECT_THAT(imported("A fall was noted in weight, noise and total cholesterol."),
                IsExactly(claim("weight", Predicate::decreases, ""),
                          claim("noise", Predicate::decreases, ""),
                          claim("total cholesterol", Predicate::decreases, "")));
}

TEST(SplitPhrases, JoinARowOfAttributes) {
    EXPECT_THAT(
        imported("Smoke causes adverse health, economic and social problems."),
        IsExactly(claim("smoke", Predicate::causes, "adverse health economic and social problem")));
}

TEST(SplitPhrases, JoinTwoObjectsOfOneArticle) {
    EXPECT_THAT(
        imported("All miners will receive an educational weight loss workbook and pedometer."),
        IsExactly(claim("miner", Predicate::other, "educational weight loss workbook"),
                  claim("miner", Predicate::other, "pedometer")));
}

} // namespace
} // namespace claimgraph
