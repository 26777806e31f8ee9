// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/readers/encoding.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using namespace std::string_literals;

std::string decoded(std::string bytes, std::string_view declared = "") {
    return to_utf8(std::move(bytes), declared, "note.txt");
}

void expect_refused(const std::string &bytes, const std::string &message) {
    EXPECT_THAT([&] { decoded(bytes); },
                testing::ThrowsMessage<Error>(testing::HasSubstr(message)));
}

TEST(ToUtf8, KeepsUtf8AndDropsItsMark) {
    EXPECT_EQ(decoded("caf\u00E9"), "caf\u00E9");
    EXPECT_EQ(decoded("\uFEFFcaf\u00E9"), "caf\u00E9");
}

TEST(ToUtf8, ReadsUtf16OfBothOrders) {
    EXPECT_EQ(decoded("\xFF\xFE"
                      "h\0\xE9\0"s),
              "h\u00E9");
    EXPECT_EQ(decoded("\xFE\xFF"
                      "\0h\0\xE9"s),
              "h\u00E9");
    EXPECT_EQ(decoded("r\0a\0i\0n\0"s), "rain");
    EXPECT_EQ(decoded("\0r\0a\0i\0n"s), "rain");
    EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8\x00\xDE"s), "\U0001F600");
}

TEST(ToUtf8, RefusesBrokenUtf16ByItsPlace) {
    expect_refused("\xFF\xFE"
                   "a\0\x00\xD8"s,
                   "note.txt:byte 4: 0x00 is no UTF-16LE text");
    expect_refused("\xFF\xFE"
                   "a\0b"s,
                   "note.txt:byte 4");
}

TEST(ToUtf8, ReadsWindows1252) {
    EXPECT_EQ(decoded("caf\xE9 \x93quoted\x94 \x96 na\xEFve"),
              "caf\u00E9 \u201Cquoted\u201D \u2013 na\u00EFve");
    EXPECT_EQ(decoded("\x93"
                      "caf\xE9\x94 "),
              "\u201Ccaf\u00E9\u201D ");
}

TEST(ToUtf8, RefusesUtf8CutAtItsEnd) {
    for (const char *text : {"caf\xC3", "20 \xE2\x82", "so \xF0\x9F\x98", "caf\u00E9 caf\xC3"})
        expect_refused(text, "the text ends inside a UTF-8 character");
    expect_refused("abc\xE2\x82", "note.txt:byte 3: ");
}

TEST(ToUtf8, RefusesUtf8BrokenInside) {
    expect_refused("caf\u00E9 and caf\xE9.",
                   "note.txt:byte 13: 0xE9 is not UTF-8; convert the file");
    expect_refused("caf\xC3 au lait", "note.txt:byte 3: 0xC3 is not UTF-8");
    expect_refused("costs \xE2\x82 20", "note.txt:byte 6");
    expect_refused("it\xE2\x80s rain", "note.txt:byte 2");
}

TEST(ToUtf8, HonoursADeclaredEncoding) {
    EXPECT_EQ(decoded("\xCF\xF0\xE8", "windows-1251"), "\u041F\u0440\u0438");
    EXPECT_EQ(decoded("caf\xC9 bl\xC9", "iso-8859-1"), "caf\u00C9 bl\u00C9");
    EXPECT_EQ(decoded("caf\u00E9", "iso-8859-1"), "caf\u00E9");
}

TEST(ToUtf8, RefusesAnUnknownEncoding) {
    EXPECT_THAT([] { decoded("caf\xE9", "klingon"); },
                testing::ThrowsMessage<Error>(
                    "note.txt: encoding 'klingon' is not known; save the file as UTF-8"));
}

TEST(ToUtf8, RefusesNul) { expect_refused("rain\0fall and more"s, "note.txt:byte 4: NUL"); }

TEST(DeclaredEncoding, IsReadFromMetaAndXml) {
    EXPECT_EQ(declared_encoding("<html><META charset=\"ISO-8859-1\">"), "iso-8859-1");
    EXPECT_EQ(declared_encoding("<meta content='text/html; charset=koi8-r' x>"), "koi8-r");
    EXPECT_EQ(declared_encoding("<?xml version='1.0' encoding='Shift_JIS'?>"), "shift_jis");
    EXPECT_EQ(declared_encoding("<p>no charset here"), "");
}

} // namespace
} // namespace claimgraph
