// SPDX-License-Identifier: Apache-2.0
#include "import/readers/superscript.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(RenderSuperscript, BracketsCitations) {
    EXPECT_EQ(render_superscript("fear", "3", false), "[3]");
    EXPECT_EQ(render_superscript("fear.", "3,4", false), "[3,4]");
    EXPECT_EQ(render_superscript("fear", "3\u20135", false), "[3\u20135]");
    EXPECT_EQ(render_superscript("p < 0.05", "3", false), "[3]");
    EXPECT_EQ(render_superscript("10", "3", true), "[3]");
    EXPECT_EQ(render_superscript("fear", "a", true), "[a]");
}

TEST(RenderSuperscript, LeavesBracketsAlone) {
    EXPECT_EQ(render_superscript("fear", "[3]", true), "[3]");
    EXPECT_EQ(render_superscript("fear", " (3) ", false), "(3)");
}

TEST(RenderSuperscript, KeepsExponentsAndCharges) {
    EXPECT_EQ(render_superscript("2x10", "6", false), "\u2076");
    EXPECT_EQ(render_superscript("5 m", "2", false), "\u00B2");
    EXPECT_EQ(render_superscript("30 kg/m", "2", false), "\u00B2");
    EXPECT_EQ(render_superscript("Ca", "2+", false), "\u00B2\u207A");
    EXPECT_EQ(render_superscript("5 s", "\u22121", false), "\u207B\u00B9");
}

TEST(RenderSuperscript, KeepsOtherWords) {
    EXPECT_EQ(render_superscript("1", "st", false), "st");
    EXPECT_EQ(render_superscript("", "14", false), "14");
    EXPECT_EQ(render_superscript("Brand", "TM", false), "TM");
    EXPECT_EQ(render_superscript("fear", " ", false), "");
}

} // namespace
} // namespace claimgraph
