// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(VerbReadings, TakeTheObjectOfAVerb) {
    EXPECT_THAT(imported("Mulch prevents weeds."),
                IsExactly(claim("mulch", Predicate::prevents, "weed")));
}

TEST(VerbReadings, PairEverySubjectWithEveryObject) {
    EXPECT_THAT(imported("Salt destroyed the crops and the wells."),
                IsExactly(claim("salt", Predicate::decreases, "crop"),
                          claim("salt", Predicate::decreases, "well")));
}

TEST(VerbReadings, TakeThePrepositionThatAVerbNeeds) {
    EXPECT_THAT(imported("Heavy rain leads to landslides."),
                IsExactly(claim("heavy rain", Predicate::causes, "landslide")));
}

TEST(VerbReadings, KeepTheObjectOfAVerbOfNoList) {
    EXPECT_THAT(imported("The gardener planted three oaks."),
                IsExactly(claim("gardener", Predicate::other, "three oak")));
}

TEST(VerbReadings, PreferThePlaceToTheTime) {
    EXPECT_THAT(imported("The committee met in Lisbon."),
                IsExactly(claim("committee", Predicate::other, "lisbon")));
}

TEST(VerbReadings, TakeTheComplementForAClass) {
    EXPECT_THAT(imported("The river remains a border."),
                IsExactly(claim("river", Predicate::is_a, "border")));
}

TEST(VerbReadings, TakeWhatIsGivenWithWith) {
    EXPECT_THAT(imported("The programme provides farmers with seeds."),
                IsExactly(claim("program", Predicate::other, "seed")));
}

TEST(VerbReadings, LeaveOutWhatIsOnlyWanted) {
    EXPECT_THAT(imported("The mayor agreed to reduce traffic."),
                IsExactly(claim("mayor", Predicate::other, "traffic")));
}

TEST(VerbReadings, ReadAChangeWithoutAnObject) {
    EXPECT_THAT(imported("Symptoms improved in older adults."),
                IsExactly(claim("symptom", Predicate::decreases, "")));
}

TEST(VerbReadings, ReadWhatIsSaidOfTheSubjectAlone) {
    EXPECT_THAT(imported("The bridge collapsed."),
                IsExactly(claim("bridge", Predicate::other, "")));
    EXPECT_THAT(
        imported("Prices fell and the bridge collapsed."),
        IsExactly(claim("price", Predicate::decreases, ""), claim("bridge", Predicate::other, "")));
}

TEST(VerbReadings, LeaveOutThatSomebodySpeaks) {
    EXPECT_THAT(imported("Rain feeds rivers, says the board, and rivers feed lakes."),
                IsExactly(claim("rain", Predicate::other, "river"),
                          claim("river", Predicate::other, "lake")));
}

TEST(VerbReadings, TellWhatPeopleDoFromWhatThingsCause) {
    EXPECT_THAT(imported("Ovens produce smoke."),
                IsExactly(claim("oven", Predicate::causes, "smoke")));
    EXPECT_THAT(imported("The company produces smoke alarms."),
                IsExactly(claim("company", Predicate::other, "smoke alarm")));
    EXPECT_THAT(imported("Doctors predict a wet winter."),
                IsExactly(claim("physician", Predicate::reports, "wet winter")));
}

TEST(VerbReadings, TakeWhatSomethingIsProtectedFrom) {
    EXPECT_THAT(imported("Sunscreen protects the skin from burns."),
                IsExactly(claim("sunscreen", Predicate::prevents, "burn")));
}

TEST(VerbReadings, TakeTheResultWithTheVerb) {
    EXPECT_THAT(imported("Heat makes symptoms worse."),
                IsExactly(claim("heat", Predicate::increases, "symptom")));
    EXPECT_THAT(imported("You become nauseated."),
                IsExactly(claim("you", Predicate::has_property, "nauseated")));
}

