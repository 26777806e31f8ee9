// SPDX-License-Identifier: Apache-2.0
#include "import/claims/negation.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Parsed;

std::vector<std::string> cues_of(std::string text) {
    const Parsed parsed(std::move(text));
    std::vector<std::string> cues;
    for (const NegationCue &cue : find_negations(parsed.tree)) {
        cues.emplace_back(parsed.tree.text_of(cue.words));
        if (!cue.partner.empty())
            cues.back() += " ... " + std::string(parsed.tree.text_of(cue.partner));
    }
    return cues;
}

std::vector<std::string> scopes_of(std::string text) {
    const Parsed parsed(std::move(text));
    std::vector<std::string> scopes;
    for (const NegationCue &cue : find_negations(parsed.tree))
        scopes.emplace_back(parsed.tree.text_of(cue.scope));
    return scopes;
}

struct Labelled {
    std::string_view text;
    std::string_view phrase;
    Polarity label;
};

void PrintTo(const Labelled &one, std::ostream *out) { *out << one.text; }

class NegationLabel : public ::testing::TestWithParam<Labelled> {};

TEST_P(NegationLabel, ComesFromWhatIsDenied) {
    const Parsed parsed{std::string(GetParam().text)};
    const auto cues = find_negations(parsed.tree);
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_EQ(cues[0].label, GetParam().label);
    EXPECT_EQ(parsed.tree.text_of(cues[0].phrase), GetParam().phrase);
}

INSTANTIATE_TEST_SUITE_P(
    Plain, NegationLabel,
    ::testing::Values(
        Labelled{"The lamp does not attract moths.", "not", Polarity::negated},
        Labelled{"The lamp doesn't attract moths.", "n't", Polarity::negated},
        Labelled{"The lamp cannot attract moths.", "cannot", Polarity::negated},
        Labelled{"The lamp no longer attracts moths.", "no longer", Polarity::negated},
        Labelled{"No lamp attracts moths.", "No", Polarity::negated},
        Labelled{"The lamp failed to attract moths.", "failed", Polarity::negated},
        Labelled{"The failure of the lamp to attract moths was a surprise.", "failure",
                 Polarity::negated},
        Labelled{"The lamp is unable to attract moths.", "unable", Polarity::negated},
        Labelled{"The lamp lacks a switch.", "lacks", Polarity::negated},
        Labelled{"The absence of light helps owls.", "absence", Polarity::negated},
        Labelled{"Owls hunt without light.", "without", Polarity::negated},
        Labelled{"Owls eat mice rather than moths.", "rather than", Polarity::negated},
        Labelled{"Owls eat mice instead of moths.", "instead of", Polarity::negated},
        Labelled{"The lamp is far from safe.", "far from", Polarity::negated},
        Labelled{"Moths were absent from the garden.", "absent", Polarity::negated}));

INSTANTIATE_TEST_SUITE_P(
    NullResult, NegationLabel,
    ::testing::Values(Labelled{"There was no significant difference between the gardens.",
                               "no significant difference", Polarity::null_result},
                      Labelled{"The gardens did not differ.", "not differ", Polarity::null_result},
                      Labelled{"Light was not associated with sleep.", "not associated",
                               Polarity::null_result},
                      Labelled{"The lamp did not significantly reduce sleep.", "not significantly",
                               Polarity::null_result},
                      Labelled{"The lamp had no measurable effect on sleep.", "no measurable",
                               Polarity::null_result}));

INSTANTIATE_TEST_SUITE_P(AbsenceOfEvidence, NegationLabel,
                         ::testing::Values(Labelled{"There is no evidence that lamps harm owls.",
                                                    "no evidence", Polarity::absence_of_evidence},
                                           Labelled{
                                               "We found little evidence that lamps harm owls.",
                                               "little evidence", Polarity::absence_of_evidence},
                                           Labelled{"It is not known whether lamps harm owls.",
                                                    "not known", Polarity::absence_of_evidence},
                                           Labelled{"It remains unclear whether lamps harm owls.",
                                                    "unclear", Polarity::absence_of_evidence}));

