// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/tuple.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(TextOf, KeepsNeighboursTogetherAndSetsOthersApart) {
    const Parsed parsed("The firm doesn't sell tea.");
    EXPECT_EQ(text_of(parsed.tree, {2, 3, 4}), "doesn't sell");
    EXPECT_EQ(text_of(parsed.tree, {2, 4}), "does sell");
    EXPECT_EQ(text_of(parsed.tree, {4, 1}), "sell firm");
    EXPECT_EQ(text_of(parsed.tree, {}), "");
}

} // namespace
} // namespace claimgraph