TEST(VerbReadings, LeaveWhatIsReportedToItsOwnClause) {
    EXPECT_THAT(imported("The report says that traffic increased."),
                IsExactly(claim("traffic", Predicate::increases, "")));
}

TEST(VerbReadings, TakeTheMeansOfAParticipleForItsAgent) {
    EXPECT_THAT(imported("Reducing infections through careful washing saves money."),
                IsExactly(claim("careful washing", Predicate::decreases, "infection"),
                          claim("reducing infections through careful washing", Predicate::enables,
                                "money")));
}

TEST(VerbReadings, TakeARoleThatTheVerbNamesForTheRelation) {
    EXPECT_THAT(imported("Poor sleep represents a cause of accidents."),
                IsExactly(claim("poor sleep", Predicate::causes, "accident")));
    EXPECT_THAT(imported("The protein serves as a marker of decay."),
                IsExactly(claim("protein", Predicate::predicts, "decay")));
}

TEST(VerbReadings, ReadWhatIsFoundToBeSo) {
    EXPECT_THAT(imported("Researchers found yoga effective against pain."),
                IsExactly(claim("yoga", Predicate::treats, "pain")));
}

TEST(VerbReadings, SayNothingOfWhatIsNeededForIt) {
    EXPECT_THAT(imported("A wall is needed to reduce noise."),
                IsExactly(claim("wall", Predicate::other, "noise")));
}

TEST(VerbReadings, TakeANounWithItsPrepositionIntoTheRelation) {
    EXPECT_THAT(imported("Night shifts put nurses at risk of burnout."),
                IsExactly(claim("night shift", Predicate::increases, "burnout")));
    EXPECT_THAT(imported("Old wires carry a fire risk."),
                IsExactly(claim("old wire", Predicate::predicts, "fire (risk)")));
}

TEST(VerbReadings, ReadTheEffectThatAGerundNames) {
    EXPECT_THAT(imported("The wall holds the key to preventing floods."),
                IsExactly(claim("wall", Predicate::prevents, "flood")));
}

TEST(VerbReadings, CountWhomSomethingAffects) {
    EXPECT_THAT(imported("Coffee accounts for the profit."),
                IsExactly(claim("coffee", Predicate::causes, "profit")));
    EXPECT_THAT(imported("Coffee accounts for a third of the profit."),
                IsExactly(claim("coffee", Predicate::has_quantity, "third of profit")));
}

TEST(VerbReadings, ReadAnAmountOfChange) {
    EXPECT_THAT(imported("Rents increased 3% in May."),
                IsExactly(claim("rent", Predicate::increases, "")));
}

TEST(VerbReadings, SayWhoIsLikelierWithoutAnObject) {
    EXPECT_THAT(
        imported("Young drivers are more likely to crash."),
        IsExactly(claim("young driver", Predicate::associated_with, "crash (increased risk)")));
}

TEST(VerbReadings, SayOfAStudyThatItReports) {
    EXPECT_THAT(imported("Dark clouds indicate rain."),
                IsExactly(claim("dark cloud", Predicate::predicts, "rain")));
    EXPECT_THAT(imported("These results indicate rain."),
                IsExactly(claim("result", Predicate::reports, "rain")));
}

TEST(VerbReadings, TakeWhatTheObjectIsBroughtTo) {
    EXPECT_THAT(imported("The fees plunged families into poverty."),
                IsExactly(claim("fee", Predicate::causes, "poverty")));
    EXPECT_THAT(imported("The team turned waste into fuel."),
                IsExactly(claim("team", Predicate::other, "waste")));
}

TEST(VerbReadings, ReadAdvice) {
    EXPECT_THAT(imported("Visitors are advised to wear boots."),
                IsExactly(claim("visitor", Predicate::recommends, "boot")));
}

TEST(VerbReadings, KeepWhatPeopleAreAskedToDo) {
    EXPECT_THAT(imported("We implore you to open the gates."),
                IsExactly(claim("we", Predicate::other, "you to open gate"),
                          claim("you", Predicate::other, "gate")));
}

