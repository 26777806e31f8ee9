// SPDX-License-Identifier: Apache-2.0
#include "import/claims/hedges.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace claimgraph {
namespace {

using ::testing::IsEmpty;
using testing::Parsed;

struct Hedged {
    std::string_view text;
    std::string_view cue;
    Certainty certainty;
    bool speculative;
};

void PrintTo(const Hedged &one, std::ostream *out) { *out << one.text; }

class Hedge : public ::testing::TestWithParam<Hedged> {};

TEST_P(Hedge, LowersTheCertainty) {
    const Parsed parsed{std::string(GetParam().text)};
    const auto cues = find_hedges(parsed.tree);
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_EQ(parsed.tree.text_of(cues[0].words), GetParam().cue);
    EXPECT_EQ(cues[0].certainty, GetParam().certainty);
    EXPECT_EQ(cues[0].speculative, GetParam().speculative);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Hedge,
    ::testing::Values(
        Hedged{"Lamps may attract moths.", "may", Certainty::possible, true},
        Hedged{"Lamps can attract moths.", "can", Certainty::possible, false},
        Hedged{"Lamps possibly attract moths.", "possibly", Certainty::possible, true},
        Hedged{"Lamps probably attract moths.", "probably", Certainty::probable, true},
        Hedged{"Lamps are likely to attract moths.", "likely", Certainty::probable, true},
        Hedged{"Lamps are unlikely to attract moths.", "unlikely", Certainty::doubtful, true},
        Hedged{"It is possible that lamps attract moths.", "possible", Certainty::possible, true},
        Hedged{"Lamps are a potential danger to moths.", "potential", Certainty::possible, true},
        Hedged{"Lamps appear to attract moths.", "appear", Certainty::probable, true},
        Hedged{"The counts suggest that lamps attract moths.", "suggest", Certainty::probable,
               true},
        Hedged{"We tested the hypothesis that lamps attract moths.", "hypothesis",
               Certainty::possible, true},
        Hedged{"Lamps reportedly attract moths.", "reportedly", Certainty::uncommitted, false},
        Hedged{"The so-called lamp attracts moths.", "so-called", Certainty::uncommitted, false},
        Hedged{"We asked whether lamps attract moths.", "whether", Certainty::uncommitted, true},
        Hedged{"The promising lamp attracts moths.", "promising", Certainty::possible, false}));

INSTANTIATE_TEST_SUITE_P(Conditions, Hedge,
                         ::testing::Values(Hedged{"Lamps attract moths if the night is warm.", "if",
                                                  Certainty::conditional, false},
                                           Hedged{"Lamps attract moths unless it rains.", "unless",
                                                  Certainty::conditional, false},
                                           Hedged{"Lamps attract moths when the night is warm.",
                                                  "when", Certainty::conditional, false},
                                           Hedged{"We wanted to determine if lamps attract moths.",
                                                  "if", Certainty::uncommitted, true}));

std::size_t count_of(std::string text) {
    const Parsed parsed(std::move(text));
    return find_hedges(parsed.tree).size();
}

TEST(Hedges, LeaveOutWhatOnlyLooksLikeOne) {
    EXPECT_EQ(count_of("In May the moths returned."), 0U);
    EXPECT_EQ(count_of("A can of beans fell on the lamp."), 0U);
    EXPECT_EQ(count_of("Moths appear in June."), 0U);
    EXPECT_EQ(count_of("Moths are more likely to die in June."), 0U);
    EXPECT_EQ(count_of("Turn off all possible lamps."), 0U);
    EXPECT_EQ(count_of("Moths died when the lamp exploded."), 0U);
    EXPECT_EQ(count_of("There is no doubt that lamps attract moths."), 0U);
}

TEST(Hedges, DoNotCountPastAbilityAsSpeculation) {
    const Parsed parsed("No moths could be seen near the lamp.");
    const auto cues = find_hedges(parsed.tree);
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_FALSE(cues[0].speculative);
}

TEST(Hedges, TakeScareQuotesAsDistance) {
    const Parsed parsed("The company sells a \"miracle\" to owls.");
    const auto cues = find_hedges(parsed.tree);
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_EQ(cues[0].certainty, Certainty::uncommitted);
    EXPECT_EQ(parsed.tree.text_of(cues[0].words), "\"miracle\"");
}

TEST(Hedges, DoNotPointBackToWhatIsToldElsewhere) {
    EXPECT_EQ(count_of("We tested this hypothesis in moths."), 0U);
    EXPECT_EQ(count_of("We tested the hypothesis that lamps attract moths."), 1U);
}

bool speculates(std::string text) {
    const Parsed parsed(std::move(text));
    return std::ranges::any_of(find_hedges(parsed.tree), &HedgeCue::speculative);
}

TEST(Hedges, EstimateAndProposeWhereTheySaySomething) {
    EXPECT_TRUE(speculates("It is estimated that lamps kill moths."));
    EXPECT_FALSE(speculates("We estimated how many lamps kill moths."));
    EXPECT_TRUE(speculates("We propose that lamps kill moths."));
    EXPECT_FALSE(speculates("The proposed lamps kill moths."));
}

TEST(Hedges, LeaveNothingOpenOfTheManyThatDo) {
    EXPECT_EQ(count_of("Some, but not all, lamps attract moths."), 0U);
}

TEST(Hedges, LeaveOpenHowManyWhereNotAllDo) {
    const Parsed parsed("Not all lamps attract moths.");
    const auto cues = find_hedges(parsed.tree);
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_EQ(cues[0].certainty, Certainty::possible);
    EXPECT_THAT(cues[0].concerns, ::testing::ElementsAre(parsed["attract"]));
}

TEST(Hedges, OfNoWordsAreNone) {
    const ParsedSentence nothing;
    const Tree tree("", nothing);
    EXPECT_THAT(find_hedges(tree), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Degrees, Hedge,
    ::testing::Values(Hedged{"Lamps almost certainly attract moths.", "almost certainly",
                             Certainty::probable, false},
                      Hedged{"Costs are projected to rise.", "projected", Certainty::probable,
                             false},
                      Hedged{"The counts support the notion that lamps attract moths.", "notion",
                             Certainty::probable, true}));

TEST(Hedges, AreConditionsWhereAnAuxiliaryStandsInFront) {
    const Parsed parsed{"Should you need help, the board is here."};
    const auto cues = find_hedges(parsed.tree);
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_EQ(cues[0].certainty, Certainty::conditional);
    EXPECT_EQ(cues[0].concerns.size(), 2U);
}

TEST(Hedges, TakeAConditionBehindMeansForNoQuestion) {
    const Parsed parsed{"This means if it rains, the town floods."};
    for (const HedgeCue &cue : find_hedges(parsed.tree))
        EXPECT_EQ(cue.certainty, Certainty::conditional);
}

TEST(Hedges, TakeOnceForACondition) {
    EXPECT_EQ(imported("The staff will leave once they become sick.").assertions[0].certainty,
              Certainty::conditional);
    EXPECT_EQ(imported("The staff left once they became sick.").assertions[0].certainty,
              Certainty::certain);
}

TEST(Hedges, TakeWhatIsFearedForPossible) {
    EXPECT_EQ(imported("Nurses fear that the mill will close.").assertions[0].certainty,
              Certainty::possible);
}

TEST(Hedges, LeaveWhatThereIsNoEvidenceToSuggestCertain) {
    EXPECT_EQ(
        imported("There is no evidence to suggest that tea lowers pain.").assertions[0].certainty,
        Certainty::certain);
}

TEST(Hedges, LeaveWhatIsTakenForGrantedCertain) {
    const DocumentClaims claims = imported("The influence of tea on sleep could explain the fall.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.back().rule, "presupposed");
    EXPECT_EQ(claims.assertions.back().certainty, Certainty::certain);
}

TEST(Hedges, LeaveWhatHoldsEvenWhenSomethingElseDoes) {
    EXPECT_THAT(lines_of(imported("Miners have pain, even when they are not old.")),
                ::testing::Contains("miner | has_property | pain | affirmed | certain"));
}

TEST(Hedges, AreNoneInWhatSomebodyIndicates) {
    EXPECT_THAT(lines_of(imported("The mayor also indicated that lime lowers prices.")),
                ::testing::Contains("lime | decreases | price | affirmed | certain"));
    EXPECT_THAT(lines_of(imported("The data indicated that lime lowers prices.")),
                ::testing::Contains("lime | decreases | price | affirmed | probable"));
}

TEST(Hedges, AreNoneInWhatIsReckoned) {
    EXPECT_THAT(lines_of(imported("The effect of the plan was estimated using linear models.")),
                ::testing::Each(::testing::HasSubstr("certain")));
    EXPECT_THAT(lines_of(imported("The cost was estimated to be high.")),
                ::testing::Each(::testing::HasSubstr("probable")));
}

} // namespace
} // namespace claimgraph
