// SPDX-License-Identifier: Apache-2.0
#include "import/readers/sniff.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using namespace std::string_literals;
using testing::HasSubstr;
using testing::Optional;

TEST(FormatByName, KnowsExtensionsInAnyCaseAndPacking) {
    EXPECT_THAT(format_by_name("a/b.txt"), Optional(InputFormat::text));
    EXPECT_THAT(format_by_name("b.MD"), Optional(InputFormat::markdown));
    EXPECT_THAT(format_by_name("b.xhtml.gz"), Optional(InputFormat::html));
    EXPECT_THAT(format_by_name("b.markdown.ZST"), Optional(InputFormat::markdown));
    for (const char *path : {"b", "b.pdf", "-", "a.txt/b", ".txt", "b.gz", ""})
        EXPECT_EQ(format_by_name(path), std::nullopt) << path;
}

TEST(LooksLikeHtml, KnowsHowPagesBegin) {
    for (const char *text : {"<!DOCTYPE html>", " \n<HTML lang=en>", "<!-- saved --><html>",
                             "<?xml version='1.0'?><html xmlns='x'>", "<div class=x>", "<p>Rain"})
        EXPECT_TRUE(looks_like_html(text)) << text;
    for (const char *text : {"", "Rain", "<3 rain", "<?xml?><article/>", "# <p>", "<!-- <html>"})
        EXPECT_FALSE(looks_like_html(text)) << text;
}

TEST(BinaryReason, NamesTheKindAndTheRemedy) {
    EXPECT_THAT(binary_reason("%PDF-1.7"), Optional("a PDF file; convert it with pdftotext"s));
    EXPECT_THAT(binary_reason("\x89PNG\r\n"), Optional(HasSubstr("PNG")));
    EXPECT_THAT(binary_reason("\x7F"
                              "ELF\2"),
                Optional(HasSubstr("ELF")));
    EXPECT_THAT(binary_reason("PK\3\4"), Optional(HasSubstr("zip archive")));
    EXPECT_THAT(binary_reason(std::string(257, 'a') + "ustar"), Optional(HasSubstr("tar archive")));
    EXPECT_THAT(binary_reason(std::string(1000, '\0')), Optional(HasSubstr("NUL at byte 0")));
    EXPECT_THAT(binary_reason("ab\0cd\0\0\0\1"s), Optional(HasSubstr("NUL at byte 2")));
    EXPECT_THAT(binary_reason("\1\2\3\4 rain"), Optional(HasSubstr("control characters")));
}

TEST(BinaryReason, LetsTextPass) {
    for (const std::string &text :
         {""s, "rain"s, "caf\u00E9"s, "caf\xE9"s, "a\tb\r\n\f"s, "r\0a\0i\0n\0"s, "\xFE\xFF\0r"s})
        EXPECT_EQ(binary_reason(text), std::nullopt);
}

} // namespace
} // namespace claimgraph