TEST(VerbReadings, ReadNoChangeThatIsHopedFor) {
    EXPECT_THAT(imported("The farmers hope to see higher yields."),
                IsExactly(claim("farmer", Predicate::other, "yield (increased)")));
}

TEST(VerbReadings, LetOnlyPeopleAndStudiesReport) {
    EXPECT_THAT(imported("The lens observed the moon."),
                IsExactly(claim("lens", Predicate::other, "moon")));
}

TEST(VerbReadings, TakeThePrepositionOfSeveralWordsWhole) {
    EXPECT_THAT(imported("The pills were given in combination with vitamins."),
                IsExactly(claim("pill", Predicate::other, "vitamin")));
}

TEST(VerbReadings, PreferWhatStandsBehindTheVerb) {
    EXPECT_THAT(imported("In one town, floods resulted in losses."),
                IsExactly(claim("flood", Predicate::causes, "loss")));
}

TEST(VerbReadings, ReadWhatAThingIsIdentifiedAs) {
    EXPECT_THAT(imported("The survey identified poor drainage as a driver of flooding."),
                IsExactly(claim("poor drainage", Predicate::causes, "flooding")));
}

TEST(VerbReadings, LinkEveryItemOfAListWithTheOtherEnd) {
    EXPECT_THAT(imported("Researchers link age, noise and poor light with eye disorders."),
                IsExactly(claim("age", Predicate::associated_with, "eye disorder"),
                          claim("noise", Predicate::associated_with, "eye disorder"),
                          claim("poor light", Predicate::associated_with, "eye disorder")));
    EXPECT_THAT(
        lines_of(imported("The course increases contact with neighbours.")),
        testing::Contains(claim("course", Predicate::increases, "contact with neighbor").line()));
}

TEST(VerbReadings, ReadWhatSomethingContributesToDoing) {
    EXPECT_THAT(imported("The plan will contribute to lowering noise and reducing stress."),
                IsExactly(claim("plan", Predicate::decreases, "noise"),
                          claim("plan", Predicate::decreases, "stress")));
}

TEST(VerbReadings, NameALossThatSomethingProduces) {
    EXPECT_THAT(
        imported("Counselling can produce weight loss."),
        IsExactly(
            claim("counselling", Predicate::causes, "weight loss").with(Certainty::possible)));
}

TEST(VerbReadings, RaiseARiskWithoutAPurpose) {
    EXPECT_THAT(
        lines_of(imported("Survivors who smoke raise the risk of fires.")),
        testing::Contains(claim("survivor who smoke", Predicate::increases, "fire (risk)").line()));
}

TEST(VerbReadings, ChangeAnAbilityAndAChance) {
    EXPECT_THAT(
        lines_of(imported("Training improves their ability to climb.")),
        testing::Contains(claim("training", Predicate::increases, "ability to climb").line()));
    EXPECT_THAT(
        lines_of(imported("The programme has increased the chance that each lamb will survive.")),
        testing::Contains(claim("program", Predicate::increases, "chance").line()));
}

TEST(VerbReadings, ExplainAsACause) {
    EXPECT_THAT(imported("Rust may explain the leaks."),
                IsExactly(claim("rust", Predicate::causes, "leak").with(Certainty::possible)));
    EXPECT_THAT(imported("The mayor explained the plan."),
                IsExactly(claim("mayor", Predicate::reports, "plan")));
}

TEST(VerbReadings, CallNothingAClass) {
    EXPECT_THAT(imported("The mayor called the police."),
                IsExactly(claim("mayor", Predicate::other, "police")));
}

