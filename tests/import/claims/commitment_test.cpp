// SPDX-License-Identifier: Apache-2.0
#include "import/claims/commitment.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

struct Denied {
    std::string_view text;
    std::string_view predicate;
    Polarity polarity;
    std::string_view cue;
    std::string_view end = {};
};

void PrintTo(const Denied &one, std::ostream *out) {
    *out << one.text << " [" << one.predicate << "]";
}

class PolarityOf : public ::testing::TestWithParam<Denied> {};

TEST_P(PolarityOf, FollowsTheTree) {
    const Denied &wanted = GetParam();
    const Parsed parsed{std::string(wanted.text)};
    std::vector<WordIndex> ends;
    if (!wanted.end.empty())
        ends.push_back(parsed[wanted.end]);
    const auto found =
        polarity_of(parsed.tree, find_negations(parsed.tree), parsed[wanted.predicate], ends);
    EXPECT_EQ(word(found.value), word(wanted.polarity));
    EXPECT_EQ(found.cue ? slice(parsed.text, *found.cue) : "", wanted.cue);
}

INSTANTIATE_TEST_SUITE_P(
    Affirmed, PolarityOf,
    ::testing::Values(
        Denied{"Rain feeds the river.", "feeds", Polarity::affirmed, ""},
        Denied{"Rain feeds the river but does not fill the lake.", "feeds", Polarity::affirmed, ""},
        Denied{"Rain that does not reach the sea feeds the river.", "feeds", Polarity::affirmed,
               ""},
        Denied{"The absence of rain harms the river.", "harms", Polarity::affirmed, "", "absence"},
        Denied{"Rain feeds the river without filling the lake.", "feeds", Polarity::affirmed, ""},
        Denied{"They offered to clean the river at no cost.", "clean", Polarity::affirmed, ""},
        Denied{"They are denying water to the farms.", "denying", Polarity::affirmed, "", "water"},
        Denied{"No floods were reported, suggesting that the dam is safe.", "safe",
               Polarity::affirmed, ""},
        Denied{"Rain does not stop, and it feeds the river.", "feeds", Polarity::affirmed, ""},
        Denied{"Rain does not only feed the river.", "feed", Polarity::affirmed, ""},
        Denied{"The value of rain for the river cannot be overstated.", "overstated",
               Polarity::affirmed, ""},
        Denied{"Rain feeds no fewer than ten rivers.", "feeds", Polarity::affirmed, "", "rivers"},
        Denied{"The cows were given lime or no lime.", "given", Polarity::affirmed, ""},
        Denied{"Cows slept with or without lamps.", "slept", Polarity::affirmed, "", "lamps"},
        Denied{"We left without the lamps that feed the river.", "feed", Polarity::affirmed, "",
               "lamps"},
        Denied{"Not all rain feeds the river.", "feeds", Polarity::affirmed, ""},
        Denied{"The effect of rain on rivers was unrelated to hail.", "effect", Polarity::affirmed,
               ""},
        Denied{"She did not regret that rain feeds the river.", "feeds", Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(
    Negated, PolarityOf,
    ::testing::Values(
        Denied{"Rain does not feed the river.", "feed", Polarity::negated, "not"},
        Denied{"No rain feeds the river.", "feeds", Polarity::negated, "No"},
        Denied{"Rain feeds no rivers.", "feeds", Polarity::negated, "no"},
        Denied{"None of the wells feeds the river.", "feeds", Polarity::negated, "None"},
        Denied{"Neither rain nor snow feeds the river.", "feeds", Polarity::negated, "Neither"},
        Denied{"Rain failed to feed the river.", "feed", Polarity::negated, "failed"},
        Denied{"To our regret, rain refused to feed the river.", "feed", Polarity::negated,
               "refused"},
        Denied{"It is false that rain feeds the river.", "feeds", Polarity::negated, "false"},
        Denied{"Rain did not help to feed the river.", "feed", Polarity::negated, "not"},
        Denied{"Rain does not seem to feed the river.", "feed", Polarity::negated, "not"},
        Denied{"We do not believe that rain feeds the river.", "feeds", Polarity::negated, "not"},
        Denied{"Rain does not feed the river or fill the lake.", "fill", Polarity::negated, "not"},
        Denied{"Rain feeds the river without filling the lake.", "filling", Polarity::negated,
               "without"},
        Denied{"Rain feeds the river but not the lake.", "feeds", Polarity::negated, "not", "lake"},
        Denied{"Rain feeds the river but not the lake or the sea.", "feeds", Polarity::negated,
               "not", "sea"},
        Denied{"Rain, but not hail or snow, feeds the river.", "feeds", Polarity::negated, "not",
               "snow"},
        Denied{"Rain feeds the river rather than the lake or the sea.", "feeds", Polarity::negated,
               "rather than", "sea"},
        Denied{"Rain rarely feeds the river.", "feeds", Polarity::negated, "rarely"},
        Denied{"Almost no rain feeds the river.", "feeds", Polarity::negated, "Almost no"},
        Denied{"They denied that rain feeds the river.", "feeds", Polarity::negated, "denied"},
        Denied{"The river is not deep.", "deep", Polarity::negated, "not"},
        Denied{"There was no increase in rain.", "increase", Polarity::negated, "no"},
        Denied{"Rain has no effect on the river.", "effect", Polarity::negated, "no"},
        Denied{"The lack of an effect on the river surprised us.", "effect", Polarity::negated,
               "lack"}));

INSTANTIATE_TEST_SUITE_P(DoublyNegated, PolarityOf,
                         ::testing::Values(Denied{"Rain did not fail to feed the river.", "feed",
                                                  Polarity::affirmed, ""},
                                           Denied{"No rain does not feed the river.", "feed",
                                                  Polarity::affirmed, ""},
                                           Denied{"We cannot rule out that rain feeds the river.",
                                                  "feeds", Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(
    NullResult, PolarityOf,
    ::testing::Values(Denied{"Rain was not associated with floods.", "associated",
                             Polarity::null_result, "not associated"},
                      Denied{"The river did not significantly change the lake.", "change",
                             Polarity::null_result, "not significantly"},
                      Denied{"There was no significant difference between the rivers.",
                             "difference", Polarity::null_result, "no significant difference"},
                      Denied{"Rain had no effect on the river.", "had", Polarity::null_result,
                             "no"},
                      Denied{"Rain has little effect on the river.", "has", Polarity::null_result,
                             "little effect"},
                      Denied{"There was no notable effect of rain on the river.", "effect",
                             Polarity::null_result, "no notable"},
                      Denied{"Rain had almost no effect on the river.", "had",
                             Polarity::null_result, "almost no"},
                      Denied{"We did not find that rain feeds the river.", "feeds",
                             Polarity::null_result, "not"}));

INSTANTIATE_TEST_SUITE_P(
    AbsenceOfEvidence, PolarityOf,
    ::testing::Values(Denied{"There is no evidence that rain feeds the river.", "feeds",
                             Polarity::absence_of_evidence, "no evidence"},
                      Denied{"We found no evidence that rain feeds the river.", "feeds",
                             Polarity::absence_of_evidence, "no evidence"},
                      Denied{"It is not known whether rain feeds the river.", "feeds",
                             Polarity::absence_of_evidence, "not known"},
                      Denied{"It remains unclear whether rain feeds the river.", "feeds",
                             Polarity::absence_of_evidence, "unclear"},
                      Denied{"Whether rain feeds the river is unknown.", "feeds",
                             Polarity::absence_of_evidence, "unknown"},
                      Denied{"The study does not show that rain feeds the river.", "feeds",
                             Polarity::absence_of_evidence, "not"},
                      Denied{"No trials have measured the effect of rain on rivers.", "measured",
                             Polarity::absence_of_evidence, "No trials"},
                      Denied{"Few studies have measured the effect of rain on rivers.", "measured",
                             Polarity::absence_of_evidence, "Few studies"},
                      Denied{"The effect of rain on rivers has not been established.", "effect",
                             Polarity::absence_of_evidence, "not"}));

struct Committed {
    std::string_view text;
    std::string_view predicate;
    Certainty certainty;
    std::string_view cue;
};

void PrintTo(const Committed &one, std::ostream *out) {
    *out << one.text << " [" << one.predicate << "]";
}

class CertaintyOf : public ::testing::TestWithParam<Committed> {};

TEST(CertaintyOfAnInfinitive, IsThatOfTheVerbOverItsNoun) {
    EXPECT_THAT(lines_of(imported("The drills may give the crew a chance to repair the bridge.")),
                ::testing::Contains("crew | other | bridge | affirmed | possible"));
}

TEST_P(CertaintyOf, FollowsTheTree) {
    const Committed &wanted = GetParam();
    const Parsed parsed{std::string(wanted.text)};
    const auto found =
        certainty_of(parsed.tree, find_hedges(parsed.tree), parsed[wanted.predicate]);
    EXPECT_EQ(word(found.value), word(wanted.certainty));
    EXPECT_EQ(found.cue ? slice(parsed.text, *found.cue) : "", wanted.cue);
}

INSTANTIATE_TEST_SUITE_P(
    Certain, CertaintyOf,
    ::testing::Values(
        Committed{"Rain feeds the river.", "feeds", Certainty::certain, ""},
        Committed{"Rain feeds the river and may fill the lake.", "feeds", Certainty::certain, ""},
        Committed{"Rain, which may be acid, feeds the river.", "feeds", Certainty::certain, ""},
        Committed{"The farmers said that rain feeds the river.", "feeds", Certainty::certain, ""},
        Committed{"The farmers believe that rain feeds the river.", "feeds", Certainty::certain,
                  ""},
        Committed{"The capacity of rain to feed rivers is known.", "feed", Certainty::certain, ""},
        Committed{"Rain makes it possible for rivers to flow.", "flow", Certainty::certain, ""},
        Committed{"No change could be observed.", "change", Certainty::certain, ""},
        Committed{"The idea of feeding rivers is old.", "feeding", Certainty::certain, ""},
        Committed{"I can tell you that rain feeds the river.", "feeds", Certainty::certain, ""},
        Committed{"The source of the river is unknown.", "unknown", Certainty::certain, ""},
        Committed{"The forum, proposed by the mayor, helps farmers.", "proposed",
                  Certainty::certain, ""},
        Committed{"Farmers cannot predict who feeds the river.", "feeds", Certainty::certain, ""},
        Committed{"Rain has comparable, if not better, effects.", "has", Certainty::certain, ""},
        Committed{"The moor was known as the \"Black Waste\" by then.", "known", Certainty::certain,
                  ""},
        Committed{"I cannot find it, nor can I explain it.", "explain", Certainty::certain, ""},
        Committed{"Rain fed the river when the dam broke.", "fed", Certainty::certain, ""}));

INSTANTIATE_TEST_SUITE_P(
    Hedged, CertaintyOf,
    ::testing::Values(
        Committed{"Rain may feed the river.", "feed", Certainty::possible, "may"},
        Committed{"Rain may feed the river and fill the lake.", "fill", Certainty::possible, "may"},
        Committed{"Rain may act by feeding the river.", "feeding", Certainty::possible, "may"},
        Committed{"Rain might help to feed the river.", "feed", Certainty::possible, "might"},
        Committed{"Rain is likely to feed the river.", "feed", Certainty::probable, "likely"},
        Committed{"It is unlikely that rain feeds the river.", "feeds", Certainty::doubtful,
                  "unlikely"},
        Committed{"The map suggests that rain feeds the river.", "feeds", Certainty::probable,
                  "suggests"},
        Committed{"The map suggests that rain may feed the river.", "feed", Certainty::possible,
                  "may"},
        Committed{"Rain is thought to feed the river.", "feed", Certainty::probable, "thought"},
        Committed{"Rain may help the willows grow.", "grow", Certainty::possible, "may"},
        Committed{"Rain has the capacity to feed rivers.", "feed", Certainty::possible,
                  "has the capacity"},
        Committed{"Dams are a new and promising flood treatment.", "treatment", Certainty::possible,
                  "promising"},
        Committed{"We believe that rain feeds the river.", "feeds", Certainty::probable, "believe"},
        Committed{"The map may show that rain feeds the river.", "feeds", Certainty::possible,
                  "may"},
        Committed{"Rain may lead to an increase in floods.", "increase", Certainty::possible,
                  "may"},
        Committed{"Rain has the potential to feed the river.", "feed", Certainty::possible,
                  "potential"},
        Committed{"They allege that rain feeds the river.", "feeds", Certainty::uncommitted,
                  "allege"},
        Committed{"The town is testing a dam aimed at reducing floods.", "reducing",
                  Certainty::uncommitted, "aimed"},
        Committed{"People hope that rain feeds the river.", "feeds", Certainty::uncommitted,
                  "hope"},
        Committed{"The dam is expected to reduce floods.", "reduce", Certainty::probable,
                  "expected"},
        Committed{"We suggested that rain fills the lake and that it feeds the river.", "feeds",
                  Certainty::probable, "suggested"},
        Committed{"We asked whether rain feeds the river.", "feeds", Certainty::uncommitted,
                  "whether"}));

TEST(CertaintyOfWhatIsWanted, IsSaidByTheRelationItself) {
    const Parsed parsed{"The town is testing a dam aimed at reducing floods."};
    const auto hedges = find_hedges(parsed.tree);
    EXPECT_EQ(certainty_of(parsed.tree, hedges, parsed["reducing"], {}, {6, 9}).value,
              Certainty::certain);
}

INSTANTIATE_TEST_SUITE_P(
    Conditional, CertaintyOf,
    ::testing::Values(
        Committed{"If the dam holds, rain feeds the river.", "feeds", Certainty::conditional, "If"},
        Committed{"If the dam holds, rain feeds the river.", "holds", Certainty::conditional, "If"},
        Committed{"Rain feeds the river unless the dam breaks.", "feeds", Certainty::conditional,
                  "unless"},
        Committed{"In case the dam breaks, rain feeds the river.", "feeds", Certainty::conditional,
                  "In case"},
        Committed{"Assuming that the dam holds, rain feeds the river.", "holds",
                  Certainty::conditional, "Assuming"},
        Committed{"Assuming that the dam holds, rain feeds the river.", "feeds",
                  Certainty::conditional, "Assuming"}));

TEST(CertaintyOf, IsOpenForBothVerbsBehindWhether) {
    EXPECT_THAT(
        lines_of(imported("They asked whether training improves strength and reduces pain.")),
        ::testing::Contains(::testing::HasSubstr("decreases | pain | affirmed | uncommitted")));
}

TEST(Commitment, TellsOfWhatWasNotDetectedAsAResult) {
    EXPECT_THAT(imported("Rust was not detected in the hulls."),
                IsExactly(claim("rust", Predicate::other, "hull").with(Polarity::null_result)));
}

TEST(Commitment, DeniesNothingThatTheClauseOnlyPointsTo) {
    EXPECT_THAT(lines_of(imported("It is not the only dam that you build.")),
                ::testing::Contains(claim("you", Predicate::other, "dam").line()));
    EXPECT_THAT(lines_of(imported("Despite evidence that rain feeds the river, we did not find "
                                  "the spring.")),
                ::testing::Contains(claim("rain", Predicate::other, "river").line()));
}

TEST(CertaintyOfAProposal, IsThatItWasMade) {
    EXPECT_EQ(imported("Several engines have been proposed.").assertions.front().certainty,
              Certainty::certain);
    EXPECT_NE(imported("An effect of rust has been proposed.").assertions.front().certainty,
              Certainty::certain);
}

TEST(CertaintyOfAReputation, IsNobodys) {
    EXPECT_EQ(imported("Owls are reputed to eat moths.").assertions.front().certainty,
              Certainty::uncommitted);
}

TEST(CertaintyOfALink, IsThatOfThoseWhoSuspectIt) {
    EXPECT_EQ(
        imported("A link between salt and strokes is suspected.").assertions.front().certainty,
        Certainty::possible);
}

TEST(CertaintyOfAnOpportunity, IsPossible) {
    EXPECT_EQ(imported("The sale gives farmers the opportunity to buy land.")
                  .assertions.front()
                  .certainty,
              Certainty::possible);
}

TEST(Commitment, DeniesWhatIsNotTrue) {
    EXPECT_THAT(imported("It is not true that coffee causes gout."),
                IsExactly(claim("coffee", Predicate::causes, "gout").negated()));
}

TEST(Commitment, DeniesTheIdeaThatIsWrong) {
    const auto lines = lines_of(imported("The idea that coffee causes gout is false."));
    const auto denied = claim("coffee", Predicate::causes, "gout").negated();
    EXPECT_THAT(lines, ::testing::Contains(denied.with(Certainty::possible).line()));
}

TEST(Commitment, LeavesWhatIsPutRight) {
    EXPECT_THAT(imported("Coffee does not cause gout but anxiety."),
                IsExactly(claim("coffee", Predicate::causes, "gout").negated(),
                          claim("coffee", Predicate::causes, "anxiety")));
}

TEST(Commitment, TakesRejectingForNotApproving) {
    EXPECT_THAT(imported("The agency rejected the drug."),
                IsExactly(claim("agency", Predicate::approves, "drug").negated()));
    EXPECT_THAT(imported("The agency declined to approve the drug."),
                IsExactly(claim("agency", Predicate::approves, "drug").negated()));
}

TEST(Commitment, OfWhatIsOnlyPossiblyMadeIsPossible) {
    const auto cured = [](std::string_view text) {
        const DocumentClaims claims = imported(text);
        return claims.assertions.back().certainty;
    };
    EXPECT_EQ(cured("The find could lead to a drug that cures gout."), Certainty::possible);
    EXPECT_EQ(cured("The find could lead to the drug that cures gout."), Certainty::certain);
}

TEST(Commitment, OfWhatSomebodyCouldOnlyDoIsCertain) {
    EXPECT_EQ(imported("The miner could only climb two stairs.").assertions.front().certainty,
              Certainty::certain);
}

TEST(Commitment, NeedsStudies) {
    EXPECT_THAT(
        lines_of(imported("No studies are available on the effects of lime on warts.")),
        ::testing::Contains(
            claim("lime", Predicate::affects, "wart").with(Polarity::absence_of_evidence).line()));
}

TEST(Commitment, OfAReasonIsItsOwn) {
    EXPECT_THAT(
        lines_of(imported("As students did not profit from tests, an exit may be offered.")),
        ::testing::Contains(::testing::HasSubstr("test | negated | certain")));
}

} // namespace
} // namespace claimgraph
