// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Names, HaveForeignWordsAndLetters) {
    EXPECT_THAT(imported("Candida albicans is a yeast."),
                IsExactly(claim("candida albican", Predicate::is_a, "yeast")));
    EXPECT_THAT(imported("Vitamins B6 and E protect seeds."),
                IsExactly(claim("vitamins B6 and e", Predicate::affects, "seed")));
}

TEST(Names, GoOnBehindBrackets) {
    EXPECT_THAT(imported("Half (n = 20) of the pupils wore hats."),
                IsExactly(claim("half of pupil", Predicate::other, "hat")));
}

TEST(Names, HaveTheClauseThatTheirNounNeeds) {
    EXPECT_THAT(imported("The refusal to pay angered the owners."),
                IsExactly(claim("refusal to pay", Predicate::other, "owner")));
    EXPECT_THAT(imported("A focus on saving water helped farmers."),
                IsExactly(claim("focus on saving water", Predicate::other, "farmer")));
}

TEST(Names, OfPeopleFollowTheirTitles) {
    EXPECT_THAT(imported("The lead engineer Rosa Lindqvist designed the dam."),
                IsExactly(claim("lead engineer rosa lindqvist", Predicate::other, "dam")));
}

TEST(Names, BeginWithTheFirstOfTheirAdjectives) {
    EXPECT_THAT(imported("The plan is a cheap, well-known, and lasting remedy."),
                IsExactly(claim("plan", Predicate::is_a, "cheap well known and lasting remedy")));
}

} // namespace
} // namespace claimgraph
