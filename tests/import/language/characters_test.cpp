// SPDX-License-Identifier: Apache-2.0
#include "import/language/characters.hpp"

#include <gtest/gtest.h>

#include <string>

namespace claimgraph {
namespace {

CharacterKind kind_of(std::string_view text) { return character_at(text, 0).kind; }

TEST(CharacterAt, TellsKindsOfAscii) {
    EXPECT_EQ(kind_of("a"), CharacterKind::lower);
    EXPECT_EQ(kind_of("Z"), CharacterKind::upper);
    EXPECT_EQ(kind_of("7"), CharacterKind::digit);
    EXPECT_EQ(kind_of("\t"), CharacterKind::blank);
    EXPECT_EQ(kind_of("?"), CharacterKind::stop);
    EXPECT_EQ(kind_of("["), CharacterKind::opening);
    EXPECT_EQ(kind_of("}"), CharacterKind::closing);
    EXPECT_EQ(kind_of("%"), CharacterKind::symbol);
}

TEST(CharacterAt, TellsTypographicMarksFromEachOther) {
    EXPECT_EQ(kind_of("“"), CharacterKind::quote);
    EXPECT_EQ(kind_of("’"), CharacterKind::apostrophe);
    EXPECT_EQ(kind_of("‐"), CharacterKind::hyphen);
    EXPECT_EQ(kind_of("—"), CharacterKind::dash);
    EXPECT_EQ(kind_of("•"), CharacterKind::bullet);
    EXPECT_EQ(kind_of("…"), CharacterKind::stop);
    EXPECT_EQ(kind_of("²"), CharacterKind::superscript);
}

TEST(CharacterAt, KnowsTheCaseOfGreekAndCyrillic) {
    EXPECT_EQ(kind_of("Ω"), CharacterKind::upper);
    EXPECT_EQ(kind_of("β"), CharacterKind::lower);
    EXPECT_EQ(kind_of("Ж"), CharacterKind::upper);
    EXPECT_EQ(kind_of("漢"), CharacterKind::letter);
}

TEST(CharacterAt, TakesBlanksOfAnyWidthForBlanks) {
    for (const std::string_view blank : {" ", "\n", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\x8B"})
        EXPECT_EQ(kind_of(blank), CharacterKind::blank);
}

TEST(CharacterAt, ReadsMalformedBytesOneByOne) {
    for (const std::string_view broken : {"\xFF", "\xC3", "\xE2\x80",
                                          "\x80"
                                          "a",
                                          "\xF5\x80\x80\x80"}) {
        const TextCharacter c = character_at(broken, 0);
        EXPECT_GE(c.length, 1U);
        EXPECT_LE(c.length, broken.size());
    }
}

TEST(CharacterBefore, FindsTheCharacterThatCharacterAtFound) {
    const std::string text = "aé—😀.";
    for (std::size_t at = 0; at < text.size();) {
        const TextCharacter forward = character_at(text, at);
        const TextCharacter back = character_before(text, at + forward.length);
        EXPECT_EQ(back.code, forward.code);
        EXPECT_EQ(back.length, forward.length);
        at += forward.length;
    }
}

TEST(IsWord, HoldsForLettersAndDigitsOnly) {
    EXPECT_TRUE(is_word(CharacterKind::letter));
    EXPECT_TRUE(is_word(CharacterKind::digit));
    EXPECT_FALSE(is_word(CharacterKind::superscript));
    EXPECT_FALSE(is_letter(CharacterKind::digit));
}

} // namespace
} // namespace claimgraph
