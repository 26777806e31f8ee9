// SPDX-License-Identifier: Apache-2.0
#include "import/readers/text_reader.hpp"
#include "tests/import/readers/outline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(TextReader, KeepsTheInputByteForByte) {
    const std::string input = "  Rain  falls.\r\n\r\n\tIt   floods.\n\n\n";
    EXPECT_EQ(read_text(input).text, input);
}

TEST(TextReader, SplitsParagraphsAtBlankLines) {
    EXPECT_THAT(outline(read_text("Rain falls.\nIt pours.\n \nIt floods.\n")),
                ElementsAre("paragraph: Rain falls.\nIt pours.", "paragraph: It floods."));
}

TEST(TextReader, KnowsWindowsAndOldLineEnds) {
    EXPECT_THAT(outline(read_text("Rain falls.\r\n\r\nIt floods.\r\n")),
                ElementsAre("paragraph: Rain falls.", "paragraph: It floods."));
    EXPECT_THAT(outline(read_text("Rain falls.\r\rIt floods.\r")),
                ElementsAre("paragraph: Rain falls.", "paragraph: It floods."));
}

TEST(TextReader, TakesALoneShortLineForAHeading) {
    const Document document = read_text("On rain\n\nRain falls.\n\n2. Results\n\nIt floods.");
    EXPECT_THAT(outline(document), ElementsAre("heading 1: On rain", "paragraph: Rain falls.",
                                               "heading 1: 2. Results", "paragraph: It floods."));
    EXPECT_EQ(document.title, "On rain");
}

TEST(TextReader, TakesNoHeadingForTheWholeText) {
    EXPECT_THAT(outline(read_text("Rain causes floods")),
                ElementsAre("paragraph: Rain causes floods"));
}

TEST(TextReader, FindsListItems) {
    EXPECT_THAT(outline(read_text(
                    "- rain\n  and hail\n  - snow\n* fog\n\xE2\x80\xA2 dew\n1. ice\n2) mist")),
                ElementsAre("list_item 1: - rain\n  and hail", "list_item 2: - snow",
                            "list_item 1: * fog", "list_item 1: \xE2\x80\xA2 dew",
                            "list_item 1: 1. ice", "list_item 1: 2) mist"));
}

TEST(TextReader, FindsQuotes) {
    EXPECT_THAT(outline(read_text("> Rain falls.\n> It pours.\n\nYes.")),
                ElementsAre("quote: > Rain falls.\n> It pours.", "paragraph: Yes."));
}

TEST(TextReader, FindsTheReferenceListWithoutBlankLines) {
    const Document document = read_text("Rain falls [1].\n\nReferences\n[1] Smith J. Rain. "
                                        "doi:10.1234/Rain.\n[2] Jones K. Hail. PMID: 123\n");
    EXPECT_THAT(references(document), ElementsAre("1 = doi:10.1234/rain", "2 = pmid:123"));
}

TEST(TextReader, TakesNoEntryForAHeading) {
    EXPECT_THAT(references(read_text("Rain falls.\n\nReferences\n\n[1] Smith, Rain NCT01234567\n\n"
                                     "2. Jones, https://example.org/hail\n")),
                ElementsAre("1 = nct:NCT01234567", "2 = https://example.org/hail"));
}

TEST(TextReader, LinksAddresses) {
    EXPECT_THAT(links(read_text("See (https://example.org/a?b=c), or http://x.org.")),
                ElementsAre("https://example.org/a?b=c", "http://x.org"));
    EXPECT_THAT(links(read_text("No :// link, nor http:// here.")), IsEmpty());
}

} // namespace
} // namespace claimgraph
