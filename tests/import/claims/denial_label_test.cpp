// SPDX-License-Identifier: Apache-2.0
#include "import/claims/denial_label.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

NegationCue only_cue(const Parsed &parsed) {
    const auto cues = find_negations(parsed.tree);
    EXPECT_EQ(cues.size(), 1U) << parsed.text;
    return cues.empty() ? NegationCue{} : cues.front();
}

TEST(DenialLabel, IsNegatedWhereNothingElseIsTold) {
    EXPECT_EQ(only_cue(Parsed("The bridge does not sway.")).label, Polarity::negated);
    EXPECT_EQ(only_cue(Parsed("The visitors do not know the bridge.")).label, Polarity::negated);
}

TEST(DenialLabel, IsANullResultWhereSomethingWasMeasured) {
    for (const auto *text :
         {"No swaying was observed.", "The engineers found no swaying.",
          "The tests showed no swaying.", "The bridges did not differ in height.",
          "The bridge was not significantly higher.", "There was no link between wind and swaying.",
          "The swaying was non-significant.", "The engineers failed to find any difference."})
        EXPECT_EQ(only_cue(Parsed(text)).label, Polarity::null_result) << text;
}

TEST(DenialLabel, IsAbsenceOfEvidenceWhereNobodyKnows) {
    for (const auto *text :
         {"There is not enough evidence that bridges sway.", "We have no proof that bridges sway.",
          "Evidence is lacking that bridges sway.", "It is not clear whether bridges sway.",
          "There is no reason to believe that bridges sway."})
        EXPECT_EQ(only_cue(Parsed(text)).label, Polarity::absence_of_evidence) << text;
}

TEST(DenialLabel, DoesNotTurnRoundWhatIsOnlyUnknown) {
    EXPECT_FALSE(only_cue(Parsed("It is not known whether bridges sway.")).negates);
    EXPECT_TRUE(only_cue(Parsed("There is no evidence that bridges sway.")).negates);
}

TEST(DenialLabel, IsANullResultWhereNoEffectCouldBeShown) {
    EXPECT_THAT(lines_of(imported("The tests failed to show a benefit of lime for yields.")),
                ::testing::Each(::testing::HasSubstr("null_result")));
}

TEST(DenialLabel, IsANullResultWhereNothingIsSignificantlyLikelier) {
    EXPECT_THAT(
        lines_of(imported("The horses were not significantly more likely to win the race.")),
        ::testing::Each(::testing::HasSubstr("null_result")));
}

} // namespace
} // namespace claimgraph
