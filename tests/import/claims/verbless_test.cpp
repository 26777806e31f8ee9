// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(MissingVerbs, AgreeWithTheNounBefore) {
    EXPECT_THAT(imported("Heavy snow floods valleys."),
                IsExactly(claim("heavy snow", Predicate::other, "valley")));
    EXPECT_THAT(imported("Trade wars slow growth."),
                IsExactly(claim("trade war", Predicate::decreases, "growth")));
    EXPECT_THAT(imported("The demand for timber drives prices."),
                IsExactly(claim("demand for timber", Predicate::causes, "price")));
    EXPECT_THAT(imported("The council votes on the budget."),
                IsExactly(claim("council", Predicate::other, "budget")));
}

TEST(MissingVerbs, StandBehindAPlural) {
    EXPECT_THAT(imported("Wind mills power farms."),
                IsExactly(claim("wind mill", Predicate::other, "farm")));
    EXPECT_THAT(imported("Heat pumps work best in dry houses."),
                IsExactly(claim("heat pump", Predicate::other, "dry house")));
}

TEST(MissingVerbs, StandBehindARelativeClause) {
    EXPECT_THAT(imported("Drivers who buy cheap tyres report more skids."),
                IsExactly(claim("driver who buy cheap tyres", Predicate::reports, "skid")));
}

TEST(MissingVerbs, AreJoinedToTheVerbBefore) {
    EXPECT_THAT(imported("Rust weakens iron bridges and fuels decay."),
                IsExactly(claim("rust", Predicate::decreases, "iron bridge"),
                          claim("rust", Predicate::increases, "decay")));
}

TEST(MissingVerbs, MayBeParticiplesOfHave) {
    EXPECT_THAT(imported("Rates of cannabis use disorder have risen in two states."),
                IsExactly(claim("cannabis use disorder (rate)", Predicate::increases, "")));
}

} // namespace
} // namespace claimgraph
