// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(GroupComparisons, CompareTheGroupsOnTheMeasure) {
    for (const char *text : {
             "Noise was lower on barges than on ferries.",
             "Barges had less noise than ferries.",
             "Noise was reduced on barges compared with ferries.",
             "Compared with ferries, noise was lower on barges.",
             "Less noise was seen on barges than on ferries.",
             "Barges showed less noise than did ferries.",
         })
        EXPECT_THAT(imported(text),
                    IsExactly(claim("barge (noise)", Predicate::less_than, "ferry (noise)")))
            << text;
}

TEST(GroupComparisons, HoldAgainstWhatSomethingIsRelativeTo) {
    EXPECT_THAT(imported("Noise rose in towns relative to farms."),
                IsExactly(claim("town (noise)", Predicate::greater_than, "farm (noise)")));
}

TEST(GroupComparisons, KeepTheWordsOfTheMeasure) {
    constexpr std::string_view text = "Noise was lower on barges than on ferries.";
    const DocumentClaims claims = imported(text);
    ASSERT_EQ(claims.assertions.size(), 1U);
    ASSERT_EQ(claims.assertions[0].arguments.size(), 1U);
    EXPECT_EQ(claims.assertions[0].arguments[0].role, ArgumentRole::measure);
    EXPECT_EQ(slice(text, claims.assertions[0].arguments[0].span), "Noise");
    EXPECT_EQ(slice(text, claims.assertions[0].relation), "was lower");
}

TEST(GroupComparisons, TakeTheQualityIntoTheMeasure) {
    EXPECT_THAT(
        imported("Barges had more severe noise than ferries."),
        IsExactly(claim("barge (severe noise)", Predicate::greater_than, "ferry (severe noise)")));
    EXPECT_THAT(imported("Barges are cheaper than ferries."),
                IsExactly(claim("barge (expensive)", Predicate::less_than, "ferry (expensive)")));
    EXPECT_THAT(imported("Oaks are larger in size than birches."),
                IsExactly(claim("oak (size)", Predicate::greater_than, "birch (size)")));
}

TEST(GroupComparisons, CompareChanges) {
    EXPECT_THAT(imported("Noise fell more in towns than in villages."),
                IsExactly(claim("town (noise decrease)", Predicate::greater_than,
                                "village (noise decrease)")));
    EXPECT_THAT(imported("Sleep improved more with tea than with coffee."),
                IsExactly(claim("tea (sleep improvement)", Predicate::greater_than,
                                "coffee (sleep improvement)")));
}

TEST(GroupComparisons, CompareHowOftenSomethingHappens) {
    EXPECT_THAT(imported("Headache occurred more often with tea than with coffee."),
                IsExactly(claim("tea (headache)", Predicate::greater_than, "coffee (headache)")));
    EXPECT_THAT(imported("There were fewer falls with tea than with coffee."),
                IsExactly(claim("tea (fall)", Predicate::less_than, "coffee (fall)")));
    EXPECT_THAT(imported("Falls were more often reported on ships than on barges."),
                IsExactly(claim("ship (fall)", Predicate::greater_than, "barge (fall)")));
    EXPECT_THAT(imported("Miners are less likely than sailors to swim."),
                IsExactly(claim("miner (swim)", Predicate::less_than, "sailor (swim)")));
}

TEST(GroupComparisons, TellTheTwoOfAListApart) {
    for (const char *text : {"There was no difference in noise between barges and ferries.",
                             "Noise did not differ between barges and ferries."})
        EXPECT_THAT(imported(text),
                    IsExactly(claim("barge (noise)", Predicate::different_from, "ferry (noise)")
                                  .with(Polarity::null_result)))
            << text;
    EXPECT_THAT(imported("Noise was similar between barges and ferries."),
                IsExactly(claim("barge (noise)", Predicate::equal_to, "ferry (noise)")));
    EXPECT_THAT(imported("There was no difference in noise between barges with sails and barges "
                         "with engines."),
                IsExactly(claim("barge with sails (noise)", Predicate::different_from,
                                "barge with engines (noise)")
                              .with(Polarity::null_result)));
    EXPECT_THAT(imported("Sleep did not differ between the tea and coffee groups."),
                IsExactly(claim("tea (sleep)", Predicate::different_from, "coffee group (sleep)")
                              .with(Polarity::null_result)));
}

