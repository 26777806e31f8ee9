// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sieves.hpp"
#include "tests/support/last_subjects.hpp"

namespace claimgraph {
namespace {

using testing::ElementsAre;

TEST(Antecedents, AreNotTheEvidence) {
    EXPECT_THAT(last_subjects("The study shows that it harms sleep."), testing::Contains("open"));
}

TEST(Antecedents, AreNotTheOppositeArm) {
    EXPECT_THAT(last_subjects("Nurses taught a yoga therapy. Sleep was better in the therapy than "
                              "in the control group."),
                testing::Not(testing::Contains("yoga therapy")));
}

TEST(Antecedents, AreNoBareNounThatNamesNoMore) {
    EXPECT_THAT(last_subjects("Rooms were given to therapy groups. The therapy reduces stress."),
                ElementsAre("therapy"));
    EXPECT_THAT(last_subjects("In trials of drugs, the nurse reads. The drug reduces stress."),
                ElementsAre("drug"));
}

TEST(Antecedents, AreNotNeededByANounThatNamesWhatItIs) {
    EXPECT_THAT(last_subjects("Tea raises mood. This heightened anxiety harms sleep."),
                ElementsAre("anxiety"));
    EXPECT_THAT(last_subjects("Tea raises mood. This law lowers wages."), ElementsAre("open"));
}

TEST(Antecedents, AreNotArgumentsOfTheSameVerbInARow) {
    EXPECT_THAT(
        last_subjects("Two stages were planned. They passed the morning and evening stages."),
        testing::Not(testing::Contains("two stage")));
}

TEST(Antecedents, AreNoObjectsOfLightVerbs) {
    EXPECT_THAT(last_subjects("The lamp has an effect on moths. It attracts beetles."),
                ElementsAre("lamp"));
    EXPECT_THAT(last_subjects("The aim is to map the reefs. It covers ten islands."),
                ElementsAre("open"));
}

TEST(Antecedents, OfAPopulationArePeople) {
    EXPECT_THAT(last_subjects("Many nurses work at night. This population needs sleep."),
                ElementsAre("nurse"));
    EXPECT_THAT(last_subjects("Many nurses work at night. These individuals need sleep."),
                ElementsAre("nurse"));
    EXPECT_THAT(titled("Naps for nurses", "Tea is cheap. This population needs sleep."),
                ElementsAre("nurse"));
}

TEST(Antecedents, AreJudgedByAdjectives) {
    EXPECT_THAT(last_subjects("The guild bought a tractor. This noisy tractor raises costs."),
                ElementsAre("tractor"));
    EXPECT_THAT(last_subjects("The guild bought a small tractor. This large tractor raises costs."),
                ElementsAre("open"));
}

TEST(Antecedents, AreAllOfARowThatTheNounIsRepeatedOf) {
    EXPECT_THAT(
        last_subjects("Miners sold clay pots, rugs and glass pots. These pots raise prices."),
        ElementsAre("clay pot", "rug", "glass pot"));
}

TEST(Antecedents, AreTheNameOfWhatIsDescribedTwice) {
    EXPECT_THAT(titled("Trial of a tailored chess course",
                       "Gambit is a chess course which aims to teach nurses. The course lowers "
                       "stress."),
                ElementsAre("gambit"));
}

TEST(Antecedents, AreWhoseNeedsAreMet) {
    EXPECT_THAT(last_subjects("The report supports clubs that meet the needs of young nurses after "
                              "they leave the clinic."),
                testing::Contains("young nurse"));
}

TEST(Antecedents, OfASubjectAreNoPeopleMentionedInPassing) {
    EXPECT_THAT(
        last_subjects("Rules to prevent accidents among nurses have had little success because "
                      "they were vague."),
        testing::Contains("rule"));
    EXPECT_THAT(
        last_subjects("Our data extend the map. Nevertheless, they argue against a tunnel."),
        ElementsAre("data"));
    EXPECT_THAT(last_subjects("We saw how the shape of the dunes changes as they grow."),
                testing::Contains("dune"));
}

TEST(Antecedents, OfAnOrganizationAreItsName) {
    EXPECT_THAT(last_subjects("Norvex makes pills in Ghent. This company lowers prices."),
                ElementsAre("norvex"));
}

TEST(Antecedents, AreKnownByTheLastWordOfADisorder) {
    EXPECT_THAT(
        last_subjects("Nurses fear ventilator-associated pneumonia. This disease raises costs."),
        ElementsAre("ventilator associated pneumonia"));
}

TEST(Antecedents, MayBeTheWorkThatTheTextPresents) {
    EXPECT_THAT(last_subjects("This is the first trial of mats. It raises hopes."),
                ElementsAre("trial of mat"));
}

TEST(Antecedents, OfANounWithBracketsAreThoseOfTheNoun) {
    EXPECT_THAT(lines_of(imported("We built a chess course for nurses. Nurses liked the course "
                                  "(89%).")),
                testing::Contains(testing::HasSubstr("nurse | other | chess course")));
}

TEST(Antecedents, AreNotWhatIsOnlyExplained) {
    EXPECT_THAT(last_subjects("These results are important as they highlight the need for sleep."),
                testing::Contains("result"));
}

TEST(Antecedents, AreNotWhatACopulaExplains) {
    EXPECT_THAT(last_subjects("The main flaw of the film was that the crew did not start the "
                              "engine or forgot to stop it."),
                testing::Not(testing::Contains("main flaw of film")));
}

TEST(Antecedents, AreNotNone) {
    EXPECT_THAT(last_subjects("Many causes were tested, but none was found. It lowers the cost."),
                ElementsAre("open"));
}

TEST(Antecedents, MayBeShamWhereTheNounPointsAtThem) {
    EXPECT_THAT(last_subjects("The guild uses a sham needle. This needle raises costs."),
                ElementsAre("sham needle"));
}

TEST(Antecedents, AreWholeNames) {
    EXPECT_THAT(last_subjects("Peer learning and group learning approaches raise hopes. Such "
                              "approaches reduce stress."),
                testing::Not(testing::Contains("approach")));
    EXPECT_THAT(last_subjects("If telehealth and telecare technology proves cheap, it will lower "
                              "costs."),
                testing::Contains("telehealth and telecare technology"));
    EXPECT_THAT(last_subjects("The Belgian Institute for Soil Research said it had found lead."),
                testing::Contains("belgian institute for soil research"));
}

TEST(Antecedents, AreNotPeopleToWhomThatIsNotDone) {
    EXPECT_THAT(last_subjects("Nurses slept longer. They were published in Ghent."),
                testing::Not(testing::Contains("nurse")));
}

TEST(Antecedents, AreNotOfWhatThisStandsFor) {
    EXPECT_THAT(last_subjects("The bridge is closed. This is good news, as it protects bats."),
                testing::Not(testing::Contains("bridge")));
}

TEST(Antecedents, AreAcronymsThatTheirVerbShowsToBePlural) {
    EXPECT_THAT(last_subjects("CHW want mobile clinics but they often lack fuel."),
                testing::Contains("CHW"));
}

TEST(Antecedents, OfARelativeClauseAreItsNeighboursToo) {
    EXPECT_THAT(last_subjects("The miners who were paid with the coal they dug built a school."),
                testing::Contains("miner"));
}

TEST(Antecedents, AreWhoSomethingIsDoneTo) {
    EXPECT_THAT(
        last_subjects("The council passed a law to protect nurses when they report errors."),
        testing::Contains("nurse"));
    EXPECT_THAT(last_subjects("We weighed the seeds to show that they absorb water."),
                testing::Contains("seed"));
}

TEST(Antecedents, OfTheyMayBeAnyOne) {
    EXPECT_THAT(last_subjects("This course helps a nurse to rest when they need sleep."),
                testing::Contains("nurse"));
    EXPECT_THAT(last_subjects("Songs help a nurse to notice when they need sleep."),
                testing::Not(testing::Contains("nurse")));
}

TEST(Antecedents, AreLeftOpenBetweenContraries) {
    EXPECT_THAT(last_subjects("Compared with miners in the north, wages of those in the south rose "
                              "if they joined a union."),
                testing::Not(testing::Contains("miner")));
    EXPECT_THAT(last_subjects("Lena Ortiz was said to agree. In Petra's view, she needs sleep."),
                testing::Not(testing::Contains("lena ortiz")));
}

TEST(Antecedents, OfTheyAreWhatWasSaidOfPeopleRatherThanThese) {
    EXPECT_THAT(last_subjects("Fevers were mild in two nurses. They lowered appetite."),
                ElementsAre("fever"));
}

TEST(Antecedents, AreNotTakenFromAPart) {
    EXPECT_THAT(last_subjects("Because many stages of wood decay need a fungus, it feeds beetles."),
                testing::Not(testing::Contains("wood decay")));
}

TEST(Antecedents, AreASubjectThoughThePredicateContainsThePronoun) {
    EXPECT_THAT(
        last_subjects("Hedges are a good means of reducing floods because they store water."),
        testing::Contains("hedge"));
}

TEST(Antecedents, RepeatTheNounWithMoreOrFewerWords) {
    EXPECT_THAT(
        last_subjects("We built a new online chess course for miners. The online course was "
                      "tested in Ghent. The course reduces stress."),
        ElementsAre("new online chess course"));
    EXPECT_THAT(last_subjects("We built an online course and a night course. The course reduces "
                              "stress."),
                ElementsAre("course"));
    EXPECT_THAT(titled("Ghent Water Programme", "In the end the program reduces floods."),
                ElementsAre("ghent water program"));
}

TEST(Antecedents, OfANounMayBeWhatAPronounStoodFor) {
    EXPECT_THAT(last_subjects("The night shift is old. It is cheap. It is slow. It is loud. This "
                              "shift raises costs."),
                ElementsAre("night shift"));
}

TEST(Antecedents, OfSuchANounAreWhatHasItsName) {
    EXPECT_THAT(last_subjects("The guild bought a stone press. Such a press reduces waste."),
                ElementsAre("stone press"));
    EXPECT_THAT(last_subjects("The guild bought stone presses. Such a press reduces waste."),
                ElementsAre("stone press"));
}

TEST(Antecedents, OfASubjectAreTheSubjectBefore) {
    EXPECT_THAT(
        last_subjects("Home care of gout is one way to reduce the burden of gout in towns. It "
                      "protects bees."),
        ElementsAre("home care of gout"));
}

TEST(Antecedents, AreTheOnlyPeopleOfTheSentenceBefore) {
    EXPECT_THAT(last_subjects("The test was made with nine nurses. They walked in Ghent."),
                ElementsAre("nine nurse"));
}

TEST(Antecedents, AreAsManyAsTheNounSays) {
    EXPECT_THAT(last_subjects("Various soaps were tested: a lime soap and a clay soap. These two "
                              "soaps reduce itching."),
                ElementsAre("lime soap", "clay soap"));
    EXPECT_THAT(last_subjects("Various soaps were tested. These two soaps reduce itching."),
                ElementsAre("open"));
}

TEST(Antecedents, AreNotWhatTheNounIsComparedWith) {
    EXPECT_THAT(last_subjects("Miners followed the usual treatment. The treatment reduces stress."),
                ElementsAre("treatment"));
}

TEST(Antecedents, AreNotTakenFromTheTitleByAnyNoun) {
    EXPECT_THAT(titled("The effect of chess on sleep", "Nurses sleep. This effect raises wages."),
                ElementsAre("open"));
}

TEST(Antecedents, AreNoProblemThatSomethingIs) {
    EXPECT_THAT(
        last_subjects("Noise and dust represent a major problem. This problem harms sleep."),
        ElementsAre("open"));
}

TEST(Antecedents, AreOperationsByTheirEnding) {
    EXPECT_THAT(last_subjects("Surgeons discussed tonsillectomy. The procedure reduces snoring."),
                ElementsAre("tonsillectomy"));
}

} // namespace
} // namespace claimgraph
