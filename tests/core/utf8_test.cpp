// SPDX-License-Identifier: Apache-2.0
#include "core/utf8.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace claimgraph {
namespace {

using testing::Optional;

TEST(FindInvalidUtf8, AcceptsTextsOfEveryLength) {
    for (const char *text : {"", "plain", "caf\u00E9", "20 \u20AC", "\U0001F600", "\uFFFD"})
        EXPECT_EQ(find_invalid_utf8(text), std::nullopt) << text;
}

TEST(FindInvalidUtf8, NamesTheFirstBadByte) {
    EXPECT_THAT(find_invalid_utf8("abc\x80"), Optional(3u));
    EXPECT_THAT(find_invalid_utf8("0123456789 caf\xE9 and more"), Optional(14u));
    EXPECT_THAT(find_invalid_utf8("\u00E9\xC3"), Optional(2u));
}

TEST(FindInvalidUtf8, RefusesCutCharacters) {
    EXPECT_THAT(find_invalid_utf8("ab\xC3"), Optional(2u));
    EXPECT_THAT(find_invalid_utf8("ab\xE2\x82"), Optional(2u));
    EXPECT_THAT(find_invalid_utf8("ab\xF0\x9F\x98"), Optional(2u));
    EXPECT_THAT(find_invalid_utf8("ab\xE2\x82 cd"), Optional(2u));
}

TEST(FindInvalidUtf8, RefusesOverlongForms) {
    EXPECT_THAT(find_invalid_utf8("\xC0\xAF"), Optional(0u));
    EXPECT_THAT(find_invalid_utf8("\xC1\xBF"), Optional(0u));
    EXPECT_THAT(find_invalid_utf8("\xE0\x80\xAF"), Optional(0u));
    EXPECT_THAT(find_invalid_utf8("\xF0\x8F\xBF\xBF"), Optional(0u));
}

TEST(FindInvalidUtf8, RefusesSurrogatesAndNumbersBeyondUnicode) {
    EXPECT_THAT(find_invalid_utf8("\xED\xA0\x80"), Optional(0u));
    EXPECT_THAT(find_invalid_utf8("\xF4\x90\x80\x80"), Optional(0u));
    EXPECT_THAT(find_invalid_utf8("\xFF"), Optional(0u));
}

TEST(DecodeUtf8, ReadsOneCharacter) {
    const std::string text = "a\u00E9\u20AC\U0001F600";
    EXPECT_EQ(decode_utf8(text, 0).value, U'a');
    EXPECT_EQ(decode_utf8(text, 1).value, U'\u00E9');
    EXPECT_EQ(decode_utf8(text, 3).value, U'\u20AC');
    EXPECT_EQ(decode_utf8(text, 6).value, U'\U0001F600');
    EXPECT_EQ(decode_utf8(text, 6).length, 4u);
}

TEST(DecodeUtf8, ReadsAMalformedByteAsOneReplacement) {
    EXPECT_EQ(decode_utf8("\xE2\x82", 0).value, replacement_character);
    EXPECT_EQ(decode_utf8("\xE2\x82", 0).length, 1u);
}

TEST(EncodeUtf8, IsUndoneByDecoding) {
    for (char32_t character = 0; character <= 0x10FFFF; character += 7) {
        if (character >= 0xD800 && character <= 0xDFFF)
            continue;
        const std::string bytes = encode_utf8(character);
        EXPECT_EQ(find_invalid_utf8(bytes), std::nullopt);
        EXPECT_EQ(decode_utf8(bytes, 0).value, character);
        EXPECT_EQ(decode_utf8(bytes, 0).length, bytes.size());
    }
}

TEST(EncodeUtf8, ReplacesWhatIsNoCharacter) {
    EXPECT_EQ(encode_utf8(0xD800), "\uFFFD");
    EXPECT_EQ(encode_utf8(0x110000), "\uFFFD");
}

TEST(CountCodePoints, CountsCharactersAndMalformedBytes) {
    EXPECT_EQ(count_code_points(""), 0u);
    EXPECT_EQ(count_code_points("na\u00EFve \u20AC"), 7u);
    EXPECT_EQ(count_code_points("a\xE2\x82"), 3u);
}

} // namespace
} // namespace claimgraph
