// SPDX-License-Identifier: Apache-2.0
#include "graphs/characters.hpp"

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

TEST(Characters, KeepWhatBelongsTogether) {
    EXPECT_EQ(first_character("e\u0301tude").bytes, "e\u0301");
    EXPECT_EQ(first_character(family + "x").bytes, family);
    EXPECT_EQ(first_character("\U0001F1E9\U0001F1EA\U0001F1EB").bytes, "\U0001F1E9\U0001F1EA");
    EXPECT_EQ(first_character("\U0001F44D\U0001F3FDx").bytes, "\U0001F44D\U0001F3FD");
}

TEST(Characters, TakeColumnsAsOnATerminal) {
    EXPECT_EQ(columns_of("abc"), 3U);
    EXPECT_EQ(columns_of("漢字"), 4U);
    EXPECT_EQ(columns_of("e\u0301"), 1U);
    EXPECT_EQ(columns_of(family), 2U);
    EXPECT_EQ(columns_of("שלום"), 4U);
}

TEST(Characters, AreCleanOfControlsAndBadBytes) {
    EXPECT_EQ(clean("a\tb\r\nc"), "a b  c");
    EXPECT_EQ(clean("a\x1b[31m"), "a\uFFFD[31m");
    EXPECT_EQ(clean(std::string("a\0b", 3)), "a\uFFFDb");
    EXPECT_EQ(clean("\xC0\xAF \xED\xA0\x80"), "\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(clean("\u009B31m\uFFFF"), "\uFFFD31m\uFFFD");
    EXPECT_EQ(clean("\u202Eabc"), "\u202Eabc");
    EXPECT_EQ(clean_for_terminal("\u202Eabc"), "\uFFFDabc");
}

TEST(Characters, AreCutOnlyBetween) {
    EXPECT_EQ(cut("short", 5), "short");
    EXPECT_EQ(cut("longer", 5), "long…");
    EXPECT_EQ(cut("abe\u0301d", 4), "ab…");
    EXPECT_EQ(cut_to_columns("漢字漢字", 5), "漢字…");
    EXPECT_EQ(cut_to_columns("漢字", 4), "漢字");
}

TEST(Characters, WrapAtBlanks) {
    EXPECT_THAT(wrap("one two three", 7), ElementsAre("one two", "three"));
    EXPECT_THAT(wrap("abcdefghij", 4), ElementsAre("abcd", "efgh", "ij"));
    EXPECT_THAT(wrap("", 4), ElementsAre(""));
    EXPECT_THAT(wrap("漢字漢", 4), ElementsAre("漢字", "漢"));
}

TEST(Characters, WrapNeverExceedsTheWidthNorLosesAWord) {
    EXPECT_TRUE(rc::check([](const std::string &bytes) {
        const std::string text = clean(bytes);
        std::string joined;
        for (const std::string &line : wrap(text, 9)) {
            RC_ASSERT(columns_of(line) <= 9U);
            joined += line;
        }
        std::string expected = text;
        std::erase(joined, ' ');
        std::erase(expected, ' ');
        RC_ASSERT(joined == expected);
    }));
}

} // namespace
} // namespace claimgraph
