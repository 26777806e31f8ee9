// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Targets, AreNotWhatOnlyGoesAlongWithAChange) {
    EXPECT_THAT(imported("Weight fell, with no difference between the groups."),
                IsExactly(claim("weight", Predicate::decreases, "")));
    EXPECT_THAT(imported("Pain improved with a mean of 3 points."),
                IsExactly(claim("pain", Predicate::decreases, "")));
}

TEST(Targets, AreWhatSomethingChangesWith) {
    EXPECT_THAT(imported("Sleep improves with yoga."),
                IsExactly(claim("sleep", Predicate::associated_with, "yoga")));
}

TEST(Targets, TellHandingOverFromMakingPossible) {
    EXPECT_THAT(imported("The council provides patients with relief."),
                IsExactly(claim("council", Predicate::enables, "relief")));
    EXPECT_THAT(imported("The council provides farms with tools."),
                IsExactly(claim("council", Predicate::other, "tool")));
}

} // namespace
} // namespace claimgraph
