// SPDX-License-Identifier: Apache-2.0
#include "import/claims/own_study.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

constexpr std::string_view study_words =
    "We randomized plots to lime or sand. Yields differed in this study (p = 0.02). ";

/// Of the last assertion, below the words by which a document tells of its own study.
Basis basis_in_study(std::string_view text) {
    const DocumentClaims claims = imported(std::string(study_words) + std::string(text));
    return claims.assertions.empty() ? Basis::none : claims.assertions.back().basis;
}

Basis basis_in(std::string_view text) {
    const DocumentClaims claims = imported(text);
    return claims.assertions.empty() ? Basis::none : claims.assertions.back().basis;
}

TEST(OwnStudy, IsToldByItsWordsBesideADesignOrAStatistic) {
    EXPECT_TRUE(tells_of_own_study("This study randomized 40 plots."));
    EXPECT_TRUE(tells_of_own_study("We compared plots (p < 0.01)."));
    EXPECT_FALSE(tells_of_own_study("Lime is common in gardens."));
    EXPECT_FALSE(tells_of_own_study("A study randomized 40 plots."));
}

TEST(OwnStudy, IsNoneWhereOthersSpeak) {
    EXPECT_FALSE(tells_of_own_study("\"This study randomized plots,\" said Lund. \"It is new,\" "
                                    "he told the Herald."));
}

TEST(OwnStudy, GivesWhatItTellsInThePast) {
    EXPECT_EQ(basis_in_study("Yields were higher on lime plots."), Basis::own_data);
    EXPECT_EQ(basis_in_study("Lime reduced weeds."), Basis::own_data);
    EXPECT_EQ(basis_in_study("One plot was poorly tolerated by worms."), Basis::own_data);
}

TEST(OwnStudy, GivesNothingForWhatHolds) {
    EXPECT_EQ(basis_in_study("Lime reduces weeds."), Basis::none);
    EXPECT_EQ(basis_in_study("Lime may have reduced weeds."), Basis::none);
}

TEST(OwnStudy, GivesNothingForWhatWasDone) {
    EXPECT_EQ(basis_in_study("Plots were weighed weekly."), Basis::none);
    EXPECT_EQ(basis_in_study("Each plot received lime."), Basis::none);
    EXPECT_EQ(basis_in_study("The outcome was the yield."), Basis::none);
    EXPECT_EQ(basis_in_study("Pots that did not leak were used."), Basis::none);
    EXPECT_EQ(basis_in_study("The study took place in Tarn."), Basis::none);
    EXPECT_EQ(basis_in_study("The control group did not dig."), Basis::none);
}

TEST(OwnStudy, IsNoOthersStudy) {
    EXPECT_EQ(basis_in_study("Previous studies showed that lime reduced weeds."),
              Basis::untraceable);
    EXPECT_EQ(basis_in_study("Lime reduced weeds (Lindt et al., 2019)."), Basis::traceable);
}

TEST(OwnStudy, ShowsFiguresAndTables) {
    EXPECT_EQ(basis_in("Weeds were fewer in the lime group (Fig. 2A)."), Basis::own_data);
    EXPECT_EQ(basis_in("Weeds were fewer in the lime group (Table 1)."), Basis::own_data);
    EXPECT_EQ(basis_in("Lime is a mineral (Table Mountain has some)."), Basis::none);
}

TEST(OwnStudy, IsWhatASentenceSetsItsResultIn) {
    EXPECT_EQ(basis_in("In the current study, lime reduced weeds."), Basis::own_data);
    EXPECT_EQ(basis_in("In this study, lime reduced weeds, as it did before [4]."),
              Basis::own_data);
    EXPECT_EQ(basis_in("In this study, plots were weighed."), Basis::none);
    EXPECT_EQ(basis_in("This study has a new design."), Basis::none);
}

TEST(OwnStudy, HasFoundNothingThatIsSupposed) {
    EXPECT_EQ(basis_in("If our results show that lime helps, gardens will buy lime."), Basis::none);
}

TEST(OwnStudy, CountsNoPlannedSample) {
    EXPECT_EQ(basis_in("The trial requires plots (n = 306)."), Basis::none);
    EXPECT_EQ(basis_in("Yields will be compared (n = 306)."), Basis::none);
}

TEST(OwnStudy, NeedsANumberBesideItsStatistic) {
    EXPECT_EQ(basis_in("Data are shown as means (95% CI)."), Basis::none);
    EXPECT_EQ(basis_in("Lime raised yields (95% CI 1.1 to 1.3)."), Basis::own_data);
}

TEST(OwnStudy, StandsInNoBackground) {
    EXPECT_EQ(basis_in("Background: Lime reduced weeds in 1990. Methods: We limed plots. "
                       "Results: Weeds were rare."),
              Basis::own_data);
    const DocumentClaims claims =
        imported("Background: Lime reduced weeds in 1990.\n\nResults: Weeds were rare.");
    EXPECT_EQ(claims.assertions.front().basis, Basis::none);
}

TEST(OwnStudy, OffersNoResultsAmongItsMethods) {
    const auto first_under = [](std::string_view heading, std::string_view text) {
        const DocumentClaims claims = imported(std::string(heading) + ": " + std::string(text) +
                                               "\n\nResults: Weeds were rare.");
        return claims.assertions.front().basis;
    };
    EXPECT_EQ(first_under("Methods", "P < 0.05 was considered significant."), Basis::none);
    EXPECT_EQ(first_under("Materials & Methods", "The plots had gates."), Basis::none);
    EXPECT_EQ(first_under("Methods", "The results were compared between plots."), Basis::none);
    EXPECT_EQ(first_under("Methods", "Plots (n = 40) received lime."), Basis::own_data);
}

TEST(OwnStudy, IsNotTheStudyBeforeIt) {
    EXPECT_EQ(basis_in_study("In a previous study, we found that lime reduced weeds."),
              Basis::none);
    const DocumentClaims claims = imported(
        "Background: Others have not supported these findings.\n\nResults: Weeds were rare.");
    EXPECT_EQ(claims.assertions.front().basis, Basis::none);
}

TEST(OwnStudy, LaysOutItsOutcomesWithoutAResult) {
    EXPECT_EQ(basis_in("Results: The primary outcome is the yield."), Basis::none);
    EXPECT_EQ(basis_in("Results: The yield was high."), Basis::own_data);
}

TEST(OwnStudy, OffersTheDesignWithItsNumbers) {
    EXPECT_EQ(basis_in_study("Forty nurses were tested for deafness."), Basis::own_data);
    EXPECT_EQ(basis_in_study("Nurses were tested for deafness."), Basis::none);
    EXPECT_EQ(basis_in_study("Forty nurses will be tested for deafness."), Basis::none);
}

TEST(OwnStudy, TellsMethodsAndResultsApartUnderOneHeading) {
    EXPECT_EQ(basis_in("Methods and results: Yields were measured with a gauge."), Basis::none);
    EXPECT_EQ(basis_in("Methods and results: Yields were higher on lime plots."), Basis::own_data);
}

} // namespace
} // namespace claimgraph
