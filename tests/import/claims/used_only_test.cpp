// SPDX-License-Identifier: Apache-2.0
#include "import/claims/used_only.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

DocumentClaims two_assertions() {
    return claims_of("Tea lowers stress, the WHO says.\nRest lowers pain, the FDA says.")
        .assertion("Tea", Predicate::decreases, "stress")
        .named("the WHO")
        .assertion("Rest", Predicate::decreases, "pain")
        .named("the FDA");
}

TEST(UsedOnly, LeavesWhatIsUsedAsItIs) { EXPECT_EQ(used_only(two_assertions()), two_assertions()); }

TEST(UsedOnly, DropsWhatOnlyALostAssertionUsed) {
    DocumentClaims claims = two_assertions();
    claims.assertions.erase(claims.assertions.begin());
    const DocumentClaims kept = used_only(claims);
    ASSERT_EQ(kept.concepts.size(), 2u);
    EXPECT_EQ(kept.concepts[kept.assertions[0].subject.concept_index].name, "Rest");
    EXPECT_EQ(kept.concepts[kept.assertions[0].object->concept_index].name, "pain");
    ASSERT_EQ(kept.sources.size(), 1u);
    EXPECT_EQ(kept.sources[kept.assertions[0].source_indexes[0]].name, "the FDA");
}

TEST(UsedOnly, NumbersByFirstUse) {
    DocumentClaims claims = two_assertions();
    std::swap(claims.assertions[0], claims.assertions[1]);
    const DocumentClaims kept = used_only(claims);
    EXPECT_EQ(kept.concepts.front().name, "Rest");
    EXPECT_EQ(kept.assertions[0].subject.concept_index, 0u);
    EXPECT_EQ(kept.sources.front().name, "the FDA");
}

} // namespace
} // namespace claimgraph
