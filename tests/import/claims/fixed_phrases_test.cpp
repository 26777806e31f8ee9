// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(FixedPhrases, GiveAReason) {
    EXPECT_THAT(imported("The pumps failed as a result of the frost."),
                IsExactly(claim("frost", Predicate::causes, "pumps failed")));
    EXPECT_THAT(imported("As a direct result of the strike, the mill closed the gate."),
                IsExactly(claim("mill", Predicate::other, "gate"),
                          claim("strike", Predicate::causes, "mill closed gate")));
    EXPECT_THAT(
        lines_of(imported("Rents fell as a consequence of running out of coal.")),
        ::testing::Contains(claim("running out of coal", Predicate::decreases, "rent").line()));
}

TEST(FixedPhrases, PutNoNounThatNamesNothingForAnEnd) {
    EXPECT_THAT(imported("The mill was closed in the wake of the fire."),
                IsExactly(claim("mill", Predicate::other, "fire")));
    EXPECT_THAT(imported("Bones were dated by means of carbon."),
                IsExactly(claim("bone", Predicate::other, "carbon")));
    EXPECT_THAT(imported("The bank acted on behalf of its owners."),
                IsExactly(claim("bank", Predicate::other, "owner")));
    EXPECT_THAT(imported("He took a result of the test for proof."),
                IsExactly(claim("he", Predicate::other, "result of test")));
}

TEST(FixedPhrases, ShowTheWholePreposition) {
    constexpr std::string_view text = "The mill was closed in the wake of the fire.";
    const DocumentClaims claims = imported(text);
    ASSERT_EQ(claims.assertions.size(), 1U);
    const TextSpan relation = claims.assertions[0].relation;
    EXPECT_EQ(text.substr(relation.start, relation.end - relation.start),
              "was closed in the wake of");
}

TEST(FixedPhrases, MakePrepositionsOfAdjectives) {
    EXPECT_THAT(imported("Prices rose regardless of rain."),
                IsExactly(claim("price", Predicate::increases, "")));
    EXPECT_THAT(imported("The results were contrary to our hopes."),
                IsExactly(claim("result", Predicate::has_property, "contrary to our hope")));
}

TEST(FixedPhrases, KeepTheNounOfAVerbWithIt) {
    EXPECT_THAT(imported("The race took place next week."),
                IsExactly(claim("race", Predicate::other, "")));
    EXPECT_THAT(imported("The mill took part in the strike."),
                IsExactly(claim("mill", Predicate::other, "strike")));
    EXPECT_THAT(imported("The mill took the place of the farm."),
                IsExactly(claim("mill", Predicate::other, "place of farm")));
}

TEST(FixedPhrases, TakeNoNounOfAPrepositionForAnEnd) {
    EXPECT_THAT(imported("The lottery provided equal groups with respect to age."),
                IsExactly(claim("lottery", Predicate::other, "equal group")));
    EXPECT_THAT(imported("Noise was lower in mills in comparison with barns."),
                IsExactly(claim("mill (noise)", Predicate::less_than, "barn (noise)")));
    EXPECT_THAT(imported("The groups differ with regard to age."),
                IsExactly(claim("age", Predicate::different_from, "group")));
}

} // namespace
} // namespace claimgraph
