// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_content.hpp"
#include "import/readers/html_node.hpp"
#include "tests/import/readers/outline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> article(std::string_view html) {
    const ParsedPage page = parse_page(html, "page.html");
    return outline(article_of(flow_of(*page->root)).document);
}

const std::string prose = "<p>Heavy rain falls in the hills every autumn and the river carries it "
                          "down to the town within a day or two.</p>";
const std::string read_prose =
    "paragraph: Heavy rain falls in the hills every autumn and the river "
    "carries it down to the town within a day or two.";

TEST(ArticleOf, DropsWhatSurroundsTheArticle) {
    EXPECT_THAT(
        article("<header><nav><a href=a>Home</a></nav></header><ul><li><a href=b>News and more news"
                "</a><li><a href=c>Sport</a></ul><div>" +
                prose + prose +
                "</div><div><a href=d>Another long headline of another story</a></div>"
                "<footer>All rights are reserved by us.</footer>"),
        ElementsAre(read_prose, read_prose));
}

TEST(ArticleOf, DropsWhatIsNamedAsClutter) {
    for (const char *name : {"class='cookie-banner'", "class='shareButtons x'", "id='comments'",
                             "class='related_articles'", "class='newsletter'", "role=dialog"})
        EXPECT_THAT(
            article("<div>" + prose + "<div " + name + ">We use it on all our pages.</div></div>"),
            ElementsAre(read_prose))
            << name;
}

TEST(ArticleOf, KeepsAnArticleInAnElementNamedAsClutter) {
    EXPECT_THAT(article("<form><div class='has-sidebar'>" + prose + "</div></form>"),
                ElementsAre(read_prose));
}

TEST(ArticleOf, PrefersSemanticElements) {
    EXPECT_THAT(article("<div><p>Sign up and get our letter every week.</p></div><article>" +
                        prose + "</article>"),
                ElementsAre(read_prose));
}

TEST(ArticleOf, KeepsShortPagesWhole) {
    EXPECT_THAT(article("<h1>Rain</h1><p>Rain falls.</p><p>It floods.</p>"),
                ElementsAre("heading 1: Rain", "paragraph: Rain falls.", "paragraph: It floods."));
}

TEST(ArticleOf, DropsHeadingsWithNothingBelow) {
    EXPECT_THAT(article("<div>" + prose + "<h2>Related</h2><ul><li><a href=a>Hail</a></ul></div>"),
                ElementsAre(read_prose));
}

TEST(ArticleOf, KeepsLinkedReferenceLists) {
    EXPECT_THAT(
        article("<div>" + prose + "<h2>Sources</h2><ul><li><a href=a>Smith 2020</a></ul></div>"),
        ElementsAre(read_prose, "heading 2: Sources", "list_item 1: Smith 2020"));
}

TEST(ArticleOf, MovesLinksWithTheirBlocks) {
    const ParsedPage page =
        parse_page("<p><a href=a>Menu</a></p>" + prose +
                       "<p>See <a href=b>the study</a> about rain in hills.</p>",
                   "p");
    EXPECT_THAT(links(article_of(flow_of(*page->root)).document), ElementsAre("the study -> b"));
}

TEST(ArticleOf, GivesNothingForAnEmptyPage) { EXPECT_THAT(article("<nav>Home</nav>"), IsEmpty()); }

} // namespace
} // namespace claimgraph
