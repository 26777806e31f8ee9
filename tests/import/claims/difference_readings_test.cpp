// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(DifferenceReadings, TieWhatIsHigherToItsGroup) {
    EXPECT_THAT(imported("Yields are higher on farms than in gardens."),
                IsExactly(claim("farm (yield)", Predicate::greater_than, "garden (yield)")));
}

TEST(DifferenceReadings, TieAChangeToItsGroupBesideAnother) {
    EXPECT_THAT(imported("Zinc was increased in smokers compared with runners."),
                IsExactly(claim("smoker (zinc)", Predicate::greater_than, "runner (zinc)")));
}

TEST(DifferenceReadings, LeaveAChangeInOneGroupAChange) {
    EXPECT_THAT(imported("Noise increased in cities."),
                IsExactly(claim("noise", Predicate::increases, "")));
}

TEST(DifferenceReadings, ReadWhatSomebodyFindsInAGroup) {
    EXPECT_THAT(imported("We found higher rates of rust in bridges."),
                IsExactly(claim("we", Predicate::reports, "rust (increased rate)"),
                          claim("rust (increased rate)", Predicate::associated_with, "bridge")));
}

TEST(DifferenceReadings, TakeWhatGroupsDifferInAfterManyPrepositions) {
    for (const char *text : {"There was no difference between the two mills regarding noise.",
                             "There were no differences between the two mills in terms of noise.",
                             "There was no difference between the two mills for noise."})
        EXPECT_THAT(imported(text),
                    IsExactly(claim("two mill (noise)", Predicate::different_from, "")
                                  .with(Polarity::null_result)));
}

TEST(DifferenceReadings, DoWithoutGroupsOrWithoutAMeasure) {
    const DocumentClaims claims = imported("There were no significant differences in noise.");
    EXPECT_THAT(
        claims,
        IsExactly(claim("noise", Predicate::different_from, "").with(Polarity::null_result)));
    EXPECT_EQ(claims.assertions[0].polarity, Polarity::null_result);
    EXPECT_EQ(claims.assertions[0].association, Association::comparative);
    EXPECT_THAT(
        imported("No significant differences between mills were found."),
        IsExactly(claim("mill", Predicate::different_from, "").with(Polarity::null_result)));
    EXPECT_THAT(
        imported("Both groups showed no difference in noise."),
        IsExactly(claim("noise", Predicate::different_from, "group").with(Polarity::null_result)));
}

