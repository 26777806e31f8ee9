// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(ContactClauses, BehindAPrepositionAreNotPartOfAName) {
    EXPECT_THAT(
        imported("Little is known about the benefits shade provides."),
        IsExactly(claim("benefit", Predicate::other, "").with(Polarity::absence_of_evidence),
                  claim("shade", Predicate::other, "benefit")));
}

TEST(ContactClauses, StandBetweenASubjectAndItsVerb) {
    EXPECT_THAT(imported("The amount of water a field gets determines yields."),
                IsExactly(claim("field", Predicate::other, "water"),
                          claim("water (level)", Predicate::affects, "yield")));
    EXPECT_THAT(imported("The savings the village makes will pay for a bridge."),
                IsExactly(claim("village", Predicate::other, "saving"),
                          claim("saving", Predicate::other, "bridge")));
}

TEST(ContactClauses, DescribeTheFirstOfTwoSubjects) {
    EXPECT_THAT(imported("Gardeners know the benefits rain provides."),
                IsExactly(claim("gardener", Predicate::reports, "benefit"),
                          claim("rain", Predicate::other, "benefit")));
}

TEST(ContactClauses, StandBehindTwoPlurals) {
    EXPECT_THAT(imported("The map shows the number of weeks hikers spent in camps."),
                IsExactly(claim("map", Predicate::other, "week (number)"),
                          claim("hiker", Predicate::other, "week")));
}

TEST(ContactClauses, SayOnWhatAnEffectIsHad) {
    for (const char *text : {"We studied the effect strong tea has on sleep.",
                             "The impact strong tea has on sleep is large."})
        EXPECT_THAT(lines_of(imported(text)),
                    ::testing::Contains(claim("strong tea", Predicate::affects, "sleep").line()));
}

TEST(ContactClauses, TellWhatSomebodyGives) {
    EXPECT_THAT(lines_of(imported("It should change the guidance nurses give to parents.")),
                testing::Contains(testing::StartsWith("nurse | other | guidance")));
}

} // namespace
} // namespace claimgraph
