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

} // namespace
} // namespace claimgraph
