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

TEST(Outcome, RefusesWhatIsNotEnglish) {
    EXPECT_EQ(outcome_of("Le chat est dans la maison avec une souris."), unparsed);
    EXPECT_EQ(outcome_of("\u0414\u043E\u0436\u0434\u044C \u0432\u044B\u0437\u044B\u0432\u0430"
                         "\u0435\u0442 \u043F\u043E\u0442\u043E\u043F"),
              unparsed);
    EXPECT_EQ(outcome_of("1.2 3.4 5.6 7.8 total 9.1 sum 3"), unparsed);
}

TEST(Outcome, LetsAPlainSentencePass) { EXPECT_EQ(outcome_of("Rain causes floods."), claim); }

} // namespace
} // namespace claimgraph
