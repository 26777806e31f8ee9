// SPDX-License-Identifier: Apache-2.0
#include "import/claims/numbers.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace claimgraph {
namespace {

/// The value of the number that the text begins with; -1 unless it is the whole text.
double value_of(std::string_view text) {
    const auto number = number_at(text, 0);
    return number && number->span.end == text.size() ? number->value : -1.0;
}

TEST(Numbers, ReadsGroupsAndPoints) {
    EXPECT_EQ(value_of("12"), 12);
    EXPECT_EQ(value_of("1,200,300"), 1200300);
    EXPECT_EQ(value_of("1\u2009200"), 1200);
    EXPECT_EQ(value_of("130 000"), 130000);
    EXPECT_EQ(number_at("130 250", 0)->value, 130);
    EXPECT_EQ(value_of("1,200.5"), 1200.5);
    EXPECT_EQ(value_of(".05"), 0.05);
    EXPECT_EQ(value_of("1·34"), 1.34);
    EXPECT_EQ(value_of("0,05"), 0.05);
}

TEST(Numbers, ReadsADecimalCommaBeforeAUnit) {
    EXPECT_EQ(number_at("1,5 mg", 0)->value, 1.5);
    EXPECT_EQ(number_at("12,25 km", 0)->value, 12.25);
    EXPECT_EQ(number_at("1,5 sheep", 0)->value, 1);
    EXPECT_EQ(number_at("1,5", 0)->value, 1);
}

TEST(Numbers, ReadsSignsOfAnyWidth) {
    EXPECT_EQ(value_of("−3"), -3);
    EXPECT_EQ(value_of("-2.5"), -2.5);
    EXPECT_EQ(value_of("+4"), 4);
}

TEST(Numbers, ReadsPowersOfTen) {
    EXPECT_DOUBLE_EQ(value_of("1.2 × 10−3"), 0.0012);
    EXPECT_DOUBLE_EQ(value_of("1.2 x 10^-3"), 0.0012);
    EXPECT_DOUBLE_EQ(value_of("3·10⁵"), 3e5);
    EXPECT_DOUBLE_EQ(value_of("10^5"), 1e5);
    EXPECT_DOUBLE_EQ(value_of("2e-4"), 2e-4);
    EXPECT_DOUBLE_EQ(value_of("5 × 103"), 5e3);
}

TEST(Numbers, ReadsFractionsAndRatios) {
    EXPECT_EQ(value_of("1/4"), 0.25);
    EXPECT_EQ(value_of("1½"), 1.5);
    EXPECT_EQ(value_of("¾"), 0.75);
    EXPECT_EQ(value_of("1:1000"), 0.001);
    EXPECT_EQ(number_at("120/80", 0)->divisor, 80);
}

TEST(Numbers, ReadsSizeWords) {
    EXPECT_DOUBLE_EQ(value_of("5.9 million"), 5.9e6);
    EXPECT_DOUBLE_EQ(value_of("40 thousand"), 4e4);
}

TEST(Numbers, EndsBeforeWhatIsNoNumber) {
    EXPECT_EQ(number_at("5, 6", 0)->span.end, 1U);
    EXPECT_EQ(number_at("3.", 0)->span.end, 1U);
    EXPECT_EQ(number_at("10−20", 0)->value, 10);
    EXPECT_EQ(number_at("7 millionaires", 0)->value, 7);
}

TEST(Numbers, RefusesDataAndNothing) {
    EXPECT_FALSE(number_at(std::string(400, '9'), 0));
    EXPECT_FALSE(number_at("", 0));
    EXPECT_FALSE(number_at("-", 0));
    EXPECT_FALSE(number_at("1/0", 0)->divisor != 0.0);
    EXPECT_TRUE(std::isfinite(number_at("9e+99", 0)->value));
}

} // namespace
} // namespace claimgraph
