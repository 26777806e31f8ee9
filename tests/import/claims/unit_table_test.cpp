// SPDX-License-Identifier: Apache-2.0
#include "import/claims/unit_table.hpp"
#include "import/language/lexicon.hpp"

#include <gtest/gtest.h>

#include <set>

namespace claimgraph {
namespace {

TEST(UnitTable, HasEveryWrittenFormOnce) {
    std::set<std::string_view> written;
    for (const Row &row : rows_of(lexicons::units())) {
        EXPECT_GE(row.size(), 3U) << row.front();
        EXPECT_TRUE(written.insert(row.front()).second) << row.front();
    }
}

TEST(UnitTable, KnowsTheKindOfEveryUnit) {
    for (const Row &row : rows_of(lexicons::units())) {
        const auto unit = listed_unit(row.at(0));
        ASSERT_TRUE(unit) << row.front();
        EXPECT_EQ(unit->kind == UnitKind::other, row.at(2) == "other") << row.front();
    }
}

TEST(UnitTable, TakesTheLongestForm) {
    EXPECT_EQ(simple_unit_at("per cent", 0)->symbol, "%");
    EXPECT_EQ(simple_unit_at("% w/v agar", 0)->symbol, "% w/v");
    EXPECT_FALSE(simple_unit_at("percentile", 0));
}

} // namespace
} // namespace claimgraph
