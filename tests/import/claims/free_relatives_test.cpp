// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(FreeRelatives, ActAsSubjects) {
    EXPECT_THAT(imported("What you eat affects sleep."),
                IsExactly(claim("what you eat", Predicate::affects, "sleep")));
}

TEST(FreeRelatives, GetTheirVerbBack) {
    EXPECT_THAT(imported("What you read matters more than the colour of the screen."),
                IsExactly(claim("what you read (matter)", Predicate::greater_than,
                                "color of screen (matter)")));
}

TEST(FreeRelatives, KeepTheirOwnObjects) {
    EXPECT_THAT(lines_of(imported("What the miners found matters.")),
                testing::Each(testing::Not(testing::HasSubstr("other | matter |"))));
}

} // namespace
} // namespace claimgraph
