// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(AdjectiveRelations, BringAboutWhatIsDoneAndNotWhereItIs) {
    EXPECT_THAT(imported("The lime was effective in this valley."),
                IsExactly(claim("lime", Predicate::has_property, "effective")));
    EXPECT_THAT(imported("The lime was effective in reducing weeds."),
                IsExactly(claim("lime", Predicate::decreases, "weed")));
}

TEST(AdjectiveRelations, AreDeniedByAnAffix) {
    EXPECT_THAT(imported("The lime is ineffective against weeds."),
                IsExactly(claim("lime", Predicate::treats, "weed").negated()));
    EXPECT_THAT(imported("The lime was ineffective in reducing weeds."),
                IsExactly(claim("lime", Predicate::decreases, "weed").negated()));
    EXPECT_THAT(imported("The lime is not ineffective against weeds."),
                IsExactly(claim("lime", Predicate::treats, "weed")));
    EXPECT_THAT(
        imported("Rust was unrelated to noise."),
        IsExactly(claim("rust", Predicate::associated_with, "noise").with(Polarity::null_result)));
}

TEST(AdjectiveRelations, DenyNoRelationThatIsTakenForGranted) {
    EXPECT_THAT(lines_of(imported("The efficacy of lime against weeds was unaffected by noise.")),
                ::testing::Contains("lime | treats | weed | affirmed | certain"));
}

TEST(AdjectiveRelations, LeaveADenialInsideAPropertyThere) {
    EXPECT_THAT(imported("The lime is ineffective."),
                IsExactly(claim("lime", Predicate::has_property, "ineffective")));
    EXPECT_THAT(imported("Moths were absent from the garden."),
                IsExactly(claim("moth", Predicate::has_property, "absent from garden")));
    EXPECT_THAT(imported("Floods are rarely reported."),
                IsExactly(claim("flood", Predicate::has_property, "reported").negated()));
}

TEST(AdjectiveRelations, CompareWithAllThatSetsTheStandardApart) {
    EXPECT_THAT(imported("Serving soup with bread is better than similar soup with rice."),
                IsExactly(claim("serving soup with bread", Predicate::greater_than,
                                "similar soup with rice")));
}

TEST(AdjectiveRelations, CompareTimesAndDeeds) {
    EXPECT_THAT(imported("The yield was higher than after the flood."),
                IsExactly(claim("yield", Predicate::greater_than, "flood")));
    EXPECT_THAT(imported("Knowing friends is more important than knowing rules."),
                IsExactly(claim("knowing friend (important)", Predicate::greater_than,
                                "knowing rule (important)")));
}

TEST(AdjectiveRelations, TreatWhatADrugIsEffectiveIn) {
    EXPECT_THAT(imported("Lime is effective in acute bronchitis."),
                IsExactly(claim("lime", Predicate::treats, "bronchitis (acute)")));
}

TEST(AdjectiveRelations, CompareTheTwoForWhichSomethingIsSimilar) {
    EXPECT_THAT(imported("Yields were similar for lime and ash."),
                IsExactly(claim("lime (yield)", Predicate::equal_to, "ash (yield)")));
}

TEST(AdjectiveRelations, ArePlainlyAnEffectOnPeople) {
    EXPECT_THAT(imported("Fried snacks are bad for toddlers."),
                IsExactly(claim("fried snack", Predicate::affects, "toddler")));
    EXPECT_THAT(imported("Smog is bad for the lungs."),
                IsExactly(claim("smog", Predicate::decreases, "lung")));
}

TEST(AdjectiveRelations, EquateADeedWithAnother) {
    EXPECT_THAT(imported("Walking is as good as running for an hour."),
                IsExactly(claim("walking", Predicate::equal_to, "running for hour")));
}

TEST(AdjectiveRelations, CompareWhatIsSuperior) {
    EXPECT_THAT(imported("Ginger is superior compared to placebo."),
                IsExactly(claim("ginger", Predicate::greater_than, "placebo")));
}

} // namespace
} // namespace claimgraph