TEST(VerbReadings, TellFindingOutFromMeetingAndRefusing) {
    EXPECT_THAT(imported("The sailors saw an owl."),
                IsExactly(claim("sailor", Predicate::other, "owl")));
    EXPECT_THAT(imported("The guards are denying bread to prisoners."),
                IsExactly(claim("guard", Predicate::other, "bread")));
    EXPECT_THAT(imported("The trial identified ten genes."),
                IsExactly(claim("trial", Predicate::reports, "ten gene")));
    EXPECT_THAT(imported("The cook is responsible for the menu."),
                IsExactly(claim("cook", Predicate::other, "menu")));
}

TEST(VerbReadings, SayOfTheSubjectAloneWhatAPhraseInFrontPlaces) {
    EXPECT_THAT(imported("In May, the old bridge collapsed."),
                IsExactly(claim("old bridge", Predicate::other, "")));
}

TEST(VerbReadings, SayOfAThingWhatItIsCalled) {
    EXPECT_THAT(imported("Mehta called the study interesting."),
                IsExactly(claim("study", Predicate::has_property, "interesting")));
}

TEST(VerbReadings, TakeWhatIsBlamedForACause) {
    EXPECT_THAT(imported("Some sailors blame short sleep for accidents."),
                IsExactly(claim("short sleep", Predicate::causes, "accident")));
    EXPECT_THAT(imported("The mayor blamed the flood on poor planning."),
                IsExactly(claim("poor planning", Predicate::causes, "flood")));
}

TEST(VerbReadings, DenyWhatIsAdvisedAgainst) {
    EXPECT_THAT(imported("The board recommends against the use of lead."),
                IsExactly(claim("board", Predicate::recommends, "lead (use)").negated()));
}

TEST(VerbReadings, TellFallingAsleepFromFalling) {
    EXPECT_THAT(imported("Darkness helped nearly all of them fall asleep faster."),
                IsExactly(claim("darkness", Predicate::enables, "them fall asleep faster")));
}

TEST(VerbReadings, LeaveOutWhatIsSetOff) {
    EXPECT_THAT(imported("Educational aims depend, among other factors, on the general rules."),
                IsExactly(claim("general rule", Predicate::affects, "educational aim")));
}

TEST(VerbReadings, TakeATimeForNoObject) {
    EXPECT_THAT(imported("Samples were weighed 2, 4 and 6 days after the harvest."),
                IsExactly(claim("sample", Predicate::has_property, "weighed")));
}

TEST(VerbReadings, KeepTheEndsOfASpanTogether) {
    EXPECT_THAT(imported("Nurses distinguish between false alarms and real alarms."),
                IsExactly(claim("nurse", Predicate::other, "false alarms and real alarm")));
}

TEST(VerbReadings, RecommendWhatIsAdvisedToDo) {
    EXPECT_THAT(imported("The board recommends wearing helmets."),
                IsExactly(claim("board", Predicate::recommends, "helmet")));
    EXPECT_THAT(imported("You may want to wear a helmet."),
                IsExactly(claim("you", Predicate::recommends, "helmet")));
}

TEST(VerbReadings, GoToAPlaceWithWhatIsTakenThere) {
    EXPECT_THAT(imported("The nurse went to the ward with clean sheets."),
                IsExactly(claim("nurse", Predicate::other, "ward")));
}

TEST(VerbReadings, HelpToMakeWithoutMaking) {
    EXPECT_THAT(imported("The lamp helps make plans."),
                IsExactly(claim("lamp", Predicate::enables, "plan")));
    EXPECT_THAT(imported("The farmer was inspired to carve an owl."),
                IsExactly(claim("farmer", Predicate::other, "owl")));
}

TEST(VerbReadings, LeaveMannerAndWhatIsSetOffAside) {
    EXPECT_THAT(imported("The waves grow in a natural fashion, from small ripples."),
                IsExactly(claim("wave", Predicate::other, "small ripple")));
    EXPECT_THAT(imported("Weeds increased in both plots, concomitant with a drop in frost."),
                IsExactly(claim("weed", Predicate::increases, "")));
}

