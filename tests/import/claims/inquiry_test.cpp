// SPDX-License-Identifier: Apache-2.0
#include "import/claims/inquiry.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(InquiryOf, GoesByTheLemma) {
    const Parsed parsed("The surveys showed differences but no evidence.");
    EXPECT_EQ(inquiry_of(parsed.tree, parsed["showed"]), Inquiry::showing);
    EXPECT_EQ(inquiry_of(parsed.tree, parsed["differences"]), Inquiry::difference);
    EXPECT_EQ(inquiry_of(parsed.tree, parsed["evidence"]), Inquiry::evidence);
}

TEST(InquiryOf, IsNoneForOtherWords) {
    const Parsed parsed("The surveys showed differences but no evidence.");
    EXPECT_EQ(inquiry_of(parsed.tree, parsed["surveys"]), Inquiry::none);
}

} // namespace
} // namespace claimgraph
