// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_clutter.hpp"
#include "import/readers/html_node.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

/// The first element of the body.
template <typename Ask> auto of_first(std::string_view html, const Ask &ask) {
    const ParsedPage page = parse_page(html, "p");
    return ask(*children(*children(*page->root).back()).front());
}

Clutter clutter(std::string_view html) { return of_first(html, clutter_of); }

TEST(ClutterOf, IsCertainOfWhatIsNeverProse) {
    for (const char *html : {"<nav>x", "<aside>x", "<footer>x", "<button>x", "<svg></svg>",
                             "<div hidden>x", "<div style='color:red; display: none'>x",
                             "<p class='a sr-only'>x", "<div role=navigation>x"})
        EXPECT_EQ(clutter(html), Clutter::certain) << html;
}

TEST(ClutterOf, SuspectsNames) {
    for (const char *html :
         {"<div class='x_comments'>", "<div id=relatedStories>", "<p class=ad>", "<form>"})
        EXPECT_EQ(clutter(html), Clutter::suspected) << html;
}

TEST(ClutterOf, LeavesTheRestAlone) {
    for (const char *html : {"<p>", "<div class='header shadow'>", "<article class=comments>",
                             "<b class=ad>", "<div class=adhesion>", "<p style='display:block'>"})
        EXPECT_EQ(clutter(html), Clutter::none) << html;
}

TEST(IsReferenceList, KnowsRolesAndNames) {
    for (const char *html :
         {"<section role=doc-bibliography>", "<ol class='c-references'>", "<div id=reflist>"})
        EXPECT_TRUE(of_first(html, is_reference_list)) << html;
    for (const char *html : {"<ol>", "<span class=references>x", "<div class=preferences>"})
        EXPECT_FALSE(of_first(html, is_reference_list)) << html;
}

} // namespace
} // namespace claimgraph
