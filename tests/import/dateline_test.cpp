// SPDX-License-Identifier: Apache-2.0
#include "import/dateline.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Dateline, EndsBehindItsDash) {
    EXPECT_EQ(dateline_length("BOSTON, March 3 - The mill burned."), 18U);
    EXPECT_EQ(dateline_length("PARIS (AP) -- The mill burned."), 14U);
    EXPECT_EQ(dateline_length("NEW YORK \u2014 \"The mill burned.\""), 13U);
}

TEST(Dateline, IsNoOtherStartWithADash) {
    for (const char *text :
         {"", "DNA - The mill", "BOSTON, March 3", "Boston, March 3 - The mill",
          "RAIN, wind - The mill", "BOSTON, March 3 - the mill", "MILLS and BARNS - The"})
        EXPECT_EQ(dateline_length(text), 0U) << text;
}

TEST(Dateline, MayBeADateAlone) {
    EXPECT_EQ(dateline_length("Feb. 23, 2015 -- The mill burned."), 17U);
    EXPECT_EQ(dateline_length("3 May 2020 - The mill burned."), 13U);
    EXPECT_EQ(dateline_length("May - The mill burned."), 0U);
    EXPECT_EQ(dateline_length("Mill 2015 - The mill burned."), 0U);
}

TEST(Dateline, IsNotWhoActs) {
    EXPECT_THAT(imported("BOSTON, March 3 - Mulch prevents weeds."),
                IsExactly(claim("mulch", Predicate::prevents, "weed")));
}

} // namespace
} // namespace claimgraph
