// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(ContentClauses, HaveTheirOwnSubject) {
    EXPECT_THAT(imported("The trouble is that the barns were built on sand."),
                IsExactly(claim("barn", Predicate::other, "sand")));
}

} // namespace
} // namespace claimgraph
