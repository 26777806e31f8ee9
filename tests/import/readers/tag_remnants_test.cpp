// SPDX-License-Identifier: Apache-2.0
#include "import/readers/tag_remnants.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(TagRemnants, Go) {
    EXPECT_EQ(without_tag_remnants("id=\"p4\">Rain feeds rivers."), "Rain feeds rivers.");
    EXPECT_EQ(without_tag_remnants("Rain. xmlns:x=\"http://a.b/c\" id=\"p\"/>Snow\nk=\"\">."),
              "Rain. Snow\n.");
}

TEST(TagRemnants, AreNoWholeTagsAndNoProse) {
    for (const char *text : {"", "\">", "<a href=\"x\">Rain</a>", "<p id=\"a\" class=\"b\">Rain",
                             "x=\"a\" > b? yes\">", "say a=\"b\" here\">", "a =\"b\">",
                             "x<y and id=\"a\">z", "id=\"a>b\">c"})
        EXPECT_EQ(without_tag_remnants(text), text);
}

} // namespace
} // namespace claimgraph
