// SPDX-License-Identifier: Apache-2.0
#include "import/claims/polarity.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

struct Case {
    std::string_view text; // the first assertion counts
    Polarity wanted;
    std::string_view cue;
};

class PolarityTest : public testing::TestWithParam<Case> {};

TEST_P(PolarityTest, FindsTheLabelAndItsCue) {
    const DocumentClaims claims = imported(GetParam().text);
    ASSERT_FALSE(claims.assertions.empty()) << GetParam().text;
    EXPECT_EQ(claims.assertions.front().polarity, GetParam().wanted) << GetParam().text;
    EXPECT_EQ(cue_of(claims, CueAxis::polarity), GetParam().cue) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Plain, PolarityTest,
                         testing::Values(Case{"Rain causes floods.", Polarity::affirmed, ""},
                                         Case{"Nothingness reduces fear.", Polarity::affirmed,
                                              ""}));

INSTANTIATE_TEST_SUITE_P(
    Negated, PolarityTest,
    testing::Values(Case{"Rain does not cause floods.", Polarity::negated, "not"},
                    Case{"Rain doesn't cause floods.", Polarity::negated, "n't"},
                    Case{"Rain never causes floods.", Polarity::negated, "never"},
                    Case{"The pill failed to reduce pain.", Polarity::negated, "failed to"},
                    Case{"No drug reduces the pain.", Polarity::negated, "No"}));

INSTANTIATE_TEST_SUITE_P(
    DoublyNegated, PolarityTest,
    testing::Values(Case{"The pill did not fail to reduce pain.", Polarity::affirmed, ""},
                    Case{"No drug never reduces the pain.", Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(CueOutsideItsScope, PolarityTest,
                         testing::Values(Case{"Rain causes floods but does not cause fires.",
                                              Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(CueInsideAnArgument, PolarityTest,
                         testing::Values(Case{"The device reduces nodes in sight.",
                                              Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(NothingFound, PolarityTest,
                         testing::Values(Case{"There is no evidence that rain causes fires.",
                                              Polarity::absence_of_evidence, "no evidence that"},
                                         Case{"The pill did not significantly reduce pain.",
                                              Polarity::null_result, "not significantly"}));

} // namespace
} // namespace claimgraph
