// SPDX-License-Identifier: Apache-2.0
#include "import/language/clitics.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(CliticCut, FindsNegations) {
    EXPECT_EQ(clitic_cut("don't"), 2U);
    EXPECT_EQ(clitic_cut("WON’T"), 2U);
    EXPECT_EQ(clitic_cut("cannot"), 3U);
    EXPECT_EQ(clitic_cut("dont"), 2U);
}

TEST(CliticCut, FindsVerbsAndPossessives) {
    EXPECT_EQ(clitic_cut("dog's"), 3U);
    EXPECT_EQ(clitic_cut("they're"), 4U);
    EXPECT_EQ(clitic_cut("we’ll"), 2U);
    EXPECT_EQ(clitic_cut("gonna"), 3U);
}

TEST(CliticCut, LeavesOtherWordsWhole) {
    for (const std::string_view word : {"", "s", "'s", "t", "O’Brien", "want", "cannon", "donut"})
        EXPECT_EQ(clitic_cut(word), 0U) << word;
}

TEST(LeadingCliticLength, FindsCliticsWrittenApart) {
    EXPECT_EQ(leading_clitic_length("'s"), 2U);
    EXPECT_EQ(leading_clitic_length("’ll go"), 5U);
    EXPECT_EQ(leading_clitic_length("'90s."), 4U);
    EXPECT_EQ(leading_clitic_length("'em"), 3U);
}

TEST(LeadingCliticLength, FindsNoneInAQuotation) {
    EXPECT_EQ(leading_clitic_length("'sleep'"), 0U);
    EXPECT_EQ(leading_clitic_length("'2024"), 0U);
    EXPECT_EQ(leading_clitic_length("'"), 0U);
}

TEST(IsTrailingClitic, HoldsBehindAPluralOnly) {
    EXPECT_TRUE(is_trailing_clitic("patients", "'", ""));
    EXPECT_TRUE(is_trailing_clitic("patients", "’", ""));
    EXPECT_FALSE(is_trailing_clitic("patient", "'", ""));
    EXPECT_FALSE(is_trailing_clitic("patients", "'", "sleep'"));
    EXPECT_FALSE(is_trailing_clitic("", "'", ""));
}

} // namespace
} // namespace claimgraph
