// SPDX-License-Identifier: Apache-2.0
#include "cli/suggestion.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

const std::vector<std::string> commands = {"import", "export", "extract", "show"};

TEST(NearestWord, FindsAMissingLetter) { EXPECT_EQ(nearest_word("imprt", commands), "import"); }

TEST(NearestWord, FindsTheFirstOfTwoEquallyNear) {
    EXPECT_EQ(nearest_word("mport", {"import", "amport"}), "import");
}

TEST(NearestWord, IsEmptyForAnotherWord) { EXPECT_EQ(nearest_word("query", commands), ""); }

TEST(NearestWord, IsEmptyForAPastedPage) {
    EXPECT_EQ(nearest_word(std::string(1'000'000, 'x'), {std::string(1'000'000, 'x')}), "");
}

TEST(DidYouMean, SaysNothingWhereNoWordIsNear) { EXPECT_EQ(did_you_mean("query", commands), ""); }

TEST(DidYouMean, NamesTheWord) {
    EXPECT_EQ(did_you_mean("shwo", commands), "; did you mean 'show'?");
}

} // namespace
} // namespace claimgraph
