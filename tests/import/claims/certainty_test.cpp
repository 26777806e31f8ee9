// SPDX-License-Identifier: Apache-2.0
#include "import/claims/certainty.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

struct Case {
    std::string_view text; // the last assertion counts
    Certainty wanted;
};

class CertaintyTest : public testing::TestWithParam<Case> {};

TEST_P(CertaintyTest, FindsTheLabel) {
    const DocumentClaims claims = imported(GetParam().text);
    ASSERT_FALSE(claims.assertions.empty()) << GetParam().text;
    EXPECT_EQ(claims.assertions.back().certainty, GetParam().wanted) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Words, CertaintyTest,
    testing::Values(Case{"Rain causes floods.", Certainty::certain},
                    Case{"Rain may cause floods.", Certainty::possible},
                    Case{"Rain probably causes floods.", Certainty::probable},
                    Case{"Rain appears to cause floods.", Certainty::probable},
                    Case{"Rain is unlikely to cause floods.", Certainty::doubtful},
                    Case{"If dams break, rain causes floods.", Certainty::conditional},
                    Case{"Rain allegedly causes floods.", Certainty::uncommitted}));

INSTANTIATE_TEST_SUITE_P(
    Scope, CertaintyTest,
    testing::Values(Case{"Rain may fall and snow causes floods.", Certainty::certain},
                    Case{"Rain may cause floods, reducing yields.", Certainty::possible},
                    Case{"The mayor reduced taxes in May.", Certainty::certain}));

INSTANTIATE_TEST_SUITE_P(WeakestWins, CertaintyTest,
                         testing::Values(Case{"Rain may probably cause floods.",
                                              Certainty::possible}));

} // namespace
} // namespace claimgraph
