// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

std::string quote_of_first(std::string_view text) {
    const DocumentClaims claims = imported(text);
    return claims.assertions.empty()
               ? std::string()
               : std::string(slice(claims.document.text, claims.assertions.front().span));
}

TEST(QuoteSpan, ClosesItsBrackets) {
    EXPECT_EQ(quote_of_first("Sleep improved (HR 0.78; 95% CI 0.6 to 0.9), as the town had hoped."),
              "Sleep improved (HR 0.78; 95% CI 0.6 to 0.9)");
}

TEST(QuoteSpan, OpensItsQuotationMarks) {
    EXPECT_EQ(quote_of_first("\u201CTea cures flu,\u201D the mayor said."),
              "\u201CTea cures flu,\u201D the mayor");
}

TEST(QuoteSpan, TakesInAFullStop) {
    EXPECT_EQ(quote_of_first("Rain harms dams."), "Rain harms dams.");
}

} // namespace
} // namespace claimgraph
