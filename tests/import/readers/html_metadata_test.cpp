// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_metadata.hpp"
#include "import/readers/html_node.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

std::string title(std::string_view html) { return page_title(*parse_page(html, "p")->root); }
std::string base(std::string_view html) { return page_base(*parse_page(html, "p")->root); }

TEST(PageTitle, DropsTheSiteThatThePageNames) {
    EXPECT_EQ(title("<meta property=og:site_name content='Hill'><title>Rain - Hill</title>"),
              "Rain");
    EXPECT_EQ(title("<meta property=og:site_name content='Hill'>"
                    "<meta property=og:title content='Rain - Hill'>"),
              "Rain");
}

TEST(PageTitle, IgnoresTitlesOfDrawings) {
    EXPECT_EQ(title("<body><svg><title>icon</title></svg><h1>Rain</h1>"), "Rain");
}

TEST(PageBase, PrefersTheBaseElement) {
    EXPECT_EQ(base("<base href='https://x.org/a/'><link rel=canonical href='https://y.org/'>"),
              "https://x.org/a/");
    EXPECT_EQ(base("<meta property=og:url content='https://y.org/b'>"), "https://y.org/b");
    EXPECT_EQ(base("<p>x"), "");
}

} // namespace
} // namespace claimgraph