TEST(Negations, LeaveOutWhatOnlyLooksLikeOne) {
    EXPECT_THAT(cues_of("Lamps attract not only moths but also bats."), IsEmpty());
    EXPECT_THAT(cues_of("There is no doubt that lamps attract moths."), IsEmpty());
    EXPECT_THAT(cues_of("We cannot rule out that lamps harm owls."), IsEmpty());
    EXPECT_THAT(cues_of("The engine's NO emissions fell."), IsEmpty());
    EXPECT_THAT(cues_of("He died of heart failure."), IsEmpty());
    EXPECT_THAT(cues_of("The lamp is none the less a danger to moths."), IsEmpty());
    EXPECT_THAT(cues_of("We could not but admire the lamp."), IsEmpty());
}

TEST(Negations, LeaveOutWhatLeavesSome) {
    EXPECT_THAT(cues_of("Not all lamps attract moths."), IsEmpty());
    EXPECT_THAT(cues_of("Lamps do not always attract moths."), IsEmpty());
    EXPECT_THAT(cues_of("The sign was not all legible."), ElementsAre("not"));
}

TEST(Negations, AskNothingInATag) {
    EXPECT_THAT(cues_of("You lit the lamp, did you not?"), IsEmpty());
    EXPECT_THAT(cues_of("The lamp is lit, isn't it?"), IsEmpty());
    EXPECT_THAT(cues_of("Why did you not light the lamp?"), ElementsAre("not"));
}

TEST(Negations, AreNoPartsOfACompound) {
    EXPECT_THAT(cues_of("An absent-minded clerk lit the lamp."), IsEmpty());
    EXPECT_THAT(cues_of("Never-smokers lit the lamp."), IsEmpty());
}

TEST(Negations, ThatHaveExceptionsDoNotTurnRound) {
    for (const char *text : {"Lamps rarely attract owls.", "Almost no lamp attracts owls.",
                             "Hardly any lamp attracts owls."}) {
        const Parsed parsed{text};
        const auto cues = find_negations(parsed.tree);
        ASSERT_EQ(cues.size(), 1U) << text;
        EXPECT_EQ(cues[0].label, Polarity::negated) << text;
        EXPECT_FALSE(cues[0].negates) << text;
    }
}

TEST(Negations, ByAnAffixRelateTwoThings) {
    EXPECT_THAT(cues_of("The lamp is ineffective against moths."), ElementsAre("ineffective"));
    EXPECT_THAT(cues_of("An ineffective lamp burned."), IsEmpty());
}

TEST(Negations, PairNeitherWithNor) {
    EXPECT_THAT(cues_of("Nowhere do lamps attract owls."), ElementsAre("Nowhere"));
    EXPECT_THAT(cues_of("Neither lamps nor candles attract owls."), ElementsAre("Neither ... nor"));
}

TEST(Negations, AreFoundSeveralTimes) {
    EXPECT_THAT(cues_of("The lamp did not fail to attract moths without noise."),
                ElementsAre("not", "fail", "without"));
}

TEST(NegationScope, EndsWithTheClause) {
    EXPECT_THAT(scopes_of("The lamp does not attract moths, but it attracts bats."),
                ElementsAre("not attract moths"));
    EXPECT_THAT(scopes_of("The lamp does not attract moths, suggesting that they are blind."),
                ElementsAre("not attract moths"));
}

TEST(NegationScope, HoldsTheSubjectOfAPassive) {
    EXPECT_THAT(scopes_of("The moths were not attracted by the lamp."),
                ElementsAre("The moths were not attracted by the lamp"));
    EXPECT_THAT(scopes_of("The moth sees the lamp but is not attracted by it."),
                ElementsAre("is not attracted by it"));
}

TEST(NegationScope, OfADeterminerInTheSubjectIsTheClause) {
    EXPECT_THAT(scopes_of("No lamp attracts owls."), ElementsAre("No lamp attracts owls"));
}

TEST(NegationScope, OfAContrastIsThePhrase) {
    EXPECT_THAT(scopes_of("The lamp attracts moths but not owls in summer."),
                ElementsAre(::testing::StartsWith("not owls")));
}

