// SPDX-License-Identifier: Apache-2.0
#include "core/ascii.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(Bytes, AreFoundFromAPlaceOn) {
    constexpr Bytes brackets("([");
    EXPECT_EQ(brackets.find_in("a (b) [c]"), 2U);
    EXPECT_EQ(brackets.find_in("a (b) [c]", 3), 6U);
    EXPECT_EQ(brackets.find_in("a (b) [c]", 7), std::string_view::npos);
    EXPECT_EQ(brackets.find_in(""), std::string_view::npos);
    EXPECT_EQ(brackets.find_in("(", 5), std::string_view::npos);
}

TEST(Bytes, MayBeHalvesOfCharacters) {
    constexpr Bytes marks("\xC2\xE2");
    EXPECT_EQ(marks.find_in("p \u2264 .05"), 2U);
    EXPECT_FALSE(marks.contains('\0'));
}

} // namespace
} // namespace claimgraph