TEST(VerbReadings, ReferPeopleWithoutNamingThem) {
    EXPECT_THAT(imported("The mayor referred him to a quiet hotel."),
                IsExactly(claim("mayor", Predicate::other, "him")));
}

TEST(VerbReadings, TakeNoPhraseInFrontForPartOfAnIdiom) {
    EXPECT_THAT(lines_of(imported("The workers took part in the trial.")),
                ::testing::ElementsAre(::testing::HasSubstr("| trial |")));
    EXPECT_THAT(lines_of(imported("In the mill group, workers took part in a trial.")),
                ::testing::ElementsAre(::testing::HasSubstr("| trial |")));
}

TEST(VerbReadings, TellHowMuchByVerbsOfMeasure) {
    EXPECT_THAT(imported("The journey lasts two hours."),
                IsExactly(claim("journey", Predicate::has_quantity, "two hour")));
    EXPECT_THAT(imported("The fund stands at 20 million euros."),
                IsExactly(claim("fund", Predicate::has_quantity, "20 million euro")));
    EXPECT_THAT(imported("The repairs amount to 40 million crowns."),
                IsExactly(claim("repair", Predicate::has_quantity, "40 million crown")));
}

TEST(VerbReadings, NameBothEndsOfARange) {
    EXPECT_THAT(imported("The score ranged from 2 to 6."),
                IsExactly(claim("score", Predicate::has_quantity, "2 to 6")));
}

TEST(VerbReadings, TakeAForecastForNoWish) {
    EXPECT_THAT(imported("The wall is expected to reduce noise."),
                IsExactly(claim("wall", Predicate::decreases, "noise").with(Certainty::probable)));
    EXPECT_THAT(imported("The doctor will provide more information."),
                IsExactly(claim("physician", Predicate::other, "information")));
    EXPECT_THAT(imported("Dunes cover 17 percent of the land."),
                IsExactly(claim("dune", Predicate::has_quantity, "17 percent of land")));
    EXPECT_THAT(imported("Prices are reported in terms of cost."),
                IsExactly(claim("price", Predicate::has_property, "reported")));
}

TEST(VerbReadings, TellWhatHappensWhenWithoutAPreposition) {
    EXPECT_THAT(imported("The race started last week."),
                IsExactly(claim("race", Predicate::other, "")));
    EXPECT_THAT(imported("The pump failed yesterday."),
                IsExactly(claim("pump", Predicate::other, "")));
}

TEST(VerbReadings, ReadAChangeInAVerbWithItsParticle) {
    EXPECT_THAT(imported("Prices went up."), IsExactly(claim("price", Predicate::increases, "")));
    EXPECT_THAT(imported("Rents fell over the winter."),
                IsExactly(claim("rent", Predicate::decreases, "")));
    EXPECT_THAT(imported("One miner dropped out."),
                IsExactly(claim("one miner", Predicate::other, "")));
}

TEST(VerbReadings, TakeALightVerbWithItsNoun) {
    EXPECT_THAT(imported("The mayor made use of the mill."),
                IsExactly(claim("mayor", Predicate::other, "mill")));
    EXPECT_THAT(imported("Tea reduced the percentage of days of pain by 22%."),
                IsExactly(claim("tea", Predicate::decreases, "percentage of days of pain")));
}

TEST(VerbReadings, SayWhoApprovesWhatReceivesApproval) {
    for (const char *text :
         {"The drug received FDA approval.", "The drug got clearance from the FDA."})
        EXPECT_THAT(imported(text),
                    IsExactly(claim("Food and Drug Administration", Predicate::approves, "drug")))
            << text;
}

TEST(VerbReadings, TakeNoTimeForAnObject) {
    EXPECT_THAT(lines_of(imported("Floods occurred until two years after the harvest.")),
                ::testing::Contains(::testing::StartsWith("flood | other |  |")));
}

} // namespace
} // namespace claimgraph
