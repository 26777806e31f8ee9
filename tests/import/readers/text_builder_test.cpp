// SPDX-License-Identifier: Apache-2.0
#include "import/readers/text_builder.hpp"
#include "tests/import/readers/outline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

TEST(TextBuilder, FoldsBlanksAcrossPieces) {
    TextBuilder builder;
    for (const char *piece : {" \n Rain ", " ", "falls\u00A0\t ", "of", "ten so\u00ADlar.", " "})
        builder.append(piece, {});
    EXPECT_EQ(builder.finish().text, "Rain falls often solar.");
}

TEST(TextBuilder, SeparatesBlocksAndItems) {
    TextBuilder builder;
    builder.append("Rain", {});
    builder.end_block();
    builder.append("  ", {});
    builder.end_block();
    for (const char *item : {"hail", "snow"}) {
        builder.append(item, {BlockKind::list_item, 1, 7});
        builder.end_block();
    }
    EXPECT_THAT(builder.ordinals(), ElementsAre(0, 7, 7));
    const Document document = builder.finish();
    EXPECT_EQ(document.text, "Rain\n\nhail\nsnow");
    EXPECT_THAT(outline(document),
                ElementsAre("paragraph: Rain", "list_item 1: hail", "list_item 1: snow"));
}

TEST(TextBuilder, KeepsPreformattedText) {
    TextBuilder builder;
    builder.append_verbatim("\n\n  a\n", {BlockKind::code});
    builder.append_verbatim("    b  \n\n", {BlockKind::code});
    EXPECT_EQ(builder.finish().text, "a\n    b");
}

TEST(TextBuilder, EndsBlocksAtTwoBreaks) {
    TextBuilder builder;
    builder.append("a", {});
    builder.break_line();
    builder.append("b", {});
    builder.break_line();
    builder.append(" ", {});
    builder.break_line();
    builder.append("c", {});
    EXPECT_THAT(outline(builder.finish()), ElementsAre("paragraph: a\nb", "paragraph: c"));
}

TEST(TextBuilder, DropsLinksWithoutText) {
    TextBuilder builder;
    builder.append("Rain", {});
    builder.begin_link("x");
    builder.append(" ", {});
    builder.end_link();
    builder.begin_link("y");
    builder.append(" falls ", {});
    builder.end_link();
    builder.append("down", {});
    EXPECT_THAT(links(builder.finish()), ElementsAre("falls -> y"));
}

} // namespace
} // namespace claimgraph
