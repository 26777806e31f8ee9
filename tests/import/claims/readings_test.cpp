// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Readings, LeaveOutWhatIsSetAside) {
    EXPECT_THAT(imported("Beyond reducing noise, hedges attract birds."),
                IsExactly(claim("hedge", Predicate::other, "bird")));
}

TEST(Readings, LeaveOutWhatAChangeIsHeldAgainst) {
    EXPECT_THAT(imported("Growth was slowed in both plots as compared to the meadow."),
                IsExactly(claim("plot (growth)", Predicate::less_than, "meadow (growth)")));
}

TEST(Readings, TakeAnInfinitiveForWhatHappensAfterAnAbility) {
    EXPECT_THAT(imported("Marigolds have the capacity to repel aphids."),
                IsExactly(claim("marigold", Predicate::other, "aphid").with(Certainty::possible)));
}

TEST(Readings, TakeAnInfinitiveForWhatHappensAfterAUse) {
    EXPECT_THAT(imported("Ginger is used to treat nausea."),
                IsExactly(claim("ginger", Predicate::treats, "nausea")));
}

TEST(Readings, ReadAPreventedClauseOnlyWithItsVerb) {
    EXPECT_THAT(imported("Shutters block light from entering the room."),
                IsExactly(claim("shutter", Predicate::prevents, "entering room")));
}

TEST(Readings, TakeARelationForGrantedThatIsNotAskedFor) {
    EXPECT_THAT(imported("The link between noise and stress is old."),
                IsExactly(claim("link between noise and stress", Predicate::has_property, "old"),
                          claim("noise", Predicate::associated_with, "stress")));
}

TEST(Readings, OfWhatNamesNothingAreDropped) {
    EXPECT_THAT(imported("What has happened in Rome shows that rest lowers stress."),
                IsExactly(claim("rest", Predicate::decreases, "stress")));
}

TEST(Readings, LeaveOutHowSomethingWasReckoned) {
    EXPECT_THAT(lines_of(imported("After correcting for age, the gap in wages disappeared.")),
                testing::Not(testing::Contains(testing::HasSubstr("| age |"))));
}

TEST(Readings, LeaveOutWhatSomethingRegards) {
    EXPECT_THAT(lines_of(imported("The region is important as it relates to trade.")),
                testing::Not(testing::Contains(testing::HasSubstr("associated_with"))));
}

TEST(Readings, LeaveOutWhatIsHeldAgainst) {
    EXPECT_THAT(lines_of(imported("It happens more than we realize.")),
                testing::Not(testing::Contains(testing::StartsWith("we |"))));
}

TEST(Readings, LeaveOpenWhatNobodyKnows) {
    for (const std::string_view text : {"It is unclear whether lime prevents rust.",
                                        "It is not known whether lime prevents rust.",
                                        "Whether lime prevents rust is unknown."}) {
        const DocumentClaims claims = imported(text);
        ASSERT_FALSE(claims.assertions.empty()) << text;
        EXPECT_EQ(claims.assertions.back().predicate, Predicate::prevents) << text;
        EXPECT_EQ(claims.assertions.back().polarity, Polarity::absence_of_evidence) << text;
    }
}

TEST(Readings, LeaveWhatTheReaderIsToldToDo) {
    EXPECT_THAT(imported("The best advice is simple: water less, open a window, and don't panic."),
                IsExactly(claim("best advice", Predicate::has_property, "simple")));
}

TEST(Readings, DenyWhatSomethingDoesNothingToBringAbout) {
    EXPECT_THAT(imported("Charcoal does nothing to stop spores."),
                IsExactly(claim("charcoal", Predicate::prevents, "spore").negated()));
    EXPECT_THAT(imported("Trains do little to reduce traffic."),
                IsExactly(claim("train", Predicate::decreases, "traffic").negated()));
}

TEST(Readings, NameNobodyWhoDoesWhatSomethingIsTiedTo) {
    EXPECT_THAT(imported("The cost associated with delivering letters was high."),
                IsExactly(claim("cost", Predicate::has_property, "high")));
    EXPECT_THAT(imported("Our aim was to study wells using sensors."), IsExactly());
}

TEST(Readings, TellWhatChangedBehindThere) {
    EXPECT_THAT(imported("In addition there was significant improvement in speed."),
                IsExactly(claim("speed", Predicate::increases, "")));
}

TEST(Readings, SayNothingOfWhatIsHardToDo) {
    EXPECT_THAT(imported("It is difficult for us to lower the doses."), IsExactly());
}

TEST(Readings, CloseBrackets) {
    const DocumentClaims claims = imported("Among the horses, 81% (17/21) used the new stable.");
    ASSERT_THAT(claims.assertions, ::testing::SizeIs(1));
    EXPECT_EQ(slice(claims.document.text, claims.assertions[0].subject.span), "81% (17/21)");
    EXPECT_THAT(
        imported("Patients with gout (n = 12) report fewer burns."),
        IsExactly(claim("patient with gout", Predicate::associated_with, "burn (decreased)")));
}

