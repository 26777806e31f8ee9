// SPDX-License-Identifier: Apache-2.0
#include "import/readers/url.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(ResolveUrl, FollowsTheExamplesOfTheStandard) {
    // RFC 3986, section 5.4.
    const std::string base = "http://a/b/c/d;p?q";
    EXPECT_EQ(resolve_url(base, "g"), "http://a/b/c/g");
    EXPECT_EQ(resolve_url(base, "./g/"), "http://a/b/c/g/");
    EXPECT_EQ(resolve_url(base, "/g"), "http://a/g");
    EXPECT_EQ(resolve_url(base, "//g"), "http://g");
    EXPECT_EQ(resolve_url(base, "?y"), "http://a/b/c/d;p?y");
    EXPECT_EQ(resolve_url(base, "g?y#s"), "http://a/b/c/g?y#s");
    EXPECT_EQ(resolve_url(base, ".."), "http://a/b/");
    EXPECT_EQ(resolve_url(base, "../../../g"), "http://a/g");
    EXPECT_EQ(resolve_url(base, "g:h"), "g:h");
}

TEST(ResolveUrl, LeavesWhatCannotBeResolved) {
    EXPECT_EQ(resolve_url("", "g"), "g");
    EXPECT_EQ(resolve_url("/b", "g"), "g");
    EXPECT_EQ(resolve_url("mailto:x", "g"), "g");
    EXPECT_EQ(resolve_url("http://a/b", "#n"), "#n");
    EXPECT_EQ(resolve_url("http://a", " g "), "http://a/g");
    EXPECT_EQ(resolve_url("http://a", ""), "");
}

} // namespace
} // namespace claimgraph
