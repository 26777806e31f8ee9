// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Senses, TreatOnlyWhatOneCanBeTreatedFor) {
    EXPECT_THAT(
        imported("Stretching can manage chronic pain."),
        IsExactly(
            claim("stretching", Predicate::treats, "chronic pain").with(Certainty::possible)));
    EXPECT_THAT(imported("The portal manages orders for tickets."),
                IsExactly(claim("portal", Predicate::other, "order")));
    EXPECT_THAT(imported("The bylaw addresses the lack of housing."),
                IsExactly(claim("bylaw", Predicate::other, "housing (lack)")));
}

TEST(Senses, EnableOnlyWhatIsDone) {
    EXPECT_THAT(imported("The charity helps those in need."),
                IsExactly(claim("charity", Predicate::other, "need")));
    EXPECT_THAT(imported("Fuel is necessary to run the pumps."),
                IsExactly(claim("fuel", Predicate::enables, "run pump")));
}

TEST(Senses, DetermineSomethingOfStudiesIsToFindItOut) {
    EXPECT_THAT(imported("Soil acidity determines the colour of the petals."),
                IsExactly(claim("soil acidity", Predicate::affects, "color of petal")));
    EXPECT_THAT(lines_of(imported("The aim of the tests was to determine the soil acidity.")),
                ::testing::Each(::testing::HasSubstr(" | other | ")));
}

TEST(Senses, ReportWhatIsFoundNotWhatIsThoughtOrDone) {
    EXPECT_THAT(imported("We expect a rise in prices."),
                IsExactly(claim("we", Predicate::other, "price (increase)")));
    EXPECT_THAT(imported("We measured soil depth."),
                IsExactly(claim("we", Predicate::other, "soil depth")));
    EXPECT_THAT(imported("The probe found evidence of ice."),
                IsExactly(claim("probe", Predicate::reports, "evidence of ice")));
    EXPECT_THAT(imported("The survey improves services."),
                IsExactly(claim("survey", Predicate::other, "service")));
}

TEST(Senses, ConcludeFromWhatIsTold) {
    EXPECT_THAT(lines_of(imported("Yields rose in all plots, indicating a benefit of mulch.")),
                ::testing::Contains(::testing::HasSubstr(" | reports | ")));
    EXPECT_THAT(imported("High nitrate levels indicate pollution."),
                IsExactly(claim("high nitrate (level)", Predicate::predicts, "pollution")));
}

TEST(Senses, SuggestAsAdvice) {
    EXPECT_THAT(imported("We suggest regular training of drivers."),
                IsExactly(claim("we", Predicate::recommends, "training of driver")));
    EXPECT_THAT(
        imported("We suggest a link between noise and stress."),
        IsExactly(claim("noise", Predicate::associated_with, "stress").with(Certainty::probable)));
}

TEST(Senses, RequireATimeOrAThing) {
    EXPECT_THAT(imported("Recovery requires 6 weeks."),
                IsExactly(claim("recovery", Predicate::has_quantity, "6 week")));
    EXPECT_THAT(imported("The game requires a board of 64 squares."),
                IsExactly(claim("game", Predicate::other, "board of 64 square")));
}

TEST(Senses, LoseWeightNotPeople) {
    EXPECT_THAT(imported("The harbour lost him."),
                IsExactly(claim("harbor", Predicate::other, "him")));
}

TEST(Senses, HoldForWhatAParticipleTellsBesideWhatIsWanted) {
    EXPECT_THAT(lines_of(imported("Cooks were told to avoid sauces containing peanuts.")),
                ::testing::Contains(::testing::HasSubstr("peanut | part_of | sauce")));
}

TEST(Senses, HaveNoEffectWhereItIsOnlyMeant) {
    EXPECT_THAT(lines_of(imported("The objective of the project was to improve the yields.")),
                ::testing::Each(::testing::HasSubstr(" | other | ")));
}

TEST(Senses, TellHowManyAreAffected) {
    EXPECT_THAT(imported("Rust affects half of the boats."),
                IsExactly(claim("rust", Predicate::has_quantity, "half of boat")));
    EXPECT_THAT(imported("Salt is important in brines."),
                IsExactly(claim("salt", Predicate::affects, "brine")));
    EXPECT_THAT(imported("The team questioned the crew."),
                IsExactly(claim("team", Predicate::other, "crew")));
}

TEST(Senses, TakeTheDeadForNoFewer) {
    EXPECT_THAT(imported("The flood killed 30 villagers."),
                IsExactly(claim("flood", Predicate::other, "30 villager")));
    EXPECT_THAT(imported("Bleach kills germs."),
                IsExactly(claim("bleach", Predicate::decreases, "germ")));
}

TEST(Senses, HelpWithAnAilmentIsTreatment) {
    EXPECT_THAT(imported("Tea helps with pain."),
                IsExactly(claim("tea", Predicate::treats, "pain")));
    EXPECT_THAT(imported("Tea helps with homework."),
                IsExactly(claim("tea", Predicate::enables, "homework")));
}

TEST(Senses, AMeetingIsNoProperty) {
    EXPECT_THAT(imported("The mayor had a meeting with farmers."),
                IsExactly(claim("mayor", Predicate::other, "meeting")));
}

TEST(Senses, KindsIncludeWhatIsOne) {
    EXPECT_THAT(imported("Other types of therapy include yoga."),
                IsExactly(claim("yoga", Predicate::is_a, "therapy")));
}

