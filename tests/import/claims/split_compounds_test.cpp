// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(SplitCompounds, AreJoinedWhereAKnownConceptHasTheWords) {
    EXPECT_THAT(
        imported("The share of cannabis use disorder did not change."),
        IsExactly(claim("share of cannabis use disorder", Predicate::affects, "").negated()));
}

TEST(SplitCompounds, LeaveVerbsWithTheirObjects) {
    EXPECT_THAT(imported("The gardeners use lime."),
                IsExactly(claim("gardener", Predicate::other, "lime")));
}

} // namespace
} // namespace claimgraph
