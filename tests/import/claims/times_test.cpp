// SPDX-License-Identifier: Apache-2.0
#include "import/claims/times.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Times, AreMonthsYearsAndMeasuresOfTime) {
    const Parsed parsed("In March the herd crossed the river for two weeks until 1931.");
    EXPECT_TRUE(says_when(parsed.tree, parsed["march"]));
    EXPECT_TRUE(says_when(parsed.tree, parsed["weeks"]));
    EXPECT_TRUE(says_when(parsed.tree, parsed["1931"]));
    EXPECT_FALSE(says_when(parsed.tree, parsed["river"]));
}

TEST(Times, AreNamedByTheWordBesideTheHead) {
    const Parsed parsed("The dam closed on 12 July.");
    EXPECT_TRUE(says_when(parsed.tree, parsed["12"]) || says_when(parsed.tree, parsed["july"]));
}

TEST(Times, AreNoVerbs) {
    const Parsed parsed("The dam may close.");
    EXPECT_FALSE(says_when(parsed.tree, parsed["may"]));
}

} // namespace
} // namespace claimgraph
