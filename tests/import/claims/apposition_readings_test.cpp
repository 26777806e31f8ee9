// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(AppositionReadings, TakeAnAppositionForAClass) {
    EXPECT_THAT(imported("Marie Tharp, a geologist, mapped the seafloor."),
                IsExactly(claim("marie tharp", Predicate::is_a, "geologist"),
                          claim("marie tharp", Predicate::other, "seafloor")));
}

TEST(AppositionReadings, TakeNoTimeForAnApposition) {
    EXPECT_THAT(imported("The village repaired the bridge, lately a busy crossing."),
                IsExactly(claim("village", Predicate::other, "bridge")));
}

TEST(AppositionReadings, TakeNoItemOfAListForAnApposition) {
    EXPECT_THAT(lines_of(imported("The tours, long walks, short rides, and swims, were cheap.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("is_a"))));
}

TEST(AppositionReadings, TakeNoPartOfANameForAnApposition) {
    EXPECT_THAT(lines_of(imported("Vegetable oil salad dressing lowers cholesterol.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("is_a"))));
}

TEST(AppositionReadings, TakeNoAttributeForAThing) {
    EXPECT_THAT(lines_of(imported("The pump is a high-grade, secure, tested pump.")),
                ::testing::Not(::testing::Contains(::testing::StartsWith("high grade"))));
}

TEST(AppositionReadings, TakeARoleForWhatANameIs) {
    EXPECT_THAT(imported("Lena Moss, its founder, left the bank."),
                IsExactly(claim("lena moss", Predicate::is_a, "founder"),
                          claim("lena moss", Predicate::other, "bank")));
    EXPECT_THAT(
        lines_of(imported("Lena Moss, chairman of the bank, said the plan was late.")),
        ::testing::Contains(claim("lena moss", Predicate::is_a, "chairman of bank").line()));
    EXPECT_THAT(lines_of(imported("The old mill, now a museum, attracts tourists.")),
                ::testing::Contains(::testing::StartsWith("old mill | is_a")));
}

TEST(AppositionReadings, TakeANameForWhomTheNounBeforeItDescribes) {
    EXPECT_THAT(imported("The mayor of Oslo, Ada Moss, resigned."),
                IsExactly(claim("ada moss", Predicate::is_a, "mayor of oslo"),
                          claim("mayor of oslo", Predicate::other, "")));
}

TEST(AppositionReadings, TakeNoTimeBesideAThingForTheThing) {
    EXPECT_THAT(lines_of(imported("The miners took the dose, an hour before sleep.")),
                ::testing::Each(::testing::Not(::testing::HasSubstr("is_a"))));
}

TEST(Appositions, ThatSumUpADeedSayNothingOfItsObject) {
    EXPECT_THAT(lines_of(imported("The mayor closed the mill, a move that angered farmers.")),
                ::testing::Not(::testing::Contains(claim("mill", Predicate::is_a, "move").line())));
}

TEST(Appositions, SayTheRelationThatTheyName) {
    EXPECT_THAT(lines_of(imported("Smoking, a major cause of cancer, is common.")),
                ::testing::Contains(claim("smoking", Predicate::causes, "cancer").line()));
    EXPECT_THAT(lines_of(imported("Lena Moss, a member of the board, left.")),
                ::testing::Contains(claim("lena moss", Predicate::is_a, "member of board").line()));
}

} // namespace
} // namespace claimgraph
