// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tuples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::openie_of;

TEST(OpenIe, PutsThePrepositionOfTheFirstArgumentIntoTheRelation) {
    EXPECT_THAT(openie_of("The ferry sailed along the coast with forty guests."),
                ElementsAre("The ferry | sailed along | the coast | with forty guests"));
}

TEST(OpenIe, KeepsThePrepositionOfATime) {
    EXPECT_THAT(openie_of("The school was sold in 1920."),
                ElementsAre("The school | was sold | in 1920"));
}

TEST(OpenIe, PutsTheAgentFirst) {
    EXPECT_THAT(openie_of("The archive was moved to Leuven by two volunteers."),
                ElementsAre("The archive | was moved by | two volunteers | to Leuven"));
}

TEST(OpenIe, JoinsABarePredicateNounToTheRelation) {
    EXPECT_THAT(openie_of("Ghent is the capital of East Flanders."),
                ElementsAre("Ghent | is the capital of | East Flanders"));
    EXPECT_THAT(openie_of("The tower is famous for its clock."),
                ElementsAre("The tower | is famous for | its clock"));
}

TEST(OpenIe, JoinsTheNounOfALightVerbToTheRelation) {
    EXPECT_THAT(openie_of("The village gained access to the railway."),
                ElementsAre("The village | gained access to | the railway"));
}

TEST(OpenIe, GivesARelativeClauseATupleOfItsOwn) {
    EXPECT_THAT(openie_of("The city has a library, which lends old maps."),
                ElementsAre("The city | has | a library", "a library | lends | old maps"));
}

TEST(OpenIe, InsertsBeBeforeAParticiple) {
    EXPECT_THAT(openie_of("Workers cleaned a canal blocked by ice."),
                ElementsAre("Workers | cleaned | a canal blocked by ice",
                            "a canal | was blocked by | ice"));
}

TEST(OpenIe, SaysWhereThingsAreInsteadOfThere) {
    EXPECT_THAT(openie_of("There are three windmills on the hill."),
                ElementsAre("three windmills | are on | the hill"));
}

TEST(OpenIe, SplitsTwoShortSubjects) {
    EXPECT_THAT(openie_of("Salt and pepper improve the soup."),
                ElementsAre("Salt | improve | the soup", "pepper | improve | the soup"));
}

TEST(OpenIe, KeepsWhatNeitherSaysTogether) {
    EXPECT_THAT(openie_of("Neither coffee nor tea affects sleep."),
                ElementsAre("Neither coffee nor tea | affects | sleep"));
}

TEST(OpenIe, SaysWhatIsSaidAndThatItIsSaid) {
    EXPECT_THAT(openie_of("The bridge will reopen in May, the agency said."),
                ElementsAre("The bridge | will reopen | in May",
                            "the agency | said | The bridge will reopen in May"));
}

TEST(OpenIe, TakesTimesButNotReasonsForArguments) {
    EXPECT_THAT(openie_of("The clerk left after the guests arrived."),
                Contains("The clerk | left | after the guests arrived"));
    EXPECT_THAT(openie_of("The clerk left because the guests arrived."),
                Not(Contains("The clerk | left | because the guests arrived")));
}

TEST(OpenIe, KeepsWhatNobodyIsSaidToDoOut) {
    EXPECT_THAT(openie_of("The idea of building a mill surprised the town."),
                ElementsAre("The idea of building a mill | surprised | the town"));
}

TEST(OpenIe, RepeatsAuxiliariesForCoordinatedVerbs) {
    EXPECT_THAT(
        openie_of("The school was sold in 1920 and renamed in 1930."),
        ElementsAre("The school | was sold | in 1920", "The school | was renamed | in 1930"));
}

TEST(OpenIe, OfWordsWithoutAVerbIsNothing) {
    EXPECT_THAT(openie_of("Old maps of the river."), IsEmpty());
    EXPECT_THAT(openie_of(""), IsEmpty());
    EXPECT_THAT(openie_of("( ( ( \" , ; ) ) )"), IsEmpty());
}

} // namespace
} // namespace claimgraph