TEST(NegationScope, OfAContrastIsTheWholeList) {
    EXPECT_THAT(scopes_of("The pump works in salt water but not in oil or tar."),
                ElementsAre("not in oil or tar"));
    EXPECT_THAT(scopes_of("Zinc, but not copper, tin, or lead, rusts."),
                ElementsAre("not copper, tin, or lead"));
    EXPECT_THAT(scopes_of("The mayor met the owls but not the bats, and the queen."),
                ElementsAre("not the bats"));
    EXPECT_THAT(scopes_of("The lamp was lit at early, but not late, stages of the night."),
                ElementsAre("not late"));
}

TEST(NegationScope, OfNeitherReachesTheNounOfBoth) {
    EXPECT_THAT(scopes_of("We saw that neither iron nor zinc lamps are lit."),
                ElementsAre("neither iron nor zinc lamps are lit"));
}

TEST(NegationScope, GoesOnBehindAParenthesis) {
    EXPECT_THAT(scopes_of("The lamp does not attract any moths (young or old) above the roof."),
                ElementsAre("not attract any moths (young or old) above the roof"));
}

TEST(NegationScope, KeepsWhatIsTakenAsBeing) {
    EXPECT_THAT(scopes_of("The moths were not marked as being blind."),
                ElementsAre("The moths were not marked as being blind"));
    EXPECT_THAT(scopes_of("The moths were not blind as they saw the lamp."),
                ElementsAre("not blind"));
}

TEST(NegationScope, EndsAtWhatFollowsFromIt) {
    EXPECT_THAT(scopes_of("The lamps were not lit, which is why the moths left."),
                ElementsAre("The lamps were not lit"));
}

TEST(NegationScope, EndsAtAReasonHoweverItIsPut) {
    EXPECT_THAT(scopes_of("The loss was not explained by rust due to rain."),
                ElementsAre("The loss was not explained by rust"));
    EXPECT_THAT(scopes_of("We had no time, for it was already dark."), ElementsAre("no time"));
    EXPECT_THAT(scopes_of("The lamp did not burn, however."), ElementsAre("not burn"));
}

TEST(NegationScope, EndsWhereAnotherDenialBegins) {
    EXPECT_THAT(
        scopes_of("The lamp was seen in the hall but not in the garden and not in the barn."),
        ElementsAre("not in the garden", "not in the barn"));
}

TEST(NegationScope, KeepsANameThatSaysWhich) {
    EXPECT_THAT(scopes_of("The lamp did not kill the common moth, Noctua pronuba."),
                ElementsAre("not kill the common moth, Noctua pronuba"));
    EXPECT_THAT(scopes_of("The lamp did not kill the moth, a creature of the night."),
                ElementsAre("not kill the moth"));
    EXPECT_THAT(scopes_of("The lamp killed nothing, sir."), ElementsAre("nothing"));
    EXPECT_THAT(scopes_of("It is not my lamp, sir."), ElementsAre("not my lamp"));
}

TEST(NegationScope, EndsWithTheSpeech) {
    EXPECT_THAT(scopes_of("\"It is not the lamp,\" said the mayor, lighting it."),
                ElementsAre("not the lamp"));
    EXPECT_THAT(scopes_of("There was no sign of moths -- just the flame of the lamp."),
                ElementsAre("no sign of moths"));
}

TEST(NegationScope, ClosesItsBrackets) {
    EXPECT_THAT(scopes_of("Owls hunt without light (or moon)."),
                ElementsAre("without light (or moon)"));
    EXPECT_THAT(scopes_of("The lamp was seen on trees (but not on walls) near the house."),
                ElementsAre("not on walls"));
}

TEST(Negations, OfNoWordsAreNone) {
    const ParsedSentence nothing;
    const Tree tree("", nothing);
    EXPECT_THAT(find_negations(tree), IsEmpty());
}

TEST(Negation, LeavesBeingAwayAlone) {
    const testing::Parsed parsed("Sickness absence is a cost.");
    EXPECT_TRUE(find_negations(parsed.tree).empty());
}

