// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_reader.hpp"
#include "tests/import/readers/outline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

Document read(std::string_view html) { return read_html(html, "page.html"); }

TEST(HtmlReader, FoldsWhiteSpaceAsBrowsersDo) {
    EXPECT_EQ(read("<p>Rain\n  <b> falls </b>\t&nbsp;often,<br>\n it <i>po</i>urs.</p>").text,
              "Rain falls often,\nit pours.");
}

TEST(HtmlReader, FindsBlocksOfEveryKind) {
    EXPECT_THAT(outline(read("<h1>Rain</h1><p>It falls.<blockquote><p>So it is.</p></blockquote>"
                             "<ul><li>Much hail.<ul><li>And snow.</ul></ul><pre>\n a  b\n</pre>"
                             "<table><tr><th>a<th>b<tr><td>1<td><p>2</p>3</table><p>It ends.")),
                ElementsAre("heading 1: Rain", "paragraph: It falls.", "quote: So it is.",
                            "list_item 1: Much hail.", "list_item 2: And snow.", "code: a  b",
                            "table: a\tb\n1\t2 3", "paragraph: It ends."));
}

TEST(HtmlReader, EndsAParagraphAtTwoLineBreaks) {
    EXPECT_THAT(outline(read("Rain falls.<br><br>It floods.<br>It ends.")),
                ElementsAre("paragraph: Rain falls.", "paragraph: It floods.\nIt ends."));
}

TEST(HtmlReader, PartsAHeadingInBoldFromItsParagraph) {
    EXPECT_THAT(outline(read("<p><strong>Summary</strong> Rain falls.</p>"
                             "<p><b>Key points:</b> It floods.</p>"
                             "<p><b>Results</b>: It <b>hails</b>.</p>")),
                ElementsAre("heading 6: Summary", "paragraph: Rain falls.",
                            "heading 6: Key points:", "paragraph: It floods.", "heading 6: Results",
                            "paragraph: It hails."));
    EXPECT_THAT(outline(read("<p><b>Rain</b> falls.</p><p>In <b>summary</b> it floods.</p>")),
                ElementsAre("paragraph: Rain falls.", "paragraph: In summary it floods."));
}

TEST(HtmlReader, TakesTablesThatArrangeThePageApart) {
    EXPECT_THAT(outline(read("<table><tr><td><p>Rain falls.</p><td><div>It floods.</div></table>")),
                ElementsAre("paragraph: Rain falls.", "paragraph: It floods."));
}

TEST(HtmlReader, LeavesOutWhatIsNotShown) {
    EXPECT_EQ(
        read("<head><style>p{}</style></head><p>Rain<script>x</script> falls<!-- c -->."
             "<p hidden>Never.<p style='display : none'>Never.<p aria-hidden=true>Never."
             "<noscript>Never.</noscript><template>Never.</template><textarea>Never.</textarea>")
            .text,
        "Rain falls.");
}

TEST(HtmlReader, ResolvesLinksAgainstTheBase) {
    const std::string body = "<p>See <a href='b.html#x'>the study</a>, <a href='#n1'>below</a>, "
                             "<a href='javascript:void(0)'>not</a> here or there at all.";
    EXPECT_THAT(links(read("<link rel=canonical href='https://x.org/a/c.html'>" + body)),
                ElementsAre("the study -> https://x.org/a/b.html#x", "below -> #n1"));
    EXPECT_THAT(
        links(read("<link rel=canonical href='https://x.org/a/c.html'><base href='/d/'>" + body)),
        ElementsAre("the study -> https://x.org/d/b.html#x", "below -> #n1"));
    EXPECT_THAT(links(read(body)), ElementsAre("the study -> b.html#x", "below -> #n1"));
}

TEST(HtmlReader, TakesTheTitleFromTheMetadata) {
    EXPECT_EQ(read("<meta property=og:title content='On rain'><title>x</title><p>Rain.").title,
              "On rain");
    EXPECT_EQ(read("<title>On rain | The Daily</title><h1>x</h1><p>Rain.").title, "On rain");
    EXPECT_EQ(read("<title>Why it rains so much - Daily News</title><p>Rain.").title,
              "Why it rains so much");
    EXPECT_EQ(read("<title>Rain - a cause of floods in towns</title><p>Rain.").title,
              "Rain - a cause of floods in towns");
    EXPECT_EQ(read("<h1>On <i>rain</i></h1><p>Rain.").title, "On rain");
    EXPECT_EQ(read("<p>Rain.").title, "");
}

TEST(HtmlReader, FindsReferenceListsByHeading) {
    EXPECT_THAT(
        references(
            read("<p>Rain falls<sup>1</sup>.<h2>References</h2><ol><li>Smith. <a "
                 "href='https://doi.org/10.1234/x'>Rain</a><li><p>Jones.</p><p>PMID: 5</p></ol>")),
        ElementsAre("1 = doi:10.1234/x", "2 = pmid:5"));
}

TEST(HtmlReader, FindsReferenceListsByRoleAndClass) {
    EXPECT_THAT(
        references(read("<p>Rain falls.<section role=doc-bibliography><ul><li>Smith J, 2020."
                        "<li>Jones K, 2019.</ul></section>")),
        ElementsAre("smith 2020 = ", "jones 2019 = "));
    EXPECT_THAT(
        references(read("<p>Rain falls.<ol class=references start=7><li><span>Smith.</span></ol>")),
        ElementsAre("7 = "));
}

TEST(HtmlReader, WritesSuperscriptsOnTheLine) {
    EXPECT_EQ(read("<p>Fear falls<sup><a href='#r3'>3</a></sup> by 10<sup>3</sup> cells.").text,
              "Fear falls[3] by 10\u00B3 cells.");
}

TEST(HtmlReader, QuotesInlineQuotations) {
    EXPECT_EQ(read("<p>They say <q>it falls</q>.").text, "They say \u201Cit falls\u201D.");
}

} // namespace
} // namespace claimgraph
