// SPDX-License-Identifier: Apache-2.0
#include "graphs/escape.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(Escape, QuotesWhatDotWouldInterpret) {
    EXPECT_EQ(dot_text("graph"), R"("graph")");
    EXPECT_EQ(dot_text(R"(a "b" \N \)"), R"("a \"b\" \\N \\")");
    EXPECT_EQ(dot_text("&lt;b> <b>"), R"("&amp;lt;b> <b>")");
    EXPECT_EQ(dot_text("one\ntwo\t"), R"("one\ntwo ")");
    EXPECT_EQ(dot_text_left("one\ntwo"), R"("one\ltwo\l")");
    EXPECT_EQ(dot_text(""), R"("")");
}

TEST(Escape, WrapsAndCutsALabel) {
    EXPECT_EQ(dot_label("acute psychological distress in adolescents"),
              R"("acute psychological distress\nin adolescents")");
    EXPECT_EQ(dot_label("line\nbreak"), R"("line break")");
    EXPECT_EQ(dot_label(std::string(500, 'x'), 5), R"("xxxx…")");
}

TEST(Escape, QuotesACsvCellOnlyWhereNeeded) {
    EXPECT_EQ(csv_cell("plain text"), "plain text");
    EXPECT_EQ(csv_cell("=1+1"), "=1+1");
    EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
    EXPECT_EQ(csv_cell("say \"x\""), "\"say \"\"x\"\"\"");
    EXPECT_EQ(csv_cell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(csv_cell(" x"), "\" x\"");
    EXPECT_EQ(csv_cell(""), "\"\"");
}

} // namespace
} // namespace claimgraph
