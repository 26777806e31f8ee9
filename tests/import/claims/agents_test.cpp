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

} // namespace
} // namespace claimgraph
