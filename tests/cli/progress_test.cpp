// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace claimgraph {
namespace {

std::string shown(ProgressStyle style, std::size_t total) {
    std::ostringstream out;
    Progress progress(out, style, "imported", total);
    for (std::size_t i = 0; i < total; ++i)
        progress.advance();
    return out.str();
}

TEST(Progress, SaysNothingWhenQuiet) { EXPECT_EQ(shown(ProgressStyle::none, 20), ""); }

TEST(Progress, SaysNothingOfASingleDocument) { EXPECT_EQ(shown(ProgressStyle::lines, 1), ""); }

TEST(Progress, CountsEachOfAFew) {
    EXPECT_EQ(shown(ProgressStyle::lines, 2),
              "imported 1 of 2 documents\nimported 2 of 2 documents\n");
}

TEST(Progress, SaysEachTenthOfMany) {
    const std::string lines = shown(ProgressStyle::lines, 1000);
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 10);
    EXPECT_TRUE(lines.starts_with("imported 100 of 1000 documents\n"));
}

TEST(Progress, DrawsABarThatFills) {
    const std::string bars = shown(ProgressStyle::bar, 2);
    EXPECT_NE(bars.find("\r[" + std::string(20, '=') + std::string(20, ' ') + "] 1 of 2"),
              std::string::npos);
    EXPECT_NE(bars.find("\r[" + std::string(40, '=') + "] 2 of 2"), std::string::npos);
}

TEST(Progress, TakesTheBarAwayInTheEnd) {
    std::ostringstream out;
    { Progress progress(out, ProgressStyle::bar, "imported", 3); }
    EXPECT_TRUE(out.str().ends_with(" \r"));
}

TEST(Progress, SaysALineAboveTheBar) {
    std::ostringstream out;
    Progress progress(out, ProgressStyle::bar, "imported", 3);
    progress.say("a.txt: is empty");
    EXPECT_NE(out.str().find(" \ra.txt: is empty\n\r["), std::string::npos);
}

TEST(Progress, KeepsEscapesOfHostileNamesFromTheTerminal) {
    std::ostringstream out;
    Progress progress(out, ProgressStyle::lines, "imported", 1);
    progress.say("\x1b[2Jx.txt: is empty");
    EXPECT_EQ(out.str().find('\x1b'), std::string::npos);
}

} // namespace
} // namespace claimgraph
