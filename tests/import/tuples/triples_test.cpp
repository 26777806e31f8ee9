// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tuples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Lt;
using ::testing::SizeIs;
using testing::triples_of;

TEST(Triples, CarryPrepositionalPhrasesInAChain) {
    EXPECT_THAT(triples_of("The miller repaired the roof of the mill with oak planks."),
                ElementsAre("The miller | repaired | the roof",
                            "The miller | repaired the roof of | the mill",
                            "The miller | repaired the roof of the mill with | oak planks"));
}

TEST(Triples, LeaveTheAgentBesideTheChain) {
    EXPECT_THAT(triples_of("The archive was moved to Leuven by two volunteers."),
                ElementsAre("The archive | was moved by | two volunteers",
                            "The archive | was moved to | Leuven"));
}

TEST(Triples, LeaveWhatStandsBeforeTheVerbBesideTheChain) {
    EXPECT_THAT(triples_of("In May, the ferry sailed along the coast."),
                ElementsAre("the ferry | sailed along | the coast", "the ferry | sailed In | May"));
}

TEST(Triples, SplitCoordinations) {
    EXPECT_THAT(triples_of("The farm sells milk and cheese."),
                ElementsAre("The farm | sells | milk", "The farm | sells | cheese"));
}

TEST(Triples, KeepWhatNeitherSaysTogether) {
    EXPECT_THAT(triples_of("Neither coffee nor tea affects sleep."),
                ElementsAre("Neither coffee nor tea | affects | sleep"));
}

TEST(Triples, InsertNothing) {
    EXPECT_THAT(triples_of("Workers cleaned a canal blocked by ice."),
                ElementsAre("Workers | cleaned | a canal", "a canal | blocked by | ice"));
    EXPECT_THAT(triples_of("Lena Moreau, a potter from Lyon, teaches the class."),
                ElementsAre("Lena Moreau | teaches | the class"));
}

TEST(Triples, GoOnOverInfinitives) {
    EXPECT_THAT(
        triples_of("The club has the right to sell tickets."),
        ElementsAre("The club | has | the right", "The club | has the right to sell | tickets"));
}

TEST(Triples, GiveAPredicateNounAndWhatItIsOf) {
    EXPECT_THAT(
        triples_of("Ghent is the capital of East Flanders."),
        ElementsAre("Ghent | is | the capital", "Ghent | is the capital of | East Flanders"));
}

TEST(Triples, NeedAnObject) { EXPECT_THAT(triples_of("The guests departed."), IsEmpty()); }

TEST(Triples, OfALongListStayFew) {
    std::string sentence = "The shop sells";
    for (int i = 0; i < 300; ++i)
        sentence += " apples , pears and";
    EXPECT_THAT(triples_of(sentence + " plums ."), SizeIs(Lt(100U)));
}

} // namespace
} // namespace claimgraph
