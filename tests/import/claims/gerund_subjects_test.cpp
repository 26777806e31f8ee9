// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(GerundSubjects, AreSaidToDoWhatTheVerbBehindThemSays) {
    EXPECT_THAT(
        imported("One trial showed that chewing two large nuts per day increased levels of iron."),
        IsExactly(claim("chewing two large nuts per day", Predicate::increases, "iron (level)")));
    EXPECT_THAT(imported("A trial in 12 farmers showed that feeding 20 lambs daily "
                         "increased levels of fat."),
                IsExactly(claim("feeding 20 lamb", Predicate::increases, "fat (level)")));
}

TEST(GerundSubjects, AreThoseOfAVerbReadAsAttribute) {
    EXPECT_THAT(imported("One trial showed that eating oats daily raised levels of iron."),
                IsExactly(claim("eating oat", Predicate::increases, "iron (level)")));
}

TEST(GerundSubjects, KeepTheirTimes) {
    EXPECT_THAT(imported("Drinking water before a march decreased thirst."),
                IsExactly(claim("drinking water before march", Predicate::decreases, "thirst")));
    EXPECT_THAT(imported("Drinking tea before a walk decreased thirst."),
                IsExactly(claim("drinking tea before walk", Predicate::decreases, "thirst")));
}

TEST(GerundSubjects, AreNotWhatTheSpeakerDoes) {
    EXPECT_THAT(
        imported("Burning peat occasionally is not thought to cause harm, the authors said."),
        IsExactly(
            claim("burning peat", Predicate::causes, "harm").negated().with(Certainty::probable)));
}

TEST(GerundSubjects, StandInFrontOfWhatIsSaidOfThem) {
    EXPECT_THAT(imported("Misusing ladders (as many do) is the main danger, the town says."),
                ::testing::Not(IsExactly(claim("town", Predicate::is_a, "main danger"))));
}

TEST(GerundSubjects, HaveAVerbReadAsAnAttributeWithAnObject) {
    EXPECT_THAT(
        imported("One study found that eating a high-protein breakfast reduced levels of "
                 "ghrelin."),
        IsExactly(claim("eating high protein breakfast", Predicate::decreases, "ghrelin (level)")));
}

TEST(GerundSubjects, HaveTheOnlyVerbOfTheirSentence) {
    EXPECT_THAT(lines_of(imported("Drinking tea before a meal significantly lowered hunger.")),
                testing::Contains(
                    claim("drinking tea before meal", Predicate::decreases, "hunger").line()));
    EXPECT_THAT(
        lines_of(imported("Combining yoga with care lowered fear.")),
        testing::Contains(claim("combining yoga with care", Predicate::decreases, "fear").line()));
}

TEST(GerundSubjects, AreNotAimsWithAttributes) {
    EXPECT_THAT(imported("Comparing mills with reduced costs."), IsExactly());
}

TEST(GerundSubjects, KeepTheirObjectAndTheirDegree) {
    EXPECT_THAT(imported("Eating less salt lowers weight."),
                IsExactly(claim("eating salt (decreased)", Predicate::decreases, "weight")));
    EXPECT_THAT(imported("Not sleeping enough causes gout."),
                IsExactly(claim("sleeping (lack)", Predicate::causes, "gout")));
}

} // namespace
} // namespace claimgraph
