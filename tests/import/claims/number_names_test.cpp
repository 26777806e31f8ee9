// SPDX-License-Identifier: Apache-2.0
#include "import/claims/number_names.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

/// Whether the number that starts at `at` is a name.
bool is_name_at(std::string_view text, std::size_t at) {
    const WrittenValue value = value_from(text, *number_at(text, at), RangeOpening::none);
    return is_name(text, {{0, static_cast<std::uint32_t>(text.size())}, false}, value,
                   left_context(text, 0, at));
}

TEST(NumberNames, KnowsPartsOfNames) {
    EXPECT_TRUE(is_name_at("a 5-HT2A receptor", 2));
    EXPECT_TRUE(is_name_at("an IL-6 level", 6));
    EXPECT_TRUE(is_name_at("some 3,4-dioxy", 5));
    EXPECT_TRUE(is_name_at("some 6,6-2H2", 5));
    EXPECT_FALSE(is_name_at("a 5-mg dose", 2));
    EXPECT_FALSE(is_name_at("take 3, 4 or 5", 5));
    EXPECT_TRUE(is_name_at("low 25(OH)D here", 4));
}

TEST(NumberNames, KnowsWhatACatalogueHolds) {
    EXPECT_TRUE(is_name_at("strain ATCC 25922 grew", 12));
    EXPECT_TRUE(is_name_at("the star HD 12345 B", 12));
    EXPECT_TRUE(is_name_at("agent 007 left", 6));
    EXPECT_TRUE(is_name_at("the codes 0403–0405", 10));
    EXPECT_FALSE(is_name_at("THE 25 birds", 4));
    EXPECT_FALSE(is_name_at("(95% CI −4698 to 12)", 8));
    EXPECT_FALSE(is_name_at("by CI 4698 or so", 6));
    EXPECT_FALSE(is_name_at("at 12345 birds", 3));
}

TEST(NumberNames, KnowsPages) {
    EXPECT_TRUE(is_name_at("Acta Avium, 98, 371 (1965)", 16));
    EXPECT_FALSE(is_name_at("some 371 (65)", 5));
}

TEST(NumberNames, KnowsNumbersThatWereRaisedAndCite) {
    EXPECT_TRUE(is_name_at("in some birds, 5,11 and bats", 15));
    EXPECT_TRUE(is_name_at("5,11 The birds", 0));
    EXPECT_TRUE(is_name_at("a thieno[3,2-d]oxazine", 9));
    EXPECT_TRUE(is_name_at("It sings. 12", 10));
    EXPECT_FALSE(is_name_at("5, 11 and 12 birds", 0));
    EXPECT_FALSE(is_name_at("a CI [21,73]", 6));
    EXPECT_FALSE(is_name_at("the CI 21,73", 7));
}

TEST(NumberNames, KnowsDatesAndTimes) {
    EXPECT_TRUE(is_name_at("since 1987.", 6));
    EXPECT_TRUE(is_name_at("on 12 May", 3));
    EXPECT_TRUE(is_name_at("at 09:30.", 3));
    EXPECT_TRUE(is_name_at("in the 1990s", 7));
    EXPECT_TRUE(is_name_at("at 3 pm sharp", 3));
    EXPECT_TRUE(is_name_at("at 10 a.m.", 3));
    EXPECT_TRUE(is_name_at("on 12, 13 and 14 May", 3));
    EXPECT_TRUE(is_name_at("from 3 to 9 July", 5));
    EXPECT_TRUE(is_name_at("the 2015/16 season", 4));
    EXPECT_FALSE(is_name_at("some 12, 13 and 14 boats", 5));
    EXPECT_FALSE(is_name_at("we saw 1987 mg", 7));
}

TEST(NumberNames, KnowsListMarksAndOrdinals) {
    EXPECT_TRUE(is_name_at("3. Results", 0));
    EXPECT_TRUE(is_name_at("ideas: 2) rest", 7));
    EXPECT_TRUE(is_name_at("the 10 th place", 4));
    EXPECT_FALSE(is_name_at("3 results", 0));
}

TEST(NumberNames, FindsTheEndOfCitations) {
    EXPECT_EQ(citation_end("[3, 7-9]", 0, 0), 8U);
    EXPECT_EQ(citation_end("[3 mg]", 0, 0), 0U);
    EXPECT_EQ(citation_end("known (22)", 0, 6), 10U);
    EXPECT_EQ(citation_end("12 (45)", 0, 3), 3U);
    EXPECT_EQ(citation_end("F(1, 3.9)", 0, 1), 9U);
    EXPECT_EQ(citation_end("equation (3.1) holds", 0, 9), 14U);
    EXPECT_EQ(citation_end("a mean (3.1)", 0, 7), 7U);
    EXPECT_EQ(citation_end("(never closed 1", 0, 0), 0U);
}

TEST(NumberNames, FindsTheEndOfNames) {
    EXPECT_EQ(name_end("5-HT2A receptor", 0), 6U);
    EXPECT_EQ(name_end("10.1/ab.", 0), 7U);
    EXPECT_EQ(name_end("cells/7.5 mL", 0), 5U);
}

} // namespace
} // namespace claimgraph
