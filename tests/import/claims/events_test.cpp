// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Events, AreNamedWithWhoActsInThem) {
    EXPECT_THAT(imported("The guards feared the risk of prisoners climbing the wall."),
                IsExactly(claim("guard", Predicate::other, "prisoners climbing wall (risk)")));
    EXPECT_THAT(imported("The leak led to the director resigning."),
                IsExactly(claim("leak", Predicate::causes, "director resigning")));
    EXPECT_THAT(imported("The strike led to dozens of theatres closing."),
                IsExactly(claim("strike", Predicate::causes, "theatres closing")));
}

TEST(Events, ThatHappenedAreToldOfWhoActs) {
    EXPECT_THAT(
        imported("Divers found evidence of sailors repairing old hulls."),
        IsExactly(claim("diver", Predicate::reports, "evidence of sailors repairing old hull"),
                  claim("sailor", Predicate::other, "old hull")));
}

TEST(Events, AreDoneToWhatTheyCount) {
    EXPECT_THAT(imported("The flood resulted in 30 of the barns being lost."),
                IsExactly(claim("flood", Predicate::causes, "30 of barns being lost"),
                          claim("30 of barn", Predicate::decreases, "")));
}

} // namespace
} // namespace claimgraph
