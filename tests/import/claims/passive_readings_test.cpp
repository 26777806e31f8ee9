// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(PassiveReadings, TurnRoundAnAgent) {
    EXPECT_THAT(imported("Erosion is caused by deforestation."),
                IsExactly(claim("deforestation", Predicate::causes, "erosion")));
}

TEST(PassiveReadings, TakeWhatAnEffectIsDoneWithForItsAgent) {
    EXPECT_THAT(imported("Erosion was reduced with hedges."),
                IsExactly(claim("hedge", Predicate::decreases, "erosion")));
}

TEST(PassiveReadings, KeepTheOrderOfARelationWithAPreposition) {
    EXPECT_THAT(imported("Erosion is linked to deforestation."),
                IsExactly(claim("erosion", Predicate::associated_with, "deforestation")));
}

TEST(PassiveReadings, ReadAChangeThatNobodyIsSaidToMake) {
    EXPECT_THAT(imported("Traffic was reduced."),
                IsExactly(claim("traffic", Predicate::decreases, "")));
}

TEST(PassiveReadings, KeepTheObjectOfWhoIsGivenIt) {
    EXPECT_THAT(imported("The children were given apples."),
                IsExactly(claim("child", Predicate::other, "apple")));
}

TEST(PassiveReadings, TakeTheComplementForAProperty) {
    EXPECT_THAT(imported("The bridge is considered safe."),
                IsExactly(claim("bridge", Predicate::has_property, "safe")));
}

TEST(PassiveReadings, TakeTheNearestPlaceWhereNothingElseIsSaid) {
    EXPECT_THAT(imported("The fair was held in Porto."),
                IsExactly(claim("fair", Predicate::other, "porto")));
}

TEST(PassiveReadings, TakeThePlainParticipleForAProperty) {
    EXPECT_THAT(imported("More storage is required."),
                IsExactly(claim("storage", Predicate::has_property, "required")));
}

TEST(PassiveReadings, DoNotTakeHarmToPeopleForFewerPeople) {
    EXPECT_THAT(imported("Three workers were injured."),
                IsExactly(claim("three worker", Predicate::has_property, "injured")));
}

TEST(PassiveReadings, ReadWhatIsRecommended) {
    EXPECT_THAT(imported("The vaccine is recommended in pregnancy."),
                IsExactly(claim("vaccine", Predicate::recommends, "pregnancy")));
}

TEST(PassiveReadings, TakeWhatIsFoundAmongPeopleForAnAssociation) {
    EXPECT_THAT(imported("Fatigue was seen in nurses."),
                IsExactly(claim("fatigue", Predicate::associated_with, "nurse")));
}

TEST(PassiveReadings, LetAgenciesClearAndCreamsNot) {
    EXPECT_THAT(imported("The device was cleared by the FDA."),
                IsExactly(claim("Food and Drug Administration", Predicate::approves, "device")));
    EXPECT_THAT(imported("The cream clears skin."),
                IsExactly(claim("cream", Predicate::other, "skin")));
}

TEST(PassiveReadings, KeepTheAdverbThatTellsTheState) {
    EXPECT_THAT(imported("Rust is poorly understood."),
                IsExactly(claim("rust", Predicate::has_property, "understood")));
}

TEST(PassiveReadings, LeaveAloneWhatIsOnlyACondition) {
    EXPECT_THAT(
        imported("Frost can be fatal to vines if not covered promptly."),
        IsExactly(
            claim("frost", Predicate::has_property, "fatal to vine").with(Certainty::possible)));
}

TEST(PassiveReadings, TakeNoCircumstanceBehindACommaForTheActor) {
    EXPECT_THAT(imported("Wool output is altered after a drought, with decreased growth in lambs."),
                IsExactly(claim("wool output", Predicate::affects, "")));
}

TEST(PassiveReadings, TellOfFindings) {
    EXPECT_THAT(lines_of(imported("Our results were limited by low doses.")),
                testing::Contains(claim("low dose", Predicate::other, "result").line()));
    EXPECT_THAT(imported("These results need to be treated with caution."),
                IsExactly(claim("result", Predicate::other, "caution")));
}

