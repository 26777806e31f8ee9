// SPDX-License-Identifier: Apache-2.0
#include "import/claims/told_findings.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(ToldFindings, AreNotOfThoseWhoShowThem) {
    EXPECT_THAT(imported("All mice showed cramps."),
                IsExactly(claim("mouse", Predicate::has_property, "cramp")));
    EXPECT_THAT(imported("Patients reported pain."),
                IsExactly(claim("patient", Predicate::reports, "pain")));
}

TEST(ToldFindings, AreYetToCome) {
    EXPECT_THAT(imported("Tests should be performed to identify leaks."),
                IsExactly(claim("test", Predicate::other, "leak")));
}

TEST(ToldFindings, AreNotWhatYouFind) {
    EXPECT_THAT(imported("You can find figs in the market."),
                IsExactly(claim("you", Predicate::other, "fig").with(Certainty::possible)));
}

TEST(ToldFindings, AreNotToldBySubstances) {
    EXPECT_THAT(imported("MTA and BD showed acceptable biocompatibility."),
                IsExactly(claim("MTA", Predicate::has_property, "acceptable biocompatibility"),
                          claim("BD", Predicate::has_property, "acceptable biocompatibility")));
}

} // namespace
} // namespace claimgraph