TEST(Senses, TellWhatHappenedToSoMany) {
    EXPECT_THAT(imported("The outbreak affected nearly forty farmers."),
                IsExactly(claim("outbreak", Predicate::affects, "forty farmer")));
    EXPECT_THAT(imported("Rust affects one in ten mills."),
                IsExactly(claim("rust", Predicate::has_quantity, "one in ten mill")));
}

TEST(Senses, OfIncludingAreNotOfPeopleWhoTakeOthersIn) {
    EXPECT_THAT(imported("We will include miners."),
                IsExactly(claim("we", Predicate::other, "miner")));
}

TEST(Senses, OfRaisingBringAboutWhatWasNotThere) {
    EXPECT_THAT(lines_of(imported("The mill raises questions about safety.")),
                testing::Contains(testing::StartsWith("mill | causes")));
}

TEST(Senses, OfMakingAreNoEffectsOnWhatOneSaysOrDecides) {
    EXPECT_THAT(imported("The mayor made the announcement."),
                IsExactly(claim("mayor", Predicate::other, "announcement")));
}

TEST(Senses, AimingIsNoEffect) {
    EXPECT_THAT(imported("Pilots targeted the bridge."),
                IsExactly(claim("pilot", Predicate::other, "bridge")));
    EXPECT_THAT(imported("The drug targets the receptor."),
                IsExactly(claim("drug", Predicate::affects, "receptor")));
}

TEST(Senses, WhatIsDoneToCellsIsNoCure) {
    EXPECT_THAT(imported("Extracts were used to treat cells."),
                IsExactly(claim("extract", Predicate::other, "cell")));
}

TEST(Senses, OthersThatIncludeAThingAreOfItsKind) {
    EXPECT_THAT(imported("Other drugs include aspirin."),
                IsExactly(claim("aspirin", Predicate::is_a, "drug")));
}

TEST(Senses, ComingFromAPlaceHasNoCause) {
    EXPECT_THAT(imported("Coffee comes from Ethiopia."),
                IsExactly(claim("coffee", Predicate::other, "ethiopia")));
}

TEST(Senses, WhatIsUsedToTreatTreats) {
    EXPECT_THAT(lines_of(imported("Doctors use aspirin to treat headaches.")),
                testing::Contains(claim("aspirin", Predicate::treats, "headache").line()));
}

TEST(Senses, WhatSomethingIsChangedForIsDoneByWhatChangesIt) {
    EXPECT_THAT(
        imported("Exercise can enhance mood to prevent quarrels."),
        IsExactly(claim("exercise", Predicate::increases, "mood").with(Certainty::possible),
                  claim("exercise", Predicate::prevents, "quarrel").with(Certainty::possible)));
}

TEST(Senses, AVerbMayStandBetweenTwoNouns) {
    EXPECT_THAT(imported("The law forces firms to cut emissions."),
                IsExactly(claim("law", Predicate::decreases, "emission")));
}

TEST(Senses, OfGivingSomebodyAnAilment) {
    EXPECT_THAT(imported("Cheap wine gave the guests a headache."),
                IsExactly(claim("cheap wine", Predicate::causes, "headache")));
    EXPECT_THAT(imported("The school gave the guests a lamp."),
                IsExactly(claim("school", Predicate::other, "lamp")));
}

TEST(Senses, OfKindsThatIncludeAreWhatTheyAre) {
    EXPECT_THAT(imported("Common symptoms included fever and cough."),
                IsExactly(claim("fever", Predicate::is_a, "common symptom"),
                          claim("cough", Predicate::is_a, "common symptom")));
    EXPECT_THAT(imported("The region includes two towns."),
                IsExactly(claim("two town", Predicate::part_of, "region")));
}

TEST(Senses, OfQuestionsThatRelateToSomethingAreAboutIt) {
    EXPECT_THAT(lines_of(imported("Questions relating to sleep were asked.")),
                ::testing::Contains(claim("question", Predicate::other, "sleep").line()));
    EXPECT_THAT(imported("Weight gain relates to stress."),
                IsExactly(claim("weight gain", Predicate::associated_with, "stress")));
}

TEST(Senses, OfDotsThatRepresentAreWhatTheyStandFor) {
    EXPECT_THAT(lines_of(imported("Dots representing dark matter were drawn.")),
                ::testing::Contains(claim("dot", Predicate::other, "dark matter").line()));
    EXPECT_THAT(imported("Gout represents a burden."),
                IsExactly(claim("gout", Predicate::is_a, "burden")));
}

TEST(Senses, OfComingFromSomewhereTellNoCause) {
    EXPECT_THAT(lines_of(imported("BK-7 is a drug derived from bark.")),
                ::testing::Contains(claim("BK-7", Predicate::other, "bark").line()));
    EXPECT_THAT(imported("The water comes from a deep lake."),
                IsExactly(claim("water", Predicate::other, "deep lake")));
    EXPECT_THAT(imported("Much of the pain comes from inflammation."),
                IsExactly(claim("inflammation", Predicate::causes, "pain")));
}

TEST(Senses, OfSupportForAPlanAreWhatSomebodyWants) {
    EXPECT_THAT(imported("The proposal was supported by those in the hall."),
                IsExactly(claim("hall", Predicate::other, "proposal")));
    EXPECT_THAT(imported("Lime supports healing."),
                IsExactly(claim("lime", Predicate::enables, "healing")));
}

} // namespace
} // namespace claimgraph
