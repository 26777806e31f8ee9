// SPDX-License-Identifier: Apache-2.0
#include "import/claims/confidence.hpp"
#include "tests/support/claim_matchers.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

double confidence_in(std::string_view text) {
    const DocumentClaims claims = imported(text);
    return claims.assertions.empty() ? 0.0 : claims.assertions.back().confidence;
}

TEST(Confidence, IsAShareInStepsOfAHundredth) {
    const double confidence = confidence_in("Mulch prevents weeds.");
    EXPECT_GT(confidence, 0.0);
    EXPECT_LT(confidence, 1.0);
    EXPECT_DOUBLE_EQ(confidence, static_cast<int>(100.0 * confidence + 0.5) / 100.0);
}

TEST(Confidence, IsLowerWhereAPronounStandsForAnEnd) {
    EXPECT_LT(confidence_in("It prevents weeds."), confidence_in("Mulch prevents weeds."));
}

TEST(Confidence, IsLowerDeepInALongSentence) {
    EXPECT_LT(confidence_in("The gardeners who came in May to look at the old fence believed that "
                            "mulch prevents weeds."),
              confidence_in("Mulch prevents weeds."));
}

} // namespace
} // namespace claimgraph
