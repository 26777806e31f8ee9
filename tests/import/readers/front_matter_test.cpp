// SPDX-License-Identifier: Apache-2.0
#include "import/readers/front_matter.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(SplitFrontMatter, CutsBehindTheSecondFence) {
    const auto [matter, body] = split_front_matter("---\r\na: 1\r\n---\r\nRain.");
    EXPECT_EQ(matter, "a: 1\r\n");
    EXPECT_EQ(body, "Rain.");
    EXPECT_EQ(split_front_matter("---\na: 1\n...\nRain.").body, "Rain.");
    EXPECT_EQ(split_front_matter("+++\na = 1\n+++").body, "");
}

TEST(SplitFrontMatter, NeedsBothFences) {
    for (const char *text : {"", "-", "---", "---\nRain.", "--- x\n---\n", "+++\nRain.\n---\n"})
        EXPECT_EQ(split_front_matter(text).body, text);
}

TEST(FrontMatterTitle, TakesQuotesOff) {
    EXPECT_EQ(front_matter_title("a: 1\ntitle: Rain: why\n"), "Rain: why");
    EXPECT_EQ(front_matter_title("title = 'Rain'"), "Rain");
    EXPECT_EQ(front_matter_title("title: \"Rain\"\r\n"), "Rain");
    EXPECT_EQ(front_matter_title("titles: x\nsubtitle: y\ntitle\n"), "");
}

} // namespace
} // namespace claimgraph