TEST(DifferenceReadings, ReadPronounsAsTheyReadNouns) {
    const DocumentClaims claims = imported("They had an increased risk of rust.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions[0].predicate, Predicate::associated_with);
}

TEST(DifferenceReadings, TakeAMultipleForOne) {
    EXPECT_THAT(imported("Sailors have double the risk of deafness."),
                IsExactly(claim("sailor", Predicate::associated_with, "deafness (risk)")));
    EXPECT_THAT(imported("Divers show superior survival."),
                IsExactly(claim("diver", Predicate::associated_with, "superior survival")));
}

TEST(DifferenceReadings, TakeNoEndOfARelationForAGroup) {
    EXPECT_THAT(imported("Salt had a greater impact on rust than rain."),
                IsExactly(claim("salt", Predicate::affects, "rust")));
}

TEST(DifferenceReadings, CompareWhatThereIsInGroups) {
    EXPECT_THAT(imported("There were fewer moths in mills than in barns."),
                IsExactly(claim("mill (moth)", Predicate::less_than, "barn (moth)")));
    EXPECT_THAT(lines_of(imported("There were more birds than bees in the garden.")),
                testing::Not(testing::Contains(testing::HasSubstr("greater_than"))));
    EXPECT_THAT(lines_of(imported("Pain was lower in men in the tea group than in the water "
                                  "group.")),
                testing::Contains(
                    claim("tea group (pain)", Predicate::less_than, "water group (pain)").line()));
}

TEST(DifferenceReadings, CompareHowSomeFare) {
    EXPECT_THAT(imported("Shaded plants fare worse than open plants."),
                IsExactly(claim("shaded plant (fare)", Predicate::less_than, "open plant (fare)")));
    EXPECT_THAT(lines_of(imported("Farmers slept more than clerks who worked at night.")),
                testing::Contains(claim("farmer (sleep)", Predicate::greater_than,
                                        "clerk who worked at night (sleep)")
                                      .line()));
}

TEST(DifferenceReadings, TellAmountsApart) {
    EXPECT_THAT(lines_of(imported("The bridge cost more than 5 million euros.")),
                testing::Not(testing::Contains(testing::HasSubstr("greater_than"))));
}

TEST(DifferenceReadings, TieWhatIsLikelierToWhoeverIsCompared) {
    EXPECT_THAT(
        imported("Women who smoke are more likely to develop gout."),
        IsExactly(claim("woman who smoke", Predicate::associated_with, "gout (increased risk)")));
    EXPECT_THAT(imported("Sailors are twice as likely as miners to suffer from gout."),
                IsExactly(claim("sailor (gout)", Predicate::greater_than, "miner (gout)")));
}

TEST(DifferenceReadings, ReadWhatGroupsDifferIn) {
    EXPECT_THAT(imported("There was no difference in weight between the two groups."),
                IsExactly(claim("two group (weight)", Predicate::different_from, "")
                              .with(Polarity::null_result)));
    EXPECT_THAT(
        imported("No significant difference in weight was found between the groups."),
        IsExactly(
            claim("group (weight)", Predicate::different_from, "").with(Polarity::null_result)));
}

TEST(DifferenceReadings, TakeWhatChangesForNoGroup) {
    EXPECT_THAT(lines_of(imported("The mill group showed a higher increase in yields compared "
                                  "with the barn group.")),
                ::testing::Each(::testing::Not(::testing::HasSubstr("associated_with | yield"))));
}

TEST(DifferenceReadings, TakeNoPlaceForAGroupBeforeOne) {
    EXPECT_THAT(lines_of(imported("Yields decreased in the valley, the hills, and the plain in the "
                                  "mill group compared with the barn group.")),
                ::testing::Each(::testing::Not(::testing::HasSubstr("associated_with"))));
}

TEST(DifferenceReadings, CompareWhereWhatIsHeldAgainstIsNamed) {
    for (const char *text :
         {"Yields are higher on farms than in gardens.",
          "Pain was lower for tea compared with rest.",
          "Noise fell more in towns compared to villages.",
          "The tea group had greater reductions in pain than the control group."}) {
        const DocumentClaims claims = imported(text);
        ASSERT_EQ(claims.assertions.size(), 1U) << text;
        EXPECT_EQ(claims.assertions[0].association, Association::comparative) << text;
    }
    EXPECT_EQ(imported("Rust has increased, but ships that lie in port cannot be compared with "
                       "cars.")
                  .assertions[0]
                  .association,
              Association::descriptive);
}

TEST(DifferenceReadings, HoldGroupsApartWhereOnlyTheFirstHasItsPreposition) {
    EXPECT_THAT(imported("Weight was higher with tea than coffee."),
                IsExactly(claim("tea (weight)", Predicate::greater_than, "coffee (weight)")));
}

TEST(DifferenceReadings, HoldGroupsApartWithAnyPrepositionThatStandsTwice) {
    EXPECT_THAT(imported("Prices were higher during storms than during calms."),
                IsExactly(claim("storm (price)", Predicate::greater_than, "calm (price)")));
    EXPECT_THAT(
        imported("Noise was louder under the bridge than under the arch."),
        IsExactly(claim("bridge (loud noise)", Predicate::greater_than, "arch (loud noise)")));
}

TEST(DifferenceReadings, HoldApartTheGroupsInWhichMoreIsSeen) {
    for (const char *text : {"Fewer falls were seen in the yoga group than in the control group.",
                             "Less rust was observed on coated pipes than on bare pipes.",
                             "Greater weight loss was observed with tea compared with coffee."}) {
        const DocumentClaims claims = imported(text);
        ASSERT_EQ(claims.assertions.size(), 1U) << text;
        EXPECT_TRUE(claims.assertions[0].predicate == Predicate::less_than ||
                    claims.assertions[0].predicate == Predicate::greater_than)
            << text;
        EXPECT_EQ(claims.assertions[0].association, Association::comparative) << text;
    }
}

TEST(DifferenceReadings, ShowByHowMuch) {
    constexpr std::string_view text = "Yields were 12% higher on farms than in gardens.";
    const DocumentClaims claims = imported(text);
    ASSERT_EQ(claims.assertions.size(), 1U);
    const TextSpan relation = claims.assertions[0].relation;
    EXPECT_EQ(text.substr(relation.start, relation.end - relation.start), "were 12% higher");
}

TEST(DifferenceReadings, ReadScoresThatShowNone) {
    EXPECT_THAT(
        imported("The scores showed no significant difference."),
        IsExactly(claim("score", Predicate::different_from, "").with(Polarity::null_result)));
}

TEST(DifferenceReadings, ReadWhatThereIsMoreOfInAGroup) {
    EXPECT_THAT(imported("There were higher rates of relapse in the second group."),
                IsExactly(claim("relapse (increased rate)", Predicate::associated_with, "group")));
}

TEST(DifferenceReadings, TakeMostMillsForMills) {
    EXPECT_THAT(imported("Zinc is found in most multivitamins."),
                IsExactly(claim("zinc", Predicate::part_of, "multivitamin")));
}

} // namespace
} // namespace claimgraph
