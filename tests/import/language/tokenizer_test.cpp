// SPDX-License-Identifier: Apache-2.0
#include "import/language/tokenizer.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace claimgraph {
namespace {

using testing::ElementsAre;

std::vector<Token> all_tokens(std::string_view text) {
    return tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, 1000);
}

std::vector<std::string> tokens_of(std::string_view text) {
    std::vector<std::string> forms;
    for (const Token &token : all_tokens(text))
        forms.emplace_back(slice(text, token.span));
    return forms;
}

TEST(Tokenizer, SeparatesMarksFromWords) {
    EXPECT_THAT(tokens_of("Iron (Fe), \u201Cred\u201D."),
                ElementsAre("Iron", "(", "Fe", ")", ",", "\u201C", "red", "\u201D", "."));
}

TEST(Tokenizer, CutsClitics) {
    EXPECT_THAT(tokens_of("It doesn't fit Ada's, can't"),
                ElementsAre("It", "does", "n't", "fit", "Ada", "'s", ",", "ca", "n't"));
    EXPECT_THAT(tokens_of("isn\u2019t"), ElementsAre("is", "n\u2019t"));
}

TEST(Tokenizer, KeepsHyphensNumbersAndInitialsWhole) {
    EXPECT_THAT(
        tokens_of("IL-6 rose 1,200.5 to 75-125mg in the U.S. today"),
        ElementsAre("IL-6", "rose", "1,200.5", "to", "75-125mg", "in", "the", "U.S", ".", "today"));
}

TEST(Tokenizer, LowersWordsButNoMoreThanListsCanHold) {
    EXPECT_EQ(all_tokens("PTSD").front().lower, "ptsd");
    EXPECT_EQ(all_tokens(std::string(longest_word + 1, 'A')).front().lower, "");
}

TEST(Tokenizer, StopsAtTheLimit) {
    const std::string text = "a b c d e";
    EXPECT_EQ(tokenize(text, {0, 9}, 3).size(), 3U);
}

TEST(Tokenizer, ReadsNothingOutsideTheSpan) {
    EXPECT_EQ(tokenize("ab cd", {0, 4}, 9).back().span, (TextSpan{3, 4}));
}

} // namespace
} // namespace claimgraph
