// SPDX-License-Identifier: Apache-2.0
#include "import/claims/times.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Times, AreMonthsYearsAndMeasuresOfTime) {
    const Parsed parsed("In March the herd crossed the river for two weeks until 1931.");
    EXPECT_TRUE(names_time(parsed.tree, parsed["march"]));
    EXPECT_TRUE(names_time(parsed.tree, parsed["weeks"]));
    EXPECT_TRUE(names_time(parsed.tree, parsed["1931"]));
    EXPECT_FALSE(names_time(parsed.tree, parsed["river"]));
}

TEST(Times, AreNamedByTheWordBesideTheHead) {
    const Parsed parsed("The dam closed on 12 July.");
    EXPECT_TRUE(names_time(parsed.tree, parsed["12"]) || names_time(parsed.tree, parsed["july"]));
}

TEST(Times, AreNoVerbs) {
    const Parsed parsed("The dam may close.");
    EXPECT_FALSE(names_time(parsed.tree, parsed["may"]));
}

} // namespace
} // namespace claimgraph
