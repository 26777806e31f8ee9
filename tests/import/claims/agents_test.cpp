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

} // namespace
} // namespace claimgraph
