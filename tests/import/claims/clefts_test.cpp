// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Clefts, SayWhatTheirClauseSaysOfWhatIsSingledOut) {
    EXPECT_THAT(imported("It is sugar that causes caries."),
                IsExactly(claim("sugar", Predicate::causes, "caries")));
    EXPECT_THAT(imported("It was the mayor who closed the school."),
                IsExactly(claim("mayor", Predicate::other, "school")));
}

TEST(Clefts, KeepWhatIsHeldAgainstTheSubject) {
    EXPECT_THAT(imported("It is sugar that causes caries, not fat."),
                IsExactly(claim("sugar", Predicate::causes, "caries"),
                          claim("fat", Predicate::causes, "caries").negated()));
}

TEST(Clefts, MayBeginWithWhat) {
    EXPECT_THAT(imported("What causes rust is water."),
                IsExactly(claim("water", Predicate::causes, "rust")));
    EXPECT_THAT(imported("What plants need is light."),
                IsExactly(claim("plant", Predicate::other, "light")));
}

TEST(Clefts, AreNoDescriptions) {
    EXPECT_THAT(lines_of(imported("Ricin is a poison. It is a drug that causes nausea.")),
                testing::Contains(claim("ricin", Predicate::is_a, "drug").line()));
}

} // namespace
} // namespace claimgraph
