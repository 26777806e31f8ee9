// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(MisreadRelations, LeaveWhatSomethingIsHeldAgainstApart) {
    EXPECT_THAT(imported("Sailors still had stiffer arteries than well-rested runners."),
                IsExactly(claim("sailor", Predicate::associated_with, "stiffer artery")));
}

TEST(MisreadRelations, TakeAnAdjectiveForWhatSomethingIs) {
    EXPECT_THAT(imported("Millions of owls are afflicted with mites."),
                IsExactly(claim("million of owl", Predicate::has_property, "afflicted")));
}

} // namespace
} // namespace claimgraph
