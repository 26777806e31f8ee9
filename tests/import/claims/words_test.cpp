// SPDX-License-Identifier: Apache-2.0
#include "import/claims/words.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace claimgraph {
namespace {

using testing::ElementsAre;

std::vector<PlainWord> all_words(std::string_view text) {
    return split_words(text, {0, static_cast<std::uint32_t>(text.size())}, 1000);
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> forms;
    for (const PlainWord &word : all_words(text))
        forms.emplace_back(slice(text, word.span));
    return forms;
}

TEST(SplitWords, SeparatesMarksFromWords) {
    EXPECT_THAT(words_of("Iron (Fe), \u201Cred\u201D."),
                ElementsAre("Iron", "(", "Fe", ")", ",", "\u201C", "red", "\u201D", "."));
}

TEST(SplitWords, CutsClitics) {
    EXPECT_THAT(words_of("It doesn't fit Ada's, can't"),
                ElementsAre("It", "does", "n't", "fit", "Ada", "'s", ",", "ca", "n't"));
    EXPECT_THAT(words_of("isn\u2019t"), ElementsAre("is", "n\u2019t"));
}

TEST(SplitWords, KeepsHyphensNumbersAndInitialsWhole) {
    EXPECT_THAT(
        words_of("IL-6 rose 1,200.5 to 75-125mg in the U.S. today"),
        ElementsAre("IL-6", "rose", "1,200.5", "to", "75-125mg", "in", "the", "U.S", ".", "today"));
}

TEST(SplitWords, LowersWordsButNoMoreThanListsCanHold) {
    EXPECT_EQ(all_words("PTSD").front().lower, "ptsd");
    EXPECT_EQ(all_words(std::string(longest_word + 1, 'A')).front().lower, "");
}

TEST(SplitWords, StopsAtTheLimit) {
    const std::string text = "a b c d e";
    EXPECT_EQ(split_words(text, {0, 9}, 3).size(), 3U);
}

TEST(SplitWords, ReadsNothingOutsideTheSpan) {
    EXPECT_EQ(split_words("ab cd", {0, 4}, 9).back().span, (TextSpan{3, 4}));
}

} // namespace
} // namespace claimgraph
