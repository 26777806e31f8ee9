// SPDX-License-Identifier: Apache-2.0
#include "import/claims/loose_amounts.hpp"

#include <gtest/gtest.h>

#include <string>

namespace claimgraph {
namespace {

/// The words of the amount that starts at `at`; empty where none does.
std::string words_at(std::string_view text, std::size_t at) {
    const auto amount = loose_amount_at(text, at);
    return amount ? std::string(slice(text, amount->span)) : std::string();
}

TEST(LooseAmounts, TakesTheLeastOfWhatIsNotCounted) {
    EXPECT_EQ(loose_amount_at("a few hundred boats", 0)->value, 200);
    EXPECT_EQ(loose_amount_at("several thousand", 0)->value, 2000);
    EXPECT_EQ(loose_amount_at("Dozens of owls", 0)->value, 24);
    EXPECT_EQ(loose_amount_at("tens of thousands of owls", 0)->value, 20'000);
    EXPECT_EQ(loose_amount_at("a couple of weeks", 0)->value, 2);
    EXPECT_TRUE(loose_amount_at("several metres", 0)->at_least);
}

TEST(LooseAmounts, ReadsPartsAndTimesAfterAnArticle) {
    EXPECT_DOUBLE_EQ(loose_amount_at("a third of them", 0)->value, 1.0 / 3);
    EXPECT_EQ(words_at("within an hour", 7), "an");
    EXPECT_EQ(words_at("for more than a year", 14), "a");
    EXPECT_EQ(words_at("a week later", 0), "a");
}

TEST(LooseAmounts, LeavesWhatSaysOnlyThatThereAreSome) {
    EXPECT_EQ(words_at("several owls", 0), "");
    EXPECT_EQ(words_at("a few patients", 0), "");
    EXPECT_EQ(words_at("several times", 0), "");
    EXPECT_EQ(words_at("a third study", 0), "");
    EXPECT_EQ(words_at("hundreds", 0), "");
}

TEST(LooseAmounts, TakesNoNameOrRateForALength) {
    EXPECT_EQ(words_at("twice a day", 6), "");
    EXPECT_EQ(words_at("for a day nursery", 4), "");
    EXPECT_EQ(words_at("for a week-long walk", 4), "");
    EXPECT_EQ(words_at("for a second time", 4), "");
}

TEST(LooseAmounts, EndsWithTheText) {
    for (const std::string_view text : {"a", "an", "few", "several", "a couple", "a couple of",
                                        "hundreds of", "a few", "after a week", "a third"})
        for (std::size_t at = 0; at < text.size(); ++at)
            if (const auto amount = loose_amount_at(text, at)) {
                EXPECT_LE(amount->span.end, text.size()) << text;
            }
}

} // namespace
} // namespace claimgraph
