// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(StudyDesigns, AreOneThingWithManyWords) {
    EXPECT_THAT(imported("This was a phase II, randomized, double-blind, crossover, "
                         "placebo-controlled study in 62 miners."),
                IsExactly(claim("study", Predicate::is_a,
                                "phase II randomized double blind crossover placebo controlled "
                                "study")));
    EXPECT_THAT(
        imported("The project was a single-center, open-label, randomized trial."),
        IsExactly(claim("project", Predicate::is_a, "single center open label randomized trial")));
    EXPECT_THAT(imported("This double-blind, placebo-controlled, parallel-group study enrolled "
                         "miners."),
                IsExactly(claim("double blind placebo controlled parallel group study",
                                Predicate::other, "miner")));
}

TEST(StudyDesigns, LeaveListsOfThingsAlone) {
    EXPECT_THAT(imported("Men, women and a study nurse came."),
                IsExactly(claim("man", Predicate::other, ""), claim("woman", Predicate::other, ""),
                          claim("study nurse", Predicate::other, "")));
}

TEST(StudyDesigns, AreNoAmountsForTheirNumbers) {
    EXPECT_THAT(
        imported("The project was a 13-week, open-label, randomized trial."),
        IsExactly(claim("project", Predicate::is_a, "13-week open label randomized trial")));
    EXPECT_THAT(imported("The project was a two-phase trial."),
                IsExactly(claim("project", Predicate::is_a, "two phase trial")));
}

TEST(StudyDesigns, MayBeDesignsOfTrials) {
    EXPECT_THAT(imported("The project uses a two-arm, parallel, randomized controlled trial "
                         "design."),
                IsExactly(claim("project", Predicate::other,
                                "two arm parallel randomized controlled trial design")));
}

TEST(StudyDesigns, TreatNobodyByIntention) {
    EXPECT_THAT(imported("All patients were included in an intention to treat analysis."),
                IsExactly(claim("patient", Predicate::part_of, "intention to treat analysis")));
}

} // namespace
} // namespace claimgraph
