// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_classes.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(NounClasses, ListsWholeWordsOnly) {
    EXPECT_TRUE(lists_word("on upon in", "on"));
    EXPECT_TRUE(lists_word("on upon in", "in"));
    EXPECT_FALSE(lists_word("upon", "on"));
    EXPECT_FALSE(lists_word("", "on"));
}

TEST(NounClasses, CountTimesAsTimes) {
    const testing::Parsed parsed("It lasted for thousands of years.");
    EXPECT_TRUE(names_time(parsed.tree, 3));
    const testing::Parsed others("It fed thousands of people.");
    EXPECT_FALSE(names_time(others.tree, 2));
}

TEST(NounClasses, CountRangesAsNumbers) {
    const testing::Parsed parsed("The herd ranged from 32\u201356 sheep.");
    EXPECT_TRUE(has_number(parsed.tree, parsed.tree.all()));
}

TEST(NounClasses, KnowDegreesBehindNames) {
    const testing::Parsed parsed("\"What people should know is that rest helps,\" says Ann Miller, "
                                 "MD, who runs a clinic in Leeds.");
    EXPECT_TRUE(names_degree(parsed.tree, parsed["md"]));
    EXPECT_FALSE(names_degree(parsed.tree, parsed["miller"]));
}

} // namespace
} // namespace claimgraph