TEST(PassiveReadings, ReadWhatSomethingIsPredictedFrom) {
    EXPECT_THAT(
        imported("Harvest size can be predicted from rainfall."),
        IsExactly(
            claim("rainfall", Predicate::predicts, "harvest size").with(Certainty::possible)));
}

TEST(PassiveReadings, TakeNoMethodForWhatDeterminesAResult) {
    EXPECT_THAT(imported("Acidity was determined by titration."),
                IsExactly(claim("titration", Predicate::other, "acidity")));
    EXPECT_THAT(imported("Taste is determined by salt."),
                IsExactly(claim("salt", Predicate::affects, "taste")));
}

TEST(PassiveReadings, KeepTheParticleOfTheVerb) {
    EXPECT_THAT(imported("The ships will be followed-up by the harbour board."),
                IsExactly(claim("harbor board", Predicate::other, "ship")));
}

TEST(PassiveReadings, TellTheOrderOfStepsFromAForecast) {
    EXPECT_THAT(lines_of(imported("The crew did lifts followed by rest.")),
                ::testing::Contains(claim("lift", Predicate::other, "rest").line()));
    EXPECT_THAT(imported("The storm was followed by a flood."),
                IsExactly(claim("storm", Predicate::predicts, "flood")));
}

TEST(PassiveReadings, TellByWhatThingsAreSorted) {
    EXPECT_THAT(imported("The boats were stratified by size."),
                IsExactly(claim("boat", Predicate::other, "size")));
}

TEST(PassiveReadings, TellStatesOfWhatIsLimitedOrAdjusted) {
    EXPECT_THAT(imported("Access to the lake was restricted."),
                IsExactly(claim("access to lake", Predicate::has_property, "restricted")));
    EXPECT_THAT(imported("Access was restricted by the council."),
                IsExactly(claim("council", Predicate::decreases, "access")));
    EXPECT_THAT(imported("The estimates were adjusted for age."),
                IsExactly(claim("estimate", Predicate::other, "age")));
}

TEST(PassiveReadings, FollowPeopleWithoutAForecast) {
    EXPECT_THAT(imported("The nurses were followed by questionnaires."),
                IsExactly(claim("nurse", Predicate::other, "questionnaire")));
}

TEST(PassiveReadings, TakeNoTimeForAnEnd) {
    for (const char *text :
         {"Wells were tested before and after rain.", "The wells were tested during the flood."})
        EXPECT_THAT(imported(text), IsExactly(claim("well", Predicate::has_property, "tested")));
}

TEST(PassiveReadings, SayWhatThingsAreSeenAs) {
    EXPECT_THAT(imported("The maps are seen as rough drafts."),
                IsExactly(claim("map", Predicate::is_a, "rough draft")));
    EXPECT_THAT(imported("The findings are seen as robust."),
                IsExactly(claim("finding", Predicate::has_property, "robust")));
}

TEST(PassiveReadings, SayWhichOneIsCalledSo) {
    EXPECT_THAT(lines_of(imported("The town built a bridge called Tower Bridge.")),
                ::testing::Contains(claim("tower bridge", Predicate::is_a, "bridge").line()));
}

TEST(PassiveReadings, GiveThingsBySomeWayAndNoOne) {
    EXPECT_THAT(imported("The salt was given by slow infusion."),
                IsExactly(claim("salt", Predicate::other, "slow infusion")));
}

TEST(PassiveReadings, KeepBothEndsOfASpan) {
    EXPECT_THAT(imported("The owls were seen between red bricks and grey bricks."),
                IsExactly(claim("owl", Predicate::other, "red bricks and gray brick")));
}

TEST(PassiveReadings, FindACaseInOneAndAFindingInMany) {
    EXPECT_THAT(imported("A third case of gout was reported in an old man."),
                IsExactly(claim("third case of gout", Predicate::other, "old man")));
    EXPECT_THAT(imported("Fatigue was seen in nurses."),
                IsExactly(claim("fatigue", Predicate::associated_with, "nurse")));
}

