// SPDX-License-Identifier: Apache-2.0
#include "import/claims/predicates.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace claimgraph {
namespace {

std::optional<RelationMatch> match(std::string_view lemma, std::vector<std::string_view> words) {
    return match_relation(lemma, words);
}

TEST(Predicates, TakesTheLongestRelation) {
    EXPECT_EQ(match("lead", {"to", "floods"})->predicate, Predicate::causes);
    EXPECT_EQ(match("lead", {"to", "floods"})->consumed, 1U);
    EXPECT_EQ(match("lead", {"the", "way"})->predicate, Predicate::other);
}

TEST(Predicates, PassesOverAdjectivesOfDegree) {
    const auto found = match("be", {"a", "major", "risk", "factor", "for", "falls"});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->predicate, Predicate::predicts);
    EXPECT_EQ(found->consumed, 5U);
}

TEST(Predicates, TellsInverseRelations) {
    EXPECT_TRUE(match("result", {"from", "rain"})->inverse);
    EXPECT_FALSE(match("result", {"in", "floods"})->inverse);
}

TEST(Predicates, KnowsNounsOfChange) {
    EXPECT_EQ(change_of("reduction"), Predicate::decreases);
    EXPECT_EQ(change_of("bridge"), std::nullopt);
}

} // namespace
} // namespace claimgraph
