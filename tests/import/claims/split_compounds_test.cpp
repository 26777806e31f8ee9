// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(SplitCompounds, AreJoinedWhereAKnownConceptHasTheWords) {
    EXPECT_THAT(imported("Cannabis use disorder is common."),
                IsExactly(claim("cannabis use disorder", Predicate::has_property, "common")));
}

TEST(SplitCompounds, LeaveVerbsWithTheirObjects) {
    EXPECT_THAT(imported("The gardeners use lime."),
                IsExactly(claim("gardener", Predicate::other, "lime")));
}

TEST(SplitCompounds, EndWithAGerund) {
    EXPECT_THAT(imported("Tea is an effective treatment for teeth grinding."),
                IsExactly(claim("tea", Predicate::treats, "teeth grinding")));
    EXPECT_THAT(imported("Regular meals are associated with less binge eating and lower weight."),
                IsExactly(claim("meal", Predicate::associated_with, "binge eating"),
                          claim("meal", Predicate::associated_with, "weight (decreased)")));
}

TEST(SplitCompounds, MayBePlurals) {
    EXPECT_THAT(
        imported("We held a workshop at one of the community campuses two weeks before the fair."),
        IsExactly(claim("we", Predicate::other, "workshop")));
}

TEST(SplitCompounds, EndWithABareForm) {
    EXPECT_THAT(imported("Guests were invited to undergo a baseline check."),
                IsExactly(claim("guest", Predicate::other, "baseline check")));
}

TEST(SplitCompounds, JoinGerundsThatTheListsKnow) {
    EXPECT_THAT(imported("The course stopped binge eating in most people."),
                IsExactly(claim("course", Predicate::prevents, "binge eating")));
}

TEST(SplitCompounds, AreNamesInALongerList) {
    EXPECT_THAT(
        lines_of(imported("There were no differences in bench press lifting volume, leg press "
                          "lifting volume or sprint speed.")),
        ::testing::Each(::testing::Not(::testing::StartsWith("leg |"))));
}

} // namespace
} // namespace claimgraph
