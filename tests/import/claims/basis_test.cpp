// SPDX-License-Identifier: Apache-2.0
#include "import/claims/basis.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

struct Case {
    std::string_view text; // the last assertion counts
    Basis basis;
    AttributionKind attribution;
};

class BasisTest : public testing::TestWithParam<Case> {};

TEST(Basis, IsOwnDataInASectionOfResults) {
    Document document;
    document.text = "Results\nSleep improved.";
    document.blocks = {{BlockKind::heading, {0, 7}, 2}, {BlockKind::paragraph, {8, 23}, 0}};
    const DocumentClaims claims = analyze(document);
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions.front().basis, Basis::own_data);
    EXPECT_EQ(cue_of(claims, CueAxis::basis), "Results");
}

TEST_P(BasisTest, FindsBasisAndAttribution) {
    const DocumentClaims claims = imported(GetParam().text);
    ASSERT_FALSE(claims.assertions.empty()) << GetParam().text;
    EXPECT_EQ(claims.assertions.back().basis, GetParam().basis) << GetParam().text;
    EXPECT_EQ(claims.assertions.back().attribution.kind, GetParam().attribution) << GetParam().text;
}

using enum AttributionKind;

INSTANTIATE_TEST_SUITE_P(
    Words, BasisTest,
    testing::Values(
        Case{"Rain causes floods.", Basis::none, author},
        Case{"Experts say that rain causes floods.", Basis::untraceable, unnamed},
        Case{"Rain is known to cause floods.", Basis::untraceable, unnamed},
        Case{"My doctor says that rain causes floods.", Basis::testimonial, unnamed},
        Case{"The brain regulates heartbeat, as noted by Nature Digest.", Basis::named, named},
        Case{"The results of this trial show that iron reduces fatigue.", Basis::own_data, author},
        Case{"The FDA approved the vaccine.", Basis::named, author},
        Case{"According to the WHO, rain causes floods.", Basis::named, named},
        Case{"A 2021 Oslo trial showed that iron reduces fatigue.", Basis::named, named},
        Case{"Smith and colleagues found that iron reduces fatigue.", Basis::named, named},
        Case{"We found that iron reduces fatigue.", Basis::own_data, author},
        Case{"Iron reduced fatigue (p < 0.01).", Basis::own_data, author},
        Case{"Iron reduces fatigue (Lindt et al., 2019).", Basis::traceable, author},
        Case{"Iron reduces fatigue [3].", Basis::traceable, author}));

TEST(Basis, IsOwnDataOfTheFindingsThatADocumentHasASectionOf) {
    Document document;
    document.text = "Results\nSleep improved.\nConclusion\nThe findings show that rest helps.";
    document.blocks = {{BlockKind::heading, {0, 7}, 2},
                       {BlockKind::paragraph, {8, 23}, 0},
                       {BlockKind::heading, {24, 34}, 2},
                       {BlockKind::paragraph, {35, 69}, 0}};
    const DocumentClaims claims = analyze(document);
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.back().basis, Basis::own_data);
    EXPECT_EQ(claims.assertions.back().attribution.kind, AttributionKind::author);
}

INSTANTIATE_TEST_SUITE_P(
    Plans, BasisTest,
    testing::Values(Case{"This study will test how rain causes floods.", Basis::none, author},
                    Case{"The purpose of this study is to describe how rain causes floods.",
                         Basis::none, author},
                    Case{"The limitations of this study include its size.", Basis::none, author},
                    Case{"In this study, rain caused floods.", Basis::own_data, author}));

INSTANTIATE_TEST_SUITE_P(
    OutsideItsScope, BasisTest,
    testing::Values(Case{"Wind causes storms. Experts say that rain causes floods.",
                         Basis::untraceable, unnamed},
                    Case{"Iron reduces fatigue (see below).", Basis::none, author}));

TEST(Basis, IsUntraceableEvidence) {
    const DocumentClaims claims = imported("There is strong evidence that salt causes rust.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions.front().basis, Basis::untraceable);
}

INSTANTIATE_TEST_SUITE_P(Stories, BasisTest,
                         testing::Values(Case{"I bought a tracker.", Basis::testimonial, author},
                                         Case{"I buy trackers.", Basis::none, author},
                                         Case{"\"I threw the tracker away,\" the patient wrote.",
                                              Basis::testimonial, unnamed}));

INSTANTIATE_TEST_SUITE_P(
    Impersonal, BasisTest,
    testing::Values(Case{"It has long been argued that lime reduces weeds.", Basis::untraceable,
                         unnamed},
                    Case{"It should be noted that lime reduces weeds.", Basis::none, author},
                    Case{"In a clinical trial, lime reduced weeds.", Basis::untraceable, unnamed}));

TEST(Basis, OfWhatIsKnownIsNotThatOfANameBesideIt) {
    const DocumentClaims claims =
        imported("The cells are known to be very cold and are often called ice boxes.");
    ASSERT_EQ(claims.assertions.size(), 2U);
    EXPECT_EQ(claims.assertions.front().basis, Basis::untraceable);
    EXPECT_EQ(claims.assertions.back().basis, Basis::none);
}

TEST(Basis, TakesNoMethodToldAmongResultsForData) {
    const DocumentClaims claims = imported("# Results\n\nSerum was collected with needles.\n");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions[0].basis, Basis::none);
}

TEST(Basis, IsOwnDataWhereNothingWasFound) {
    const DocumentClaims claims = imported("We did not find that lime improves yields.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().basis, Basis::own_data);
}

TEST(Basis, OfTestsThatNobodyNamesIsUntraceable) {
    const DocumentClaims claims =
        imported("Blood tests revealed that the body had made antibodies.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().basis, Basis::untraceable);
}

} // namespace
} // namespace claimgraph