TEST(PassiveReadings, LinkToDeeds) {
    EXPECT_THAT(imported("Smoking is linked to losing teeth."),
                IsExactly(claim("smoking", Predicate::associated_with, "losing tooth")));
}

TEST(VerbReadings, TakeWhatSomethingIsConsideredForWhatItDoes) {
    EXPECT_THAT(imported("Yoga is considered an effective treatment method for asthma."),
                IsExactly(claim("yoga", Predicate::treats, "asthma")));
}

TEST(PassiveReadings, TakeWhatCharacterizesAThingForAQualityOfIt) {
    EXPECT_THAT(imported("The region is characterized by dry summers."),
                IsExactly(claim("region", Predicate::has_property, "dry summer")));
}

TEST(PassiveReadings, TakeNothingForAPartOfTheStudyThatFoundIt) {
    EXPECT_THAT(lines_of(imported("The effect found in our trial was large.")),
                testing::Each(testing::Not(testing::HasSubstr("part_of"))));
}

TEST(PassiveReadings, FindNoLinkToAllWhoWereStudied) {
    EXPECT_THAT(lines_of(imported("Similar effects were observed in both groups.")),
                testing::Contains(testing::HasSubstr("| other |")));
    EXPECT_THAT(lines_of(imported("Distress was often found in relatives.")),
                testing::Contains(testing::HasSubstr("| associated_with |")));
}

TEST(PassiveReadings, LoseNobodyOfThePeople) {
    EXPECT_THAT(lines_of(imported("Forty sailors were lost.")),
                testing::Not(testing::Contains(testing::HasSubstr("decreases"))));
    EXPECT_THAT(lines_of(imported("Many jobs were lost.")),
                testing::Contains(testing::HasSubstr("decreases")));
}

TEST(PassiveReadings, SayOfAThingThatLittleIsKnownOfIt) {
    EXPECT_THAT(imported("Little is known about gout."),
                IsExactly(claim("gout", Predicate::other, "").with(Polarity::absence_of_evidence)));
    EXPECT_THAT(
        imported("Little is known about how sleep affects memory."),
        IsExactly(
            claim("sleep", Predicate::affects, "memory").with(Polarity::absence_of_evidence)));
}

TEST(PassiveReadings, TellHowMuchWasObserved) {
    EXPECT_THAT(imported("A response rate of 71% was achieved."),
                IsExactly(claim("response (rate)", Predicate::has_quantity, "71 %")));
    EXPECT_THAT(imported("A total of 40 boats were observed."),
                IsExactly(claim("40 boat", Predicate::has_property, "observed")));
}

TEST(PassiveReadings, ClaimNoEffectOfWhatIsTakenToKnowOne) {
    EXPECT_THAT(imported("Soil was taken to determine its acidity."),
                IsExactly(claim("soil", Predicate::other, "acidity")));
}

TEST(PassiveReadings, NameWhatSomethingIsUsedFor) {
    EXPECT_THAT(imported("The clamps were used for bonding."),
                IsExactly(claim("clamp", Predicate::other, "bonding")));
}

TEST(PassiveReadings, NameWhatItIsDoneWith) {
    EXPECT_THAT(imported("Moulds cannot be killed using cold water."),
                IsExactly(claim("mold", Predicate::other, "cold water").negated()));
}

TEST(PassiveReadings, LeaveThePumpsConnected) {
    EXPECT_THAT(lines_of(imported("The unit reads data from pumps connected to the patient.")),
                ::testing::Contains(claim("pump", Predicate::other, "patient").line()));
}

TEST(PassiveReadings, OfWhatIsHitTellWhatAffectsIt) {
    EXPECT_THAT(imported("The travel industry has been badly hit by restrictions."),
                IsExactly(claim("restriction", Predicate::affects, "travel industry")));
}

} // namespace
} // namespace claimgraph
