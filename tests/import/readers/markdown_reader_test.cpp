// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/readers/markdown_reader.hpp"
#include "tests/import/readers/outline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Document read(std::string_view markdown) { return read_markdown(markdown, "note.md"); }

TEST(MarkdownReader, FindsBlocksOfEveryKind) {
    EXPECT_THAT(
        outline(read("# Rain\n\nIt *falls*\nand `pours`.\n\n> So it **is**.\n\n- hail\n  - snow\n"
                     "\n```\na  b\n```\n\n|a|b|\n|---|---|\n|1|2|\n")),
        ElementsAre("heading 1: Rain", "paragraph: It falls and pours.", "quote: So it is.",
                    "list_item 1: hail", "list_item 2: snow", "code: a  b", "table: a\tb\n1\t2"));
}

TEST(MarkdownReader, KeepsLinksWithTheirSpans) {
    EXPECT_THAT(
        links(read("See [the *study*](http://x.org/?a=1&amp;b=2 'title') and <http://y.org>.")),
        ElementsAre("the study -> http://x.org/?a=1&b=2", "http://y.org"));
}

TEST(MarkdownReader, LeavesPicturesOut) {
    const Document document = read("Rain ![a [cloud](http://x.org)](cloud.png) falls.");
    EXPECT_EQ(document.text, "Rain falls.");
    EXPECT_THAT(links(document), IsEmpty());
}

TEST(MarkdownReader, SkipsFrontMatterButKeepsItsTitle) {
    const Document yaml = read("---\ntitle: \"On rain\"\ntags: [a]\n---\nRain falls.\n");
    EXPECT_EQ(yaml.title, "On rain");
    EXPECT_EQ(yaml.text, "Rain falls.");
    EXPECT_EQ(read("+++\ntitle = 'On hail'\n+++\n# Other\n\nx").title, "On hail");
}

TEST(MarkdownReader, TakesARuleForNoFrontMatter) {
    EXPECT_EQ(read("---\n\nRain falls.\n").text, "Rain falls.");
}

TEST(MarkdownReader, TakesTheFirstHeadingForTheTitle) {
    EXPECT_EQ(read("Intro.\n\n## On *rain*\n").title, "On rain");
}

TEST(MarkdownReader, DecodesEntities) {
    EXPECT_EQ(read("R&amp;D &alpha;&#x3b2; a&nbsp;b so&shy;lar").text,
              "R&D \u03B1\u03B2 a b solar");
}

TEST(MarkdownReader, CitesFootnotesInBrackets) {
    const Document document =
        read("Rain falls[^1] often[^u].\n\n[^1]: Smith 2020. "
             "doi:10.1234/x\n[^2]: Jones. PMID 77\n\n[^u]: https://x.org/a\n");
    EXPECT_THAT(outline(document).front(), HasSubstr("falls[1] often[u]."));
    EXPECT_THAT(references(document), ElementsAre("1 = doi:10.1234/x", "2 = pmid:77"));
    EXPECT_THAT(links(document), testing::Contains("[u] -> https://x.org/a"));
}

TEST(MarkdownReader, NumbersTheEntriesOfAReferenceList) {
    EXPECT_THAT(
        references(read(
            "Rain.\n\n## References\n\n3. Smith, doi:10.1234/x\n4. Jones\n\n   https://y.org\n")),
        ElementsAre("3 = doi:10.1234/x", "4 = https://y.org"));
}

TEST(MarkdownReader, ReadsHtmlInside) {
    const Document document =
        read("Cells grew 10<sup>3</sup> times<sup>[2](#r)</sup>.\n\n<div><p>Rain "
             "<a href='http://x.org'>falls</a>.</p><script>no</script></div>\n");
    EXPECT_EQ(document.text, "Cells grew 10\u00B3 times[2].\n\nRain falls.");
    EXPECT_THAT(links(document), testing::Contains("falls -> http://x.org"));
}

TEST(MarkdownReader, RefusesBlocksThatTakeForEver) {
    std::string markdown;
    for (int i = 0; i < 200'000; ++i)
        markdown += "[a](\n";
    EXPECT_THAT(
        [&] { read(markdown); },
        testing::ThrowsMessage<Error>("note.md:byte 999999: too many lines and links without "
                                      "a blank line; put blank lines between paragraphs"));
}

TEST(MarkdownReader, RefusesTargetsThatMultiply) {
    std::string markdown = "[a]: " + std::string(100'000, 'x') + "\n\n";
    for (int i = 0; i < 2000; ++i)
        markdown += "[a] ";
    EXPECT_THAT([&] { read(markdown); },
                testing::ThrowsMessage<Error>(HasSubstr("note.md: the targets of its links are")));
}

TEST(MarkdownReader, RefusesTablesThatMultiply) {
    std::string head = "|";
    std::string rule = "|";
    std::string rows;
    for (int i = 0; i < 5000; ++i) {
        head += "a|";
        rule += "---|";
        rows += "|x\n";
    }
    EXPECT_THAT([&] { read(head + "\n" + rule + "\n" + rows); },
                testing::ThrowsMessage<Error>(
                    "note.md: its tables have more than 20000000 cells; split the file"));
}

TEST(MarkdownReader, SurvivesDeepNesting) {
    EXPECT_EQ(read(std::string(50'000, '>') + "rain").text, "rain");
    EXPECT_NO_THROW(read(std::string(50'000, '[')));
}

} // namespace
} // namespace claimgraph
