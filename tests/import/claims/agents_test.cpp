// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Agents, PassFromADescribedClassToItsSubject) {
    EXPECT_THAT(imported("Willow bark is a remedy that reduces fever."),
                IsExactly(claim("willow bark", Predicate::is_a, "remedy"),
                          claim("willow bark", Predicate::decreases, "fever")));
}

TEST(Agents, PassFromTheMainClauseToAParticipleBehindAComma) {
    EXPECT_THAT(imported("The storm hit the coast, causing floods."),
                IsExactly(claim("storm", Predicate::other, "coast"),
                          claim("storm", Predicate::causes, "flood")));
}

TEST(Agents, AreWhatHasThePowerToDoIt) {
    EXPECT_THAT(lines_of(imported("The survey confirmed the effectiveness of hedges in preventing "
                                  "erosion.")),
                ::testing::Contains(claim("hedge", Predicate::prevents, "erosion").line()));
    EXPECT_THAT(lines_of(imported("Trials have shown the benefit of tea for lowering stress.")),
                ::testing::Contains(claim("tea", Predicate::decreases, "stress").line()));
}

TEST(Agents, AreNotWhoAsksForThatPower) {
    for (const char *text : {"We evaluated the efficacy of zinc in reducing rust.",
                             "The flaw explains the lack of efficacy of zinc in reducing rust."})
        EXPECT_THAT(lines_of(imported(text)),
                    ::testing::Not(::testing::Contains(::testing::HasSubstr("decreases | rust"))));
}

TEST(Agents, SayOfASubjectWhatIsSaidOfTheKindItIs) {
    EXPECT_THAT(imported("Elba is an island shaped by wind."),
                IsExactly(claim("elba", Predicate::is_a, "island"),
                          claim("wind", Predicate::affects, "elba")));
}

TEST(Agents, AreWhatAnAppositionNames) {
    EXPECT_THAT(lines_of(imported("The diet raised leptin, a hormone that limits appetite.")),
                ::testing::Contains(claim("leptin", Predicate::decreases, "appetite").line()));
    EXPECT_THAT(lines_of(imported("Lena Moss, the nurse working at the clinic, left.")),
                ::testing::Contains(::testing::StartsWith("lena moss | other | clinic")));
}

TEST(Agents, AreNotWhatAnAppositionSumsUp) {
    EXPECT_THAT(lines_of(imported("The mayor closed the mill, a move that angered farmers.")),
                ::testing::Not(::testing::Contains(::testing::StartsWith("mill | "))));
}

TEST(Agents, AreTheNearestNounThatAnAppositionAgreesWith) {
    EXPECT_THAT(
        lines_of(imported("The drink raises levels of leptin, the hormone that limits appetite.")),
        ::testing::Contains(claim("leptin", Predicate::decreases, "appetite").line()));
}

TEST(Agents, AreThoseWhomAShareCounts) {
    EXPECT_THAT(lines_of(imported("The share of time spent with high pressure was low.")),
                ::testing::Contains(::testing::StartsWith("time | other | ")));
}

} // namespace
} // namespace claimgraph
