// SPDX-License-Identifier: Apache-2.0
#include "import/claims/cue_scope.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

std::string_view clause_of(const Parsed &parsed, std::string_view head) {
    const WordIndex word = parsed[head];
    return parsed.tree.text_of({word, end_of_clause(parsed.tree, word)});
}

TEST(EndOfClause, LeavesOutTheMarkAtTheEnd) {
    const Parsed parsed("The baker sells bread.");
    EXPECT_EQ(clause_of(parsed, "sells"), "sells bread");
}

TEST(EndOfClause, KeepsListsAndPlainAdjuncts) {
    const Parsed parsed("The baker sells bread, cakes and pies in the square.");
    EXPECT_EQ(clause_of(parsed, "sells"), "sells bread, cakes and pies in the square");
}

TEST(EndOfClause, StopsAtAContrast) {
    const Parsed parsed("The baker did not sell bread but gave it away.");
    EXPECT_EQ(clause_of(parsed, "sell"), "sell bread");
}

TEST(EndOfClause, StopsAtAClauseWithItsOwnSubject) {
    const Parsed parsed("The baker sells bread, and the grocer sells apples.");
    EXPECT_EQ(clause_of(parsed, "sells"), "sells bread");
}

TEST(EndOfClause, StopsAtAReason) {
    const Parsed parsed("The baker sells bread because people like it.");
    EXPECT_EQ(clause_of(parsed, "sells"), "sells bread");
}

TEST(PassiveSubject, IsFoundAcrossRaisingVerbs) {
    const Parsed parsed("The bread was eaten.");
    EXPECT_EQ(passive_subject(parsed.tree, parsed["eaten"]), parsed["bread"]);
    EXPECT_EQ(passive_subject(parsed.tree, parsed["bread"]), std::nullopt);
}

TEST(ClauseScope, BeginsWithTheSubjectGiven) {
    const Parsed parsed("The bread was not eaten today.");
    const WordIndex cue = parsed["not"];
    const WordRange scope =
        clause_scope(parsed.tree, {cue, cue + 1}, parsed["eaten"], parsed["bread"]);
    EXPECT_EQ(parsed.tree.text_of(scope), "The bread was not eaten today");
}

TEST(ComplementOf, IsAnInfinitiveAnObjectOrANounBehindAPreposition) {
    const Parsed infinitive("The baker tried to sell bread.");
    EXPECT_EQ(complement_of(infinitive.tree, infinitive["tried"]), infinitive["sell"]);
    const Parsed noun("The price of bread increased.");
    EXPECT_EQ(complement_of(noun.tree, noun["price"]), noun["bread"]);
}

} // namespace
} // namespace claimgraph
