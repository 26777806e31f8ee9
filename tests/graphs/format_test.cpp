// SPDX-License-Identifier: Apache-2.0
#include "graphs/format.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(Format, StandsAtItsPlaceInTheTable) {
    for (const FormatInfo &row : formats())
        EXPECT_EQ(info(row.format).name, row.name);
}

TEST(Format, IsFoundByNameIgnoringCase) {
    EXPECT_EQ(format_from_name("jsonl"), Format::jsonl);
    EXPECT_EQ(format_from_name("SVG"), Format::svg);
    EXPECT_EQ(format_from_name("doc"), std::nullopt);
    EXPECT_EQ(format_from_name(""), std::nullopt);
}

TEST(Format, IsGuessedFromTheExtension) {
    EXPECT_EQ(format_from_path("out/graph.dot"), Format::dot);
    EXPECT_EQ(format_from_path("graph.GV"), Format::dot);
    EXPECT_EQ(format_from_path("claims.sqlite3"), Format::sqlite);
    EXPECT_EQ(format_from_path("claims.ndjson"), Format::jsonl);
    EXPECT_EQ(format_from_path("claims.txt"), std::nullopt);
    EXPECT_EQ(format_from_path("svg"), std::nullopt);
    EXPECT_EQ(format_from_path("-"), std::nullopt);
}

} // namespace
} // namespace claimgraph
