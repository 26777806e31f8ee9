// SPDX-License-Identifier: Apache-2.0
#include "import/claims/chains.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Chains, GoFromTheOutermostVerbDown) {
    const Parsed parsed("The club wants to try to sell tickets.");
    const std::vector<WordIndex> expected = {parsed["wants"], parsed["try"]};
    EXPECT_EQ(chain_above(parsed.tree, parsed["sell"]), expected);
    EXPECT_EQ(next_in_chain(parsed.tree, parsed["wants"]), parsed["try"]);
}

TEST(Chains, StopAtAnObjectThatDoesTheDeed) {
    const Parsed parsed("The club asked members to sell tickets.");
    EXPECT_TRUE(chain_above(parsed.tree, parsed["sell"]).empty());
}

TEST(Chains, LendToAVerbOfTheSameForm) {
    const Parsed parsed("The school was sold and renamed.");
    EXPECT_EQ(lender(parsed.tree, parsed["renamed"]), parsed["sold"]);
}

TEST(Chains, LendNoDenialOverBut) {
    const Parsed parsed("The guard did not sleep but read a book.");
    EXPECT_EQ(lender(parsed.tree, parsed["read"]), std::nullopt);
}

} // namespace
} // namespace claimgraph
