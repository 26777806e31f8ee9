// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(ReasonReadings, LetAReasonCauseWhatHappens) {
    EXPECT_THAT(imported("The bridge closed because of ice."),
                IsExactly(claim("ice", Predicate::causes, "bridge closed")));
}

TEST(ReasonReadings, TakeAClauseForAReason) {
    EXPECT_THAT(lines_of(imported("Bees die because farmers spray.")),
                ::testing::Contains(claim("farmers spray", Predicate::causes, "bees die").line()));
}

TEST(ReasonReadings, LeaveADeniedClauseOpen) {
    EXPECT_THAT(imported("The bridge did not close because of ice."), IsExactly());
}

TEST(ReasonReadings, ExplainAMishapRightBeforeThem) {
    EXPECT_THAT(
        imported("Rails may lower the risk of injury due to falls."),
        IsExactly(claim("rail", Predicate::decreases, "injury (risk)").with(Certainty::possible),
                  claim("fall", Predicate::causes, "injury").with(Certainty::possible)));
}

TEST(ReasonReadings, BeginBehindTheConjunction) {
    EXPECT_THAT(
        lines_of(imported("Owls sleep less, partly because their barns are loud.")),
        ::testing::Contains(claim("barns are loud", Predicate::causes, "owls sleep").line()));
}

TEST(ReasonReadings, ExplainNothingThatSomebodyDidNotWish) {
    EXPECT_THAT(lines_of(imported("A guard who did not wish to be named because of the law said "
                                  "the dam was safe.")),
                ::testing::Each(::testing::Not(::testing::HasSubstr("causes"))));
}

TEST(ReasonReadings, SayWhichWayTheSubjectChanges) {
    EXPECT_THAT(imported("Prices fell because of the strike."),
                IsExactly(claim("price", Predicate::decreases, ""),
                          claim("strike", Predicate::decreases, "price")));
    EXPECT_THAT(imported("Floods occur due to rain."),
                IsExactly(claim("rain", Predicate::causes, "flood")));
    // People are made no fewer.
    EXPECT_THAT(
        lines_of(imported("One child dropped out due to illness.")),
        ::testing::Contains(claim("illness", Predicate::causes, "one child dropped out").line()));
}

TEST(ReasonReadings, DenyNothingWhereTheReasonIsALack) {
    EXPECT_THAT(
        lines_of(imported("Prices rose because the mill was not open.")),
        ::testing::Contains(claim("mill was not open", Predicate::increases, "price").line()));
    EXPECT_THAT(imported("No deaths occurred because of the ban.").assertions.back().polarity,
                Polarity::negated);
}

TEST(ReasonReadings, KnowThanksTo) {
    EXPECT_THAT(imported("Prices fell thanks to the new law."),
                IsExactly(claim("price", Predicate::decreases, ""),
                          claim("new law", Predicate::decreases, "price")));
    EXPECT_THAT(lines_of(imported("The mayor gave thanks to the farmers.")),
                ::testing::Not(::testing::Contains(
                    claim("farmer", Predicate::causes, "the mayor gave").line())));
}

} // namespace
} // namespace claimgraph
