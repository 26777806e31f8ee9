// SPDX-License-Identifier: Apache-2.0
#include "import/language/analyzer.hpp"
#include "import/language/characters.hpp"
#include "import/language/tokenizer.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace claimgraph {
namespace {

/// Whether byte `at` lies in a blank character; those of several bytes are found from any of them.
bool is_blank(std::string_view text, std::size_t at) {
    for (std::size_t start = at; start + 3 > at; --start) {
        const TextCharacter c = character_at(text, start);
        if (c.kind == CharacterKind::blank && start + c.length > at)
            return true;
        if (start == 0)
            break;
    }
    return false;
}

/// Words of the whole text as one sentence; "+" joins the words of one surface token.
std::string words(std::string_view text) {
    const auto parsed =
        english_analyzer().analyze(text, {0, static_cast<std::uint32_t>(text.size())});
    std::string out;
    for (const auto &word : parsed.words) {
        if (!out.empty())
            out += word.continues_token ? "+" : " ";
        out += slice(text, word.span);
    }
    return out;
}

struct Case {
    std::string_view name;
    std::string_view text;
    std::string_view words;
};

class TokenizeCase : public testing::TestWithParam<Case> {};

TEST_P(TokenizeCase, CutsAsTheTreebanksDo) { EXPECT_EQ(words(GetParam().text), GetParam().words); }

INSTANTIATE_TEST_SUITE_P(
    Tokenize, TokenizeCase,
    testing::Values(
        Case{"Negation", "They don't and can't.", "They do+n't and ca+n't ."},
        Case{"TypographicNegation", "It won’t.", "It wo+n’t ."},
        Case{"Cannot", "We cannot say.", "We can+not say ."},
        Case{"Gonna", "They're gonna go.", "They+'re gon+na go ."},
        Case{"Possessive", "The dog's bone", "The dog+'s bone"},
        Case{"PluralPossessive", "The patients' choice", "The patients+' choice"},
        Case{"NameWithApostrophe", "O’Brien’s view", "O’Brien+’s view"},
        Case{"DecimalWithoutZero", "(p < .05)", "( p < .05 )"},
        Case{"RangeWithUnit", "75-125mg daily", "75 - 125 mg daily"},
        Case{"EnDashRange", "1.2–3.4", "1.2 – 3.4"},
        Case{"ChemicalName", "3,4-methylenedioxymethamphetamine works",
             "3,4-methylenedioxymethamphetamine works"},
        Case{"Thousands", "1,000 people", "1,000 people"},
        Case{"Ordinal", "the 20th and 1980s", "the 20th and 1980s"},
        Case{"Clock", "at 7:30pm", "at 7:30 pm"}, Case{"Date", "on 04/30/2001", "on 04/30/2001"},
        Case{"Percent", "10% of $5", "10 % of $ 5"},
        Case{"Citation", "(Smith et al., 2020; Lee 2019)", "( Smith et al. , 2020 ; Lee 2019 )"},
        Case{"ReferenceNumbers", "shown [3,4].", "shown [ 3,4 ] ."},
        Case{"Abbreviations", "Dr. Fig. 2 vs. e.g. U.S.", "Dr. Fig. 2 vs. e.g. U.S."},
        Case{"Initial", "J. Smith left.", "J. Smith left ."},
        Case{"InitialI", "Ada I. Moss left, and so did I.", "Ada I. Moss left , and so did I ."},
        Case{"HyphenCuts", "well-known wild-type", "well - known wild - type"},
        Case{"PrefixStays", "non-trivial e-mail", "non-trivial e-mail"},
        Case{"SlashCuts", "and/or", "and / or"},
        Case{"WebAddress", "see https://example.org/a_b?c=d.", "see https://example.org/a_b?c=d ."},
        Case{"MailAddress", "mail jane.doe@mail.co.uk, please",
             "mail jane.doe@mail.co.uk , please"},
        Case{"Ellipsis", "well... no", "well ... no"}, Case{"DoubleDash", "yes--no", "yes -- no"},
        Case{"Emoticon", "good :-)", "good :-)"},
        Case{"EmojiWithSkinTone", "yes 👍🏽!", "yes 👍🏽 !"},
        Case{"Quotes", "“It works,” he said.", "“ It works , ” he said ."},
        Case{"Ampersand", "AT&T and R&D", "AT&T and R&D"},
        Case{"Bullet", "• Sleep more", "• Sleep more"},
        Case{"MissingBlankBehindComma", "rates(12),which rose", "rates ( 12 ) , which rose"},
        Case{"Telephone", "call 713-853-3989 now", "call 713-853-3989 now"},
        Case{"Genotype", "MCAD+/- mice", "MCAD + / - mice"},
        Case{"SignedNumber", "at +1 or -2", "at +1 or - 2"},
        Case{"NameOfNumberAndCapital", "see Figure 4G", "see Figure 4G"},
        Case{"Prime", "the 5′-end", "the 5 ′ - end"}, Case{"Degrees", "at 37°C.", "at 37 °C ."},
        Case{"NoBreakBlank", "5\xC2\xA0mg", "5 mg"}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Tokenize, ComesToAnEndOfEndlessChunks) {
    for (const std::string_view piece :
         {")", "@", "-", "a.", "a-", "'s", "www.", "1,", "\xC2\xA0"}) {
        std::string text = "www.";
        while (text.size() < 100000)
            text += piece;
        EXPECT_FALSE(words(text).empty()) << piece;
    }
}

TEST(Tokenize, CoversEverythingButBlanksOfAnyBytes) {
    std::mt19937 random(7);
    constexpr std::string_view alphabet =
        "aBcs.?!,;:()[]\"'-  \n0123%@/&_\xE2\x80\x99\xC3\xA9\xFF\xF0\x9F\x98\x80";
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (auto length = random() % 120; length > 0; --length)
            text += alphabet[random() % alphabet.size()];
        std::size_t at = 0;
        const auto parsed =
            english_analyzer().analyze(text, {0, static_cast<std::uint32_t>(text.size())});
        for (const auto &word : parsed.words) {
            ASSERT_LE(at, word.span.start);
            ASSERT_LT(word.span.start, word.span.end);
            ASSERT_LE(word.span.end, text.size());
            for (; at < word.span.start; ++at)
                ASSERT_TRUE(is_blank(text, at)) << text;
            if (word.continues_token) {
                ASSERT_EQ(at, word.span.start);
            }
            at = word.span.end;
        }
    }
}

} // namespace
} // namespace claimgraph
