// SPDX-License-Identifier: Apache-2.0
#include "import/claims/attribution.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Attribution, SpansTheOneWhoSaysIt) {
    const DocumentClaims claims = imported("Maria Lindt said that rain causes floods.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    const Attribution &said = claims.assertions.front().attribution;
    EXPECT_EQ(said.kind, AttributionKind::named);
    ASSERT_TRUE(said.span);
    EXPECT_EQ(slice(claims.document.text, *said.span), "Maria Lindt");
}

TEST(Attribution, ReachesBackFromTheEndOfTheSentence) {
    const DocumentClaims claims = imported("Rain causes floods, officials said.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::unnamed);
}

TEST(Attribution, IsTheAuthorOtherwise) {
    EXPECT_EQ(imported("Rain causes floods.").assertions.at(0).attribution.kind,
              AttributionKind::author);
}

} // namespace
} // namespace claimgraph
