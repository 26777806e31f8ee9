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

} // namespace
} // namespace claimgraph
