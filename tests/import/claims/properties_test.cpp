// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Properties, EndWithWhatCompletesTheAdjective) {
    EXPECT_THAT(imported("The judges were blinded to the order."),
                IsExactly(claim("judge", Predicate::has_property, "blinded to order")));
    EXPECT_THAT(imported("The farmers were eligible for the grant."),
                IsExactly(claim("farmer", Predicate::has_property, "eligible for grant")));
    EXPECT_THAT(imported("The miners were afraid of losing the pit."),
                IsExactly(claim("miner", Predicate::has_property, "afraid of losing pit")));
    EXPECT_THAT(imported("The hedges are as high as possible."),
                IsExactly(claim("hedge", Predicate::has_property, "as high as possible")));
}

TEST(Properties, LeaveWhenAndInWhomApart) {
    EXPECT_THAT(imported("The lake was calm for two hours."),
                IsExactly(claim("lake", Predicate::has_property, "calm")));
    EXPECT_THAT(imported("The seeds are safe for children."),
                IsExactly(claim("seed", Predicate::has_property, "safe")));
}

TEST(Properties, KeepTheParticleAndTheComplementOfAPassive) {
    EXPECT_THAT(imported("The lights were cut off."),
                IsExactly(claim("light", Predicate::has_property, "cut off")));
    EXPECT_THAT(imported("The tests were carried out thoroughly."),
                IsExactly(claim("test", Predicate::has_property, "carried out thoroughly")));
}

TEST(Properties, SayNothingOfWhatIsFearedOrComparedAlone) {
    EXPECT_THAT(imported("The mayor was accused of hiding the report."),
                IsExactly(claim("mayor", Predicate::has_property, "accused of hiding report")));
    EXPECT_THAT(imported("Mulch is better than digging beds."),
                IsExactly(claim("mulch", Predicate::greater_than, "digging bed")));
}

TEST(Properties, AreNoPlaceInTheText) { EXPECT_THAT(imported("Here are the rules."), IsExactly()); }

TEST(Properties, SayThanWhat) {
    EXPECT_THAT(
        imported("The flood was early, but lower than predicted from old maps."),
        IsExactly(claim("flood", Predicate::has_property, "early"),
                  claim("flood", Predicate::has_property, "lower than predicted from old map")));
}

TEST(Properties, HaveTheObjectOfAGerund) {
    EXPECT_THAT(imported("The charity is all about helping families who lost homes."),
                IsExactly(claim("charity", Predicate::has_property,
                                "about helping families who lost home")));
}

TEST(Properties, TellHowWellSomethingIsDone) {
    EXPECT_THAT(imported("The gauge was good in sorting pears."),
                IsExactly(claim("gauge", Predicate::has_property, "good in sorting pear")));
}

TEST(Properties, KeepPhrasesThatAreNoNames) {
    EXPECT_THAT(imported("The bridge is out of service."),
                IsExactly(claim("bridge", Predicate::has_property, "out of service")));
}

TEST(Properties, KeepWhatAHyphenJoinsToThem) {
    EXPECT_THAT(imported("Malaria remains under-diagnosed in many countries."),
                IsExactly(claim("malaria", Predicate::has_property, "under diagnosed")));
}

TEST(Properties, EndBeforeWhatTellsHowMuchSo) {
    EXPECT_THAT(lines_of(imported("Things have gotten so dire that most mills are closed.")),
                testing::Contains(claim("thing", Predicate::has_property, "so dire").line()));
}

TEST(Properties, KeepSuperlatives) {
    EXPECT_THAT(imported("Ramps were the most requested."),
                IsExactly(claim("ramp", Predicate::has_property, "requested")));
}

} // namespace
} // namespace claimgraph
