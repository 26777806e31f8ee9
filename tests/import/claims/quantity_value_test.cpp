// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_value.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

WrittenValue value_of(std::string_view text, RangeOpening opening = RangeOpening::none) {
    return value_from(text, *number_at(text, 0), opening);
}

TEST(QuantityValue, JoinsTheEndsOfARange) {
    EXPECT_EQ(value_of("5-10 mg").high, 10);
    EXPECT_EQ(value_of("5 mg to 10 mg").high, 10);
    EXPECT_EQ(value_of("10- to 20-mg dose").high, 20);
    EXPECT_EQ(value_of("5 and 10", RangeOpening::between).high, 10);
    EXPECT_EQ(value_of("5 and 10").high, 5);
}

TEST(QuantityValue, JoinsNothingThatFallsOrDiffersInUnit) {
    EXPECT_FALSE(value_of("10 to 5 mg").range);
    EXPECT_TRUE(value_of("10 to 5 mg", RangeOpening::from).range);
    EXPECT_FALSE(value_of("5 mg to 10 days").range);
}

TEST(QuantityValue, ReadsTolerance) {
    const WrittenValue value = value_of("5.0 ± 0.5 cm");
    EXPECT_EQ(value.low, 4.5);
    EXPECT_EQ(value.high, 5.5);
    EXPECT_TRUE(value.plus_minus);
    EXPECT_EQ(value.unit.symbol, "cm");
}

TEST(QuantityValue, CountsTheLastOfTwoNouns) {
    EXPECT_EQ(value_of("4 volunteer physicians").end, 22U);
}

TEST(QuantityValue, LeavesPanelsProductsAndCells) {
    EXPECT_EQ(value_of("2A").unit.kind, UnitKind::none);
    EXPECT_EQ(value_of("3 x 4").unit.kind, UnitKind::none);
    EXPECT_EQ(value_of("2 T cells").unit.symbol, "cell");
    EXPECT_EQ(value_of("3-D").unit.kind, UnitKind::none);
}

TEST(QuantityValue, ReadsUnitsOfOneLetterBehindAHyphen) {
    EXPECT_EQ(value_of("24-h urine").unit.symbol, "h");
    EXPECT_EQ(value_of("3.6-m mast").unit.symbol, "m");
    EXPECT_EQ(value_of("1.5-T magnet").unit.symbol, "T");
    EXPECT_EQ(value_of("100 -mm scale").unit.symbol, "mm");
}

TEST(QuantityValue, ReadsTheUnitBehindABracketOfNumbers) {
    EXPECT_EQ(value_of("59 (17) years").unit.symbol, "year");
    EXPECT_EQ(value_of("3.5 [2.0–7.3] days").unit.symbol, "day");
    EXPECT_EQ(value_of("12 (30%) patients").unit.symbol, "person");
    EXPECT_EQ(value_of("59 (17) years").end, 2U);
    EXPECT_EQ(value_of("12 (two) years").unit.kind, UnitKind::none);
    EXPECT_EQ(value_of("12 (17").unit.kind, UnitKind::none);
}

TEST(QuantityValue, ReadsHalves) {
    EXPECT_EQ(value_of("half an hour").unit.symbol, "h");
    EXPECT_EQ(value_of("two years and a half").high, 2.5);
}

} // namespace
} // namespace claimgraph
