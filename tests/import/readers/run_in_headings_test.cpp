// SPDX-License-Identifier: Apache-2.0
#include "import/readers/run_in_headings.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(RunInHeadings, AreKnownWithTheirMark) {
    EXPECT_TRUE(is_run_in_heading("Summary"));
    EXPECT_TRUE(is_run_in_heading(" KEY POINTS: "));
    EXPECT_TRUE(is_run_in_heading("Abstract\u2014"));
    EXPECT_FALSE(is_run_in_heading("Yoga"));
    EXPECT_FALSE(is_run_in_heading("Summary of the law"));
    EXPECT_FALSE(is_run_in_heading(""));
}

TEST(RunInHeadings, ArePartedFromTheirParagraph) {
    EXPECT_EQ(without_heading_mark(": We ask "), " We ask ");
    EXPECT_EQ(without_heading_mark(" We ask"), " We ask");
    EXPECT_EQ(without_heading_mark(""), "");
}

} // namespace
} // namespace claimgraph
