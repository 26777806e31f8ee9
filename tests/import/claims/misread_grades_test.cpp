// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(MisreadGrades, AreVerbsBehindTo) {
    EXPECT_THAT(imported("The levy is expected to lower prices."),
                IsExactly(claim("levy", Predicate::decreases, "price").with(Certainty::probable)));
    EXPECT_THAT(lines_of(imported("The pill seems to lower pain by blocking a nerve.")),
                ::testing::Contains(
                    claim("pill", Predicate::decreases, "pain").with(Certainty::probable).line()));
}

TEST(MisreadGrades, StayAttributesBehindOtherVerbs) {
    EXPECT_THAT(imported("The levy led to lower prices."),
                IsExactly(claim("levy", Predicate::decreases, "price")));
}

TEST(MisreadGrades, HaveAReason) {
    EXPECT_THAT(lines_of(imported("The stay was longer because of higher costs.")),
                ::testing::Contains(
                    claim("cost (increased)", Predicate::causes, "stay was longer").line()));
}

TEST(MisreadGrades, AreAttributesInAList) {
    EXPECT_THAT(imported("The drug group had higher zinc and lower iron."),
                IsExactly(claim("drug group", Predicate::associated_with, "zinc (increased)"),
                          claim("drug group", Predicate::associated_with, "iron (decreased)")));
}

TEST(MisreadGrades, EquateWhatIsAsFilling) {
    EXPECT_THAT(imported("The lentil stew was as filling as the beef stew."),
                IsExactly(claim("lentil stew (fill)", Predicate::equal_to, "beef stew (fill)")));
}

TEST(MisreadGrades, AreLinkedAndDenied) {
    EXPECT_THAT(imported("Rest is linked to lower stress and fatigue."),
                IsExactly(claim("rest", Predicate::associated_with, "stress (decreased)"),
                          claim("rest", Predicate::associated_with, "fatigue (decreased)")));
    EXPECT_THAT(imported("Lime did not lower pain but improved sleep."),
                IsExactly(claim("lime", Predicate::decreases, "pain").with(Polarity::negated),
                          claim("lime", Predicate::increases, "sleep")));
}

} // namespace
} // namespace claimgraph
