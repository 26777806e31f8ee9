// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_classes.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(NounClasses, ListsWholeWordsOnly) {
    EXPECT_TRUE(lists_word("on upon in", "on"));
    EXPECT_TRUE(lists_word("on upon in", "in"));
    EXPECT_FALSE(lists_word("upon", "on"));
    EXPECT_FALSE(lists_word("", "on"));
}

} // namespace
} // namespace claimgraph
