// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_relations.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

namespace claimgraph {
namespace {

TEST(MisreadRelations, LeaveWhatSomethingIsHeldAgainstApart) {
    EXPECT_THAT(imported("Sailors still had stiffer arteries than well-rested runners."),
                IsExactly(claim("sailor (stiff artery)", Predicate::greater_than,
                                "well rested runner (stiff artery)")));
}

TEST(MisreadRelations, TakeAnAdjectiveForWhatSomethingIs) {
    EXPECT_THAT(imported("Millions of owls are afflicted with mites."),
                IsExactly(claim("owl", Predicate::has_property, "afflicted with mite")));
}

TEST(MisreadRelations, GiveNoObjectToANoun) {
    std::vector<Word> words = {made_word(Upos::noun, Xpos::nn, Relation::nsubj, 2),
                               made_word(Upos::noun, Xpos::nn, Relation::obj, 0),
                               made_word(Upos::verb, Xpos::vbz, Relation::root, -1),
                               made_word(Upos::noun, Xpos::nns, Relation::obj, 2)};
    repair_relations(words, 0);
    EXPECT_EQ(words[0].relation, Relation::compound);
    EXPECT_EQ(words[0].head, 1);
    EXPECT_EQ(words[1].relation, Relation::nsubj);
    EXPECT_EQ(words[1].head, 2);
}

TEST(MisreadRelations, LeaveOneThingToAVerb) {
    EXPECT_THAT(imported("The city released a comprehensive plan outlining steps to combat rust."),
                IsExactly(claim("city", Predicate::other, "comprehensive plan"),
                          claim("comprehensive plan", Predicate::other, "step")));
}

TEST(MisreadRelations, TakeAContentForARelativeClause) {
    EXPECT_THAT(imported("It is no surprise that mills pollute rivers."),
                IsExactly(claim("mill", Predicate::other, "river")));
    EXPECT_THAT(imported("It is no surprise, then, that mills pollute rivers."),
                IsExactly(claim("mill", Predicate::other, "river")));
}

TEST(MisreadRelations, PartWhatStandsBetween) {
    EXPECT_THAT(imported("A link between salt and blood pressure was found."),
                IsExactly(claim("salt", Predicate::associated_with, "blood pressure")));
    EXPECT_THAT(
        imported("The trial found no difference between mill and barn groups."),
        IsExactly(
            claim("mill", Predicate::different_from, "barn group").with(Polarity::null_result)));
}

TEST(MisreadRelations, HoldOneRemedyAgainstAnother) {
    EXPECT_THAT(imported("Use of rescue drugs was greater with heat vs. placebo."),
                IsExactly(claim("heat (rescue drug use)", Predicate::greater_than,
                                "placebo (rescue drug use)")));
}

TEST(MisreadRelations, LeaveAStrandedPrepositionToItsVerb) {
    const DocumentClaims claims = imported("The ailment that people suffer from is rare.");
    EXPECT_THAT(claims, IsExactly(claim("people", Predicate::other, "ailment"),
                                  claim("ailment", Predicate::has_property, "rare")));
    EXPECT_EQ(claims.assertions.front().relation_lemma, "suffer from");
}

TEST(MisreadRelations, TakeTheRolesOfANameForNobodyElse) {
    EXPECT_THAT(
        lines_of(imported("Lena Moss, the bank's chairman and chief executive, left "
                          "Oslo.")),
        ::testing::AllOf(::testing::Contains(claim("lena moss", Predicate::other, "oslo").line()),
                         ::testing::Not(::testing::Contains(::testing::StartsWith("chief")))));
}

TEST(MisreadRelations, SayOfASubjectWhatWhichBegins) {
    EXPECT_THAT(
        lines_of(imported("Drug combinations must be identified which reduce stress.")),
        ::testing::Contains(claim("drug combination", Predicate::decreases, "stress").line()));
}

TEST(MisreadRelations, GiveARatioNothingToDo) {
    EXPECT_THAT(lines_of(imported("Eligible nurses are randomized 2:1 to receive either tea or "
                                  "placebo.")),
                ::testing::Each(::testing::StartsWith("eligible nurse | ")));
}

TEST(MisreadRelations, HoldAgainstTheFirstWhatVersusBeginsInsideAPhrase) {
    EXPECT_THAT(imported("The regimen led to improvements in several scores versus placebo."),
                IsExactly(claim("regimen", Predicate::increases, "score")));
}

TEST(MisreadRelations, HoldAgainstAnAdjectiveWhatVersusBegins) {
    EXPECT_THAT(imported("Scores were similar versus placebo."),
                IsExactly(claim("score", Predicate::equal_to, "placebo")));
}

TEST(MisreadRelations, HoldsABenefitAgainstTheOther) {
    EXPECT_THAT(lines_of(imported("There was no benefit of oil versus water in gout.")),
                testing::Not(testing::Contains(testing::HasSubstr("water | increases"))));
}

} // namespace
} // namespace claimgraph
