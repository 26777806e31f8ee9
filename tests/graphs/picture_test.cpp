// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "graphs/dot_writer.hpp"
#include "graphs/picture.hpp"
#include "tests/support/graph_builder.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using testing::ThrowsMessage;

std::string picture(Format format) {
    return render(to_dot(GraphBuilder()
                             .claim("MDMA & <b>", Predicate::increases, "\\N &lt;")
                             .status(EvidenceStatus::traceable)
                             .build(),
                         {.view = GraphView::concepts, .title = "Claims", .left_out = 3}),
                  format);
}

TEST(Picture, IsDrawnInEachFormat) {
    EXPECT_THAT(picture(Format::svg), StartsWith("<?xml"));
    EXPECT_THAT(picture(Format::png), StartsWith("\x89PNG"));
    EXPECT_THAT(picture(Format::pdf), StartsWith("%PDF"));
}

TEST(Picture, IsTheSameEachTime) {
    for (const Format format : {Format::svg, Format::png, Format::pdf})
        EXPECT_EQ(picture(format), picture(format)) << info(format).name;
    EXPECT_THAT(picture(Format::pdf), Not(HasSubstr("CreationDate")));
}

TEST(Picture, ShowsNamesLiterally) {
    const std::string svg = picture(Format::svg);
    EXPECT_THAT(svg, HasSubstr(">MDMA &amp; &lt;b&gt;</text>"));
    EXPECT_THAT(svg, HasSubstr(">\\N &amp;lt;</text>"));
    EXPECT_THAT(svg, HasSubstr(">3 more concepts not shown</text>"));
    EXPECT_THAT(svg, HasSubstr("1 assertion in 1 document"));
}

TEST(Picture, DrawsOnWithoutAConcept) {
    EXPECT_THAT(render(to_dot({}), Format::svg), HasSubstr("<svg"));
}

TEST(Picture, SaysWhyItCannotBeDrawn) {
    testing::internal::CaptureStderr();
    EXPECT_THAT([] { render("digraph { -> }", Format::svg); },
                ThrowsMessage<Error>(HasSubstr("syntax error")));
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    EXPECT_THAT(render("digraph { a }", Format::svg), HasSubstr("<svg"));
}

TEST(Picture, IsNotMadeOfOtherFormats) {
    EXPECT_THROW(render("digraph {}", Format::csv), std::invalid_argument);
    EXPECT_THROW(render("digraph {}", Format::dot), std::invalid_argument);
}

} // namespace
} // namespace claimgraph
