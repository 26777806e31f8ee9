// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/readers/html_guard.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace claimgraph {
namespace {

std::string repeat(std::string_view part, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += part;
    return all;
}

void check(const std::string &html) { check_markup(html, "page.html"); }

TEST(CheckMarkup, RefusesDeepNestingByItsPlace) {
    EXPECT_NO_THROW(check(repeat("<div>", 512)));
    EXPECT_THAT(
        [] { check(repeat("<div>", 100'000)); },
        testing::ThrowsMessage<Error>("page.html:byte 2560: elements are nested more than 512 "
                                      "deep; save the article alone, or as text"));
}

TEST(CheckMarkup, RefusesNestingBehindStrayEndTags) {
    EXPECT_THROW(check(repeat("<div></b>", 1000)), Error);
    EXPECT_THROW(check(repeat("<ul><li>", 1000)), Error);
    EXPECT_THROW(check(repeat("<div><table><td></div>", 1000)), Error);
    EXPECT_THROW(check(repeat("<b><div></b>", 1000)), Error);
}

TEST(CheckMarkup, AcceptsLongPagesWithoutEndTags) {
    for (const char *part : {"<p>x", "<li>x", "<tr><td>x", "<dt>x<dd>y", "<option>x", "<a href=x>y",
                             "<br>", "<img src=x>", "<p><b>x", "<div><p>x</div>", "<!-- <div> -->",
                             "<i>x</i>", "<script>'<div>'</script>", "<a title='<div>'>x</a>"})
        EXPECT_NO_THROW(check(repeat(part, 10'000))) << part;
}

TEST(CheckMarkup, RefusesFormattingThatEveryBlockWouldRepeat) {
    std::string html;
    for (int i = 0; i < 5000; ++i)
        html += "<div><font size=" + std::to_string(i) + ">x</div>";
    EXPECT_THROW(check(html), Error);
}

TEST(CheckMarkup, RefusesTagsOfManyAttributes) {
    std::string tag = "<p";
    for (int i = 0; i < 300; ++i)
        tag += " a" + std::to_string(i) + "='>'";
    EXPECT_THAT([&] { check(tag + ">"); }, testing::ThrowsMessage<Error>(testing::HasSubstr(
                                               "byte 0: a tag has more than 256")));
    EXPECT_THROW(check(repeat("<body a=1 b=2>", 200)), Error);
}

TEST(CheckMarkup, RefusesMoreElementsThanMemoryHolds) {
    EXPECT_THAT([] { check(repeat("<br>", 2'000'001)); },
                testing::ThrowsMessage<Error>(testing::HasSubstr("more than 2000000 elements")));
}

TEST(CheckMarkup, EndsOnUnfinishedMarkup) {
    for (const char *html : {"<", "<p", "<p a", "<p a=", "<p a='", "</", "</p", "<!--", "<!",
                             "<script>", "<?", "<p a=\"x"})
        EXPECT_NO_THROW(check(html)) << html;
}

} // namespace
} // namespace claimgraph