TEST(GroupComparisons, TellPeopleOfOneKindApart) {
    EXPECT_THAT(imported("Women in the tea group had less pain than women in the coffee group."),
                IsExactly(claim("woman in the tea group (pain)", Predicate::less_than,
                                "woman in the coffee group (pain)")));
}

TEST(GroupComparisons, TakeNoNumberForAGroup) {
    EXPECT_THAT(lines_of(imported("Noise was lower on barges (3 decibels versus 5 decibels).")),
                testing::Each(testing::Not(testing::HasSubstr("less_than"))));
}

TEST(GroupComparisons, LeaveWhatIsHeldAgainstNothing) {
    EXPECT_THAT(imported("Noise was lower on barges."),
                IsExactly(claim("noise (decreased)", Predicate::associated_with, "barge")));
    EXPECT_THAT(imported("Barges had less noise."),
                IsExactly(claim("barge", Predicate::associated_with, "noise (decreased)")));
    EXPECT_THAT(imported("Sleep was better on barges."),
                IsExactly(claim("sleep (better)", Predicate::associated_with, "barge")));
}

TEST(GroupComparisons, ReadALevelBehindItsNoun) {
    EXPECT_THAT(imported("Treated rats had sugar levels significantly lower than untreated rats."),
                IsExactly(claim("treated rat (sugar level)", Predicate::less_than,
                                "untreated rat (sugar level)")));
    EXPECT_THAT(
        imported("There was a higher incidence of falls in the tea group."),
        IsExactly(claim("fall (increased incidence)", Predicate::associated_with, "tea group")));
}

TEST(GroupComparisons, SayThatTwoDifferWithoutSayingInWhat) {
    EXPECT_THAT(imported("There were significant differences between mills and barns."),
                IsExactly(claim("mill", Predicate::different_from, "barn")));
}

TEST(GroupComparisons, CompareWhatCameAfterThings) {
    EXPECT_THAT(imported("Noise was lower after rain compared with snow."),
                IsExactly(claim("rain (noise)", Predicate::less_than, "snow (noise)")));
}

TEST(GroupComparisons, KeepWhatTellsTheFirstGroupApart) {
    EXPECT_THAT(
        lines_of(imported("Pain was lower in the group treated with tea than in the control "
                          "group.")),
        testing::Contains(
            claim("group treated with tea (pain)", Predicate::less_than, "control group (pain)")
                .line()));
}

TEST(GroupComparisons, TakeNothingThatIsNeededForAGroup) {
    EXPECT_THAT(lines_of(imported("Tea was effective with less need for medication than coffee.")),
                testing::Each(testing::Not(testing::StartsWith("medication"))));
    EXPECT_THAT(
        imported("Late patients had less time than on-time patients."),
        IsExactly(claim("late patient (time)", Predicate::less_than, "on time patient (time)")));
}

TEST(GroupComparisons, TakeBothArmsForTheGroups) {
    EXPECT_THAT(
        imported("Pain did not differ in the two arms."),
        IsExactly(
            claim("two arm (pain)", Predicate::different_from, "").with(Polarity::null_result)));
}

TEST(GroupComparisons, ShareTheGradeOfAList) {
    EXPECT_THAT(
        imported("The tea group had less pain, stress and fear than the coffee group."),
        IsExactly(claim("tea group (pain)", Predicate::less_than, "coffee group (pain)"),
                  claim("tea group (stress)", Predicate::less_than, "coffee group (stress)"),
                  claim("tea group (fear)", Predicate::less_than, "coffee group (fear)")));
    EXPECT_THAT(imported("The tea group had a lower weight and age."),
                IsExactly(claim("tea group", Predicate::associated_with, "weight (decreased)"),
                          claim("tea group", Predicate::associated_with, "age (decreased)")));
}

TEST(GroupComparisons, CountThoseWhoAreSo) {
    EXPECT_THAT(
        imported("Fewer farmers in the tea group were hungry than those in the "
                 "coffee group."),
        IsExactly(claim("tea group (farmer)", Predicate::less_than, "coffee group (farmer)")));
}

TEST(GroupComparisons, TellHowAMeasureDiffers) {
    EXPECT_THAT(imported("The stay was shorter in the tea group."),
                IsExactly(claim("stay (shorter)", Predicate::associated_with, "tea group")));
}

} // namespace
} // namespace claimgraph
