// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(PluralSubjects, AreNoVerbsBeforeTheirOwn) {
    EXPECT_THAT(imported("Salt substitutes reduce mortality."),
                IsExactly(claim("salt substitute", Predicate::decreases, "mortality")));
    EXPECT_THAT(imported("Sugar substitutes cause caries."),
                IsExactly(claim("sugar substitute", Predicate::causes, "caries")));
}

TEST(PluralSubjects, AreNoVerbsInAClauseEither) {
    EXPECT_THAT(imported("Supporters say that bans help students."),
                IsExactly(claim("ban", Predicate::other, "student")));
}

TEST(PluralSubjects, AreNoneBeforeAVerbThatAVerbTakes) {
    EXPECT_THAT(imported("Mulch helps reduce erosion."),
                IsExactly(claim("mulch", Predicate::decreases, "erosion")));
}

} // namespace
} // namespace claimgraph