TEST(Readings, ClaimNoDifferenceThatIsOnlyLookedFor) {
    EXPECT_THAT(lines_of(imported("Tests were run to assess differences between the hulls.")),
                ::testing::Each(::testing::HasSubstr(" | other | ")));
    EXPECT_THAT(lines_of(imported("The outcome was the effect of rain on rust.")),
                ::testing::Each(::testing::HasSubstr("outcome | ")));
}

TEST(Readings, DoNotClaimWhatIsOnlySupposed) {
    EXPECT_THAT(
        imported("If the dam leaks, the town loses farms."),
        IsExactly(claim("town", Predicate::decreases, "farm").with(Certainty::conditional)));
}

TEST(Readings, LeaveStepsOfAPlanToWhoeverTakesThem) {
    EXPECT_THAT(imported("The plan involves closing roads and raising dams."),
                IsExactly(claim("closing road", Predicate::part_of, "plan")));
}

TEST(Readings, SayNothingOfWhatIsAskedAbout) {
    for (const char *text :
         {"Salt can affect how you feel.", "Tests help people recognize when they are full.",
          "Tests should shift thinking about how kids develop allergies.",
          "Salt depends on how the bread is baked."})
        EXPECT_THAT(lines_of(imported(text)),
                    ::testing::Each(::testing::AnyOf(::testing::StartsWith("salt"),
                                                     ::testing::StartsWith("test"))))
            << text;
}

TEST(Readings, GrantWhatADefiniteNounTells) {
    EXPECT_THAT(lines_of(imported("The link between salt and rust is not old.")),
                ::testing::Contains("salt | associated_with | rust | affirmed | certain"));
    EXPECT_THAT(lines_of(imported("The efficacy of lime against weeds was not affected by noise.")),
                ::testing::Contains("lime | treats | weed | affirmed | certain"));
    EXPECT_THAT(lines_of(imported("Prices rose, with no link between salt and rust.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("rust | affirmed"))));
    EXPECT_THAT(lines_of(imported("Data do not point to a role for salt in rust.")),
                ::testing::Contains("salt | affects | rust | negated | certain"));
}

TEST(Readings, TakeWhatIsLookedForForNoFinding) {
    for (const char *text : {"The trial aims to detect a difference between towns.",
                             "The mill had the power to detect a difference in rents.",
                             "The survey was designed to find a link between tea and sleep."})
        EXPECT_THAT(lines_of(imported(text)),
                    ::testing::Each(
                        ::testing::Not(::testing::ContainsRegex("different_from|associated_with"))))
            << text;
    EXPECT_THAT(imported("They were able to detect a drop in rents."),
                IsExactly(claim("rent", Predicate::decreases, "")));
    EXPECT_THAT(lines_of(imported("The team was the first to find a link between tea and sleep.")),
                ::testing::Contains(claim("tea", Predicate::associated_with, "sleep").line()));
}

TEST(Readings, LeaveOutWhatIsOnlySupposedWithoutIf) {
    EXPECT_THAT(imported("Should you need help managing your allergies, talk to a doctor."),
                IsExactly());
}

TEST(Readings, SayAStateOnce) {
    EXPECT_THAT(imported("The mill remains closed."),
                IsExactly(claim("mill", Predicate::has_property, "closed")));
}

TEST(Readings, LeaveOutWhichOfSeveralIsAskedFor) {
    EXPECT_THAT(lines_of(imported("They had less understanding of which of the mills were open.")),
                testing::Each(testing::Not(testing::HasSubstr("open"))));
}

TEST(Readings, LeaveOutWhatIsATask) {
    EXPECT_THAT(lines_of(imported("The challenge is making bread without salt.")),
                testing::Each(testing::Not(testing::HasSubstr("bread"))));
}

TEST(Readings, LeaveOutTheExtentThatIsExamined) {
    EXPECT_THAT(imported("We examined the extent to which tea is associated with pain."),
                IsExactly(claim("we", Predicate::other, "extent")));
}

TEST(Readings, TellNoDifferenceThatIsOnlyReckoned) {
    EXPECT_THAT(
        lines_of(imported("Differences in weight between groups were calculated by a test.")),
        testing::Each(testing::Not(testing::HasSubstr("different_from"))));
}

TEST(Readings, LeaveOutWhatIsMadeSure) {
    EXPECT_THAT(lines_of(imported("Drink tea to ensure that you stay awake.")),
                testing::Each(testing::Not(testing::HasSubstr("awake"))));
}

TEST(Readings, SayNothingOfALostAbility) {
    EXPECT_THAT(imported("Miners lose the ability to smell smoke."),
                IsExactly(claim("miner", Predicate::decreases, "ability to smell smoke")));
}

TEST(Readings, SayNotThatAnAimUsesSomething) {
    EXPECT_THAT(
        lines_of(imported(
            "The aim of the trial is to assess the effects of tea on mood using a new scale.")),
        ::testing::Not(::testing::Contains(::testing::HasSubstr("new scale"))));
}

} // namespace
} // namespace claimgraph