TEST(Negations, AreNoInitials) {
    EXPECT_THAT(cues_of("AB, NS and MM weighed the moths."), IsEmpty());
    EXPECT_THAT(cues_of("The moths differed (p = NS)."), ElementsAre("NS"));
}

TEST(Negation, DeniesNothingByALimitOfTime) {
    const Parsed parsed{"They keep the birds no longer than three days."};
    for (const NegationCue &cue : find_negations(parsed.tree))
        EXPECT_TRUE(cue.denies.empty());
}

TEST(Negation, TakesTheFailureThatIsDefinedForNoDenial) {
    const Parsed parsed{"The outcome was failure defined as a leak."};
    for (const NegationCue &cue : find_negations(parsed.tree))
        EXPECT_TRUE(cue.denies.empty());
}

TEST(Negation, DeniesADegreeBehindNo) {
    for (const char *text : {"The plan was no more effective than usual care.",
                             "The plan is no less costly than usual care."}) {
        const DocumentClaims claims = imported(text);
        ASSERT_EQ(claims.assertions.size(), 1U) << text;
        EXPECT_EQ(claims.assertions[0].polarity, Polarity::negated) << text;
    }
    for (const char *text :
         {"Sleep is no less important.", "The trip cost no less than 50 euros."}) {
        const DocumentClaims claims = imported(text);
        ASSERT_EQ(claims.assertions.size(), 1U) << text;
        EXPECT_EQ(claims.assertions[0].polarity, Polarity::affirmed) << text;
    }
}

TEST(Negation, LeavesTheReasonOutWhateverItsPreposition) {
    EXPECT_THAT(scopes_of("The dam does not swell as a result of frost."),
                ElementsAre("not swell"));
}

TEST(Negation, TakesAFewForSome) {
    EXPECT_EQ(imported("A few studies have examined the mills.").assertions[0].polarity,
              Polarity::affirmed);
    EXPECT_EQ(imported("Few studies have examined the mills.").assertions[0].polarity,
              Polarity::absence_of_evidence);
}

TEST(Negation, IsNoPartOfWhatIsDenied) {
    EXPECT_THAT(imported("None of the mills closed."),
                IsExactly(claim("mill", Predicate::other, "").negated()));
}

TEST(Negation, OfAnAbilityDeniesTheDeed) {
    EXPECT_THAT(lines_of(imported("They are incapable of giving help.")),
                ::testing::Contains(::testing::HasSubstr("help | negated")));
}

TEST(Negation, LeavesOpenWhatIsLessClear) {
    const DocumentClaims claims = imported("The effect of tea on sleep is less clear.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.back().polarity, Polarity::absence_of_evidence);
}

TEST(Negation, TakesWhatIsNotSignificantForNoResult) {
    for (const char *text : {"There was a non-significant increase in pain.",
                             "Pain was nonsignificantly reduced by tea.",
                             "Tea showed an insignificant effect on pain.",
                             "Iron differed insignificantly between the groups."})
        EXPECT_EQ(imported(text).assertions.front().polarity, Polarity::null_result) << text;
    EXPECT_EQ(imported("Miners own an insignificant shop.").assertions.front().polarity,
              Polarity::affirmed);
}

TEST(Negation, TellsHowFarAFallWent) {
    EXPECT_EQ(imported("The rate of rust decreased from 3% to none.").assertions.front().polarity,
              Polarity::affirmed);
}

TEST(Negation, TakesNoSignificanceForANullResult) {
    const DocumentClaims claims = imported("The gap did not reach statistical significance.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().polarity, Polarity::null_result);
}

TEST(Negation, OfWhatIsNotOnlyDoneIsNone) {
    EXPECT_THAT(lines_of(imported("Lime can not only reduce rust, but can also prevent mold.")),
                ::testing::Contains(claim("lime", Predicate::decreases, "rust").line()));
}

TEST(Negation, LittleEvidenceIsHardlyAny) {
    EXPECT_THAT(imported("There is little evidence about the effects of tea."),
                IsExactly(claim("little evidence about effect of tea", Predicate::other, "")
                              .with(Polarity::absence_of_evidence)));
}

} // namespace
} // namespace claimgraph
