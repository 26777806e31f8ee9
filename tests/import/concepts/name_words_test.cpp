// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/name_words.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (const NameWord &word : name_words(text, {0, static_cast<std::uint32_t>(text.size())}))
        words.push_back(std::string(word.joined ? "+" : "") + std::string(slice(text, word.span)));
    return words;
}

TEST(NameWords, AreJoinedByBlanksAndHyphensOnly) {
    EXPECT_THAT(words_of("wind-blown sand, dune"), ElementsAre("wind", "+blown", "+sand", "dune"));
}

TEST(NameWords, PartLettersFromDigits) {
    EXPECT_THAT(words_of("IL6 and H2O"), ElementsAre("IL", "+6", "+and", "+H", "+2", "+O"));
}

TEST(NameWords, LeaveOutTheCliticOfAGenitive) {
    EXPECT_THAT(words_of("Hill's reagent"), ElementsAre("Hill", "+reagent"));
    EXPECT_THAT(words_of("Hill\u2019s reagent"), ElementsAre("Hill", "+reagent"));
}

TEST(NameWords, KeepLettersBeyondAscii) {
    EXPECT_THAT(words_of("\u03B2 rays \u2264 caf\u00E9"),
                ElementsAre("\u03B2", "+rays", "caf\u00E9"));
}

TEST(NameWords, StayInsideTheSpan) {
    const auto words = name_words("tall reed beds", {5, 9});
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words.front().span, (TextSpan{5, 9}));
    EXPECT_FALSE(words.front().joined);
}

TEST(NameWordForm, IsSingularAmericanAndLowerCase) {
    EXPECT_EQ(name_word_form("Tumours"), "tumor");
    EXPECT_EQ(name_word_form("Berries"), "berry");
    EXPECT_EQ(name_word_form("\u03B2"), "beta");
}

TEST(NameWordForm, KeepsTheCaseOfAcronyms) {
    EXPECT_EQ(name_word_form("mRNAs"), "mRNAs");
    EXPECT_EQ(name_word_form("NGOs"), "NGO");
    EXPECT_EQ(name_word_form("MARSHLAND"), "marshland");
}

} // namespace
} // namespace claimgraph
