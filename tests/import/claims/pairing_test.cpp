// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Pairing, KeepsAChoiceTogether) {
    EXPECT_THAT(imported("Miners were randomized to tea or coffee."),
                IsExactly(claim("miner", Predicate::other, "tea or coffee")));
    EXPECT_THAT(imported("Miners received tea, coffee or water."),
                IsExactly(claim("miner", Predicate::other, "tea coffee or water")));
}

TEST(Pairing, GivesEachWhatAllReceive) {
    EXPECT_THAT(imported("Miners received tea and coffee."),
                IsExactly(claim("miner", Predicate::other, "tea"),
                          claim("miner", Predicate::other, "coffee")));
}

TEST(Pairing, TakesInWhatTheArmsAre) {
    const DocumentClaims claims =
        imported("Miners were randomized to tea (n = 59) or coffee (n = 53) groups.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(slice(claims.document.text, claims.assertions.front().object->span),
              "tea (n = 59) or coffee (n = 53) groups");
}

TEST(Pairing, KeepsTogetherWhatSomethingIsDividedInto) {
    EXPECT_THAT(imported("The rams were divided into a lime group and an ash group."),
                IsExactly(claim("ram", Predicate::other, "lime group and ash group")));
}

TEST(Pairing, KeepsTogetherWhatEachIsAssignedOneOf) {
    EXPECT_THAT(imported("The men were randomly assigned to tea and coffee."),
                IsExactly(claim("man", Predicate::other, "tea and coffee")));
}

} // namespace
} // namespace claimgraph
