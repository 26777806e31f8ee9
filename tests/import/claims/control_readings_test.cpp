// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(ControlReadings, LetTheHelperHaveTheEffect) {
    EXPECT_THAT(imported("Hedges help farmers reduce erosion."),
                IsExactly(claim("hedge", Predicate::decreases, "erosion")));
}

TEST(ControlReadings, EnableAClauseWithoutAnEffect) {
    EXPECT_THAT(imported("Mulch allows soil to retain water."),
                IsExactly(claim("mulch", Predicate::enables, "soil to retain water")));
}

TEST(ControlReadings, ClaimNothingOfWhatIsWanted) {
    EXPECT_THAT(imported("The trust wants farmers to grow hemp."), IsExactly());
}

TEST(ControlReadings, PreventAClauseWithFrom) {
    EXPECT_THAT(imported("The fence prevents deer from reaching the orchard."),
                IsExactly(claim("fence", Predicate::prevents, "reaching orchard")));
}

TEST(ControlReadings, EnableWhatIsMadePossible) {
    EXPECT_THAT(imported("Insulation makes it possible to save energy."),
                IsExactly(claim("insulation", Predicate::enables, "save energy")));
}

TEST(ControlReadings, PreventWhatIsMadeHarder) {
    EXPECT_THAT(imported("The noise makes it harder to sleep."),
                IsExactly(claim("noise", Predicate::prevents, "sleep")));
}

TEST(ControlReadings, ReadWhatSomebodyIsMadeLikelyToDo) {
    EXPECT_THAT(imported("The prize makes smokers more likely to quit."),
                IsExactly(claim("prize", Predicate::enables, "smokers likely to quit")));
    EXPECT_THAT(imported("The noise made miners less willing to work."),
                IsExactly(claim("noise", Predicate::prevents, "miners willing to work")));
}

TEST(ControlReadings, ReadWhatIsMadePossibleForSomething) {
    EXPECT_THAT(imported("The profile makes it possible for it to act as a filter."),
                IsExactly(claim("profile", Predicate::enables, "it to act as filter")));
}

TEST(ControlReadings, GiveAChangeToWhatUndergoesIt) {
    EXPECT_THAT(imported("Drought causes the lake to shrink."),
                IsExactly(claim("drought", Predicate::decreases, "lake")));
}

TEST(ControlReadings, NameWhatIsAllowedWhereverItHangs) {
    EXPECT_THAT(imported("The bridge allowed people with carts to cross the river."),
                IsExactly(claim("bridge", Predicate::enables, "people with carts to cross river")));
    EXPECT_THAT(imported("The law permits shops to open on Sundays."),
                IsExactly(claim("law", Predicate::enables, "shops to open on sunday")));
    EXPECT_THAT(imported("The virus causes the cells to become round, as we saw."),
                IsExactly(claim("virus", Predicate::causes, "cells to become round")));
}

TEST(ControlReadings, ReadWhatSomethingIsMadeOrKept) {
    EXPECT_THAT(imported("The lamp keeps moths awake."),
                IsExactly(claim("lamp", Predicate::causes, "moths awake")));
    EXPECT_THAT(imported("The pump keeps the cellar dry."),
                IsExactly(claim("pump", Predicate::causes, "cellar dry")));
    EXPECT_THAT(imported("A good breakfast keeps you satisfied."),
                IsExactly(claim("good breakfast", Predicate::causes, "you satisfied")));
    EXPECT_THAT(imported("The law made drugs illegal."),
                IsExactly(claim("law", Predicate::causes, "drugs illegal")));
    EXPECT_THAT(imported("The cold made the people ill."),
                IsExactly(claim("cold", Predicate::causes, "people ill")));
}

TEST(ControlReadings, ReadWhatSomebodyIsWarnedToDo) {
    for (const std::string_view text : {"Officials have warned people to avoid rodents.",
                                        "The agency urged people to avoid rodents."}) {
        const DocumentClaims claims = imported(std::string(text));
        EXPECT_THAT(claims, IsExactly(claim("people", Predicate::other, "rodent"))) << text;
        EXPECT_EQ(claims.assertions.front().association, Association::recommendation) << text;
    }
    EXPECT_TRUE(imported("We told participants to avoid rodents.").assertions.empty());
}

TEST(ControlReadings, ReadEncouragementAsAdvice) {
    EXPECT_EQ(imported("Readers are encouraged to eat fruit.").assertions.front().association,
              Association::recommendation);
    EXPECT_NE(imported("Readers were encouraged to eat fruit.").assertions.front().association,
              Association::recommendation);
}

TEST(ControlReadings, HandDownWhatOneIsAssistedIn) {
    EXPECT_THAT(imported("The dam assisted farmers in lowering costs."),
                IsExactly(claim("dam", Predicate::decreases, "cost")));
}

TEST(ControlReadings, KeepSomebodyDoingSomething) {
    EXPECT_THAT(imported("Oats help keep people feeling full."),
                IsExactly(claim("oat", Predicate::causes, "people feeling full")));
}

TEST(ControlReadings, EnableWhatThereIsAChanceFor) {
    EXPECT_THAT(
        imported("The park provides a chance for children to play."),
        IsExactly(claim("park", Predicate::enables, "children to play").with(Certainty::possible)));
}

} // namespace
} // namespace claimgraph
