// SPDX-License-Identifier: Apache-2.0
#include "import/claims/outcome.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

SentenceOutcome outcome_of(std::string_view text, BlockKind block = BlockKind::paragraph) {
    const auto size = static_cast<std::uint32_t>(text.size());
    const Outcome judged = judge(block, text, split_words(text, {0, size}, most_tokens + 1));
    EXPECT_FALSE(judged.reason.empty());
    return judged.outcome == SentenceOutcome::claim
               ? judge(testing::Parsed(std::string(text)).tree).outcome
               : judged.outcome;
}

using enum SentenceOutcome;

TEST(Outcome, IsThatOfItsBlock) {
    EXPECT_EQ(outcome_of("Rain causes floods", BlockKind::heading), heading);
    EXPECT_EQ(outcome_of("Lindt M. Rain. 2019.", BlockKind::reference_list), reference);
    EXPECT_EQ(outcome_of("return rain;", BlockKind::code), unparsed);
}

TEST(Outcome, TellsQuestionsAndInstructions) {
    EXPECT_EQ(outcome_of("Does rain cause floods?"), question);
    EXPECT_EQ(outcome_of("\"Does rain cause floods?\""), question);
    EXPECT_EQ(outcome_of("Consult your doctor before you travel."), instruction);
    EXPECT_EQ(outcome_of("Use of umbrellas reduces wetness."), claim);
    EXPECT_EQ(outcome_of("Help is near."), claim);
}

TEST(Outcome, TellsBoilerplate) {
    EXPECT_EQ(outcome_of("Sign up for our newsletter to learn more."), boilerplate);
    EXPECT_EQ(outcome_of("\u00A9 2020 Acme, all rights reserved."), boilerplate);
    EXPECT_EQ(outcome_of("This site uses cookies to improve your visit."), boilerplate);
}

TEST(Outcome, TakesWordsOfBoilerplateForThingsWhereASentenceSpeaksOfThem) {
    EXPECT_EQ(outcome_of("Cookies contain a great deal of sugar and of fat."), claim);
    EXPECT_EQ(outcome_of("The survey of harbours was sponsored by two firms of brewers."), claim);
    EXPECT_EQ(outcome_of("The mite lives in hives and feeds on bees all winter long."), claim);
    EXPECT_EQ(outcome_of("Advertisement"), fragment);
    EXPECT_EQ(outcome_of("Medically reviewed by Dr. Ada Low."), boilerplate);
}

TEST(Outcome, TellsWhichAuthorDidWhat) {
    EXPECT_EQ(outcome_of("JK, MA, PL and SU designed the survey."), boilerplate);
    EXPECT_EQ(outcome_of("All authors read and approved the text."), boilerplate);
    EXPECT_EQ(outcome_of("DNA and RNA were read twice."), claim);
}

TEST(Outcome, TellsHowAPageIsCited) {
    EXPECT_EQ(
        outcome_of("Citation: Otters return to the river (2019, May 3) retrieved 7 May 2019."),
        boilerplate);
    EXPECT_EQ(outcome_of("Citation analysis shows that otters return."), claim);
}

TEST(Outcome, PassesOverNumbersInBrackets) {
    EXPECT_EQ(outcome_of("Noise (dB) (mills = 81; barns = 60; p = 0.01) was "
                         "lower (60; 54; 71) in barns."),
              claim);
}

TEST(Outcome, WithoutAClaimSaysWhatIsAsked) {
    const testing::Parsed asked(std::string("We investigated whether owls eat mice."));
    EXPECT_EQ(without_claim(asked.tree, "no verb with a subject and an object").outcome, question);
    const testing::Parsed aimed(std::string("The aim of this study is to count owls."));
    EXPECT_EQ(without_claim(aimed.tree, "no verb with a subject and an object").outcome, question);
    const testing::Parsed other(std::string("Rain causes floods."));
    EXPECT_EQ(without_claim(other.tree, "the subject names nothing").outcome, unparsed);
}

TEST(Outcome, RefusesWhatIsNotEnglish) {
    EXPECT_EQ(outcome_of("Le chat est dans la maison avec une souris."), unparsed);
    EXPECT_EQ(outcome_of("\u0414\u043E\u0436\u0434\u044C \u0432\u044B\u0437\u044B\u0432\u0430"
                         "\u0435\u0442 \u043F\u043E\u0442\u043E\u043F"),
              unparsed);
    EXPECT_EQ(outcome_of("1.2 3.4 5.6 7.8 total 9.1 sum 3"), unparsed);
}

TEST(Outcome, LetsAPlainSentencePass) { EXPECT_EQ(outcome_of("Rain causes floods."), claim); }

TEST(Outcome, LeavesSentencesOfNumbersToTheRules) {
    EXPECT_EQ(outcome_of("Rates of rust were 13.74% ± 1.63%, 32.58% ± 3.61%, and 46.27% "
                         "± 3.82% after 2, 5, and 10 days, respectively."),
              SentenceOutcome::claim);
}

} // namespace
} // namespace claimgraph
