// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/inserted.hpp"
#include "tests/support/tuples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using testing::openie_of;
using testing::Parsed;

TEST(Appositions, SayWhatTheNounIs) {
    EXPECT_THAT(openie_of("Lena Moreau, a potter from Lyon, teaches the class."),
                Contains("Lena Moreau | is | a potter from Lyon"));
}

TEST(Appositions, SayItOfTheNameWhereverItStands) {
    EXPECT_THAT(openie_of("The potter, Lena Moreau, teaches the class."),
                Contains("Lena Moreau | is | The potter"));
}

TEST(Appositions, OfTwoNamesSayWhereTheFirstIs) {
    EXPECT_THAT(openie_of("Storms damaged a mill in Ghent, Belgium."),
                Contains("Ghent | is in | Belgium"));
}

TEST(Appositions, InBracketsLoseTheBrackets) {
    EXPECT_THAT(openie_of("The museum's garden (Rose Park) attracts visitors."),
                Contains("Rose Park | is | The museum's garden"));
}

TEST(FormOfBe, IsAsTheNounAndTheClauseAroundIt) {
    const Parsed past("Workers cleaned canals blocked by ice.");
    EXPECT_EQ(form_of_be(past.tree, past["canals"], past["blocked"]), "were");
    const Parsed present("Workers clean a canal blocked by ice.");
    EXPECT_EQ(form_of_be(present.tree, present["canal"], present["blocked"]), "is");
}

} // namespace
} // namespace claimgraph
