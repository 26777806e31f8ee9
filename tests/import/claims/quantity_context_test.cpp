// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_context.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

/// The context left of the last number of the text.
LeftContext before_number(std::string_view text) {
    return left_context(text, 0, text.find_last_not_of("0123456789") + 1);
}

TEST(QuantityContext, TakesTheLongestBound) {
    EXPECT_EQ(before_number("no more than 5").bound, QuantityBound::at_most);
    EXPECT_EQ(before_number("more than 5").bound, QuantityBound::more_than);
    EXPECT_EQ(before_number("they saw at least 5").start, 9U);
}

TEST(QuantityContext, ReadsSignAndCurrencyTogether) {
    const LeftContext context = before_number("paid about $5");
    EXPECT_EQ(context.bound, QuantityBound::about);
    EXPECT_EQ(context.unit->symbol, "USD");
    EXPECT_EQ(context.start, 5U);
}

TEST(QuantityContext, KnowsWhatIsNumbered) {
    EXPECT_TRUE(before_number("see Fig. 5").label);
    EXPECT_TRUE(before_number("on No. 5").label);
    EXPECT_FALSE(before_number("there were no 5").label);
    EXPECT_TRUE(before_number("on Mir 5").name);
    EXPECT_TRUE(before_number("some CO 2").index);
}

TEST(QuantityContext, KnowsMonths) {
    EXPECT_TRUE(before_number("on May 5").month);
    EXPECT_FALSE(before_number("it may 5").month);
    EXPECT_TRUE(month_at("Sept 1", 0));
}

TEST(QuantityContext, DoesNotLookBeforeTheBeginning) {
    EXPECT_EQ(left_context("at least 5", 3, 9).bound, QuantityBound::exact);
}

TEST(QuantityContext, ReadsBoundsAfterTheNumber) {
    EXPECT_EQ(right_bound("5 or more", 1).bound, QuantityBound::at_least);
    EXPECT_EQ(right_bound("5 or moreover", 1).length, 0U);
}

} // namespace
} // namespace claimgraph
