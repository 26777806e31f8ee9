// SPDX-License-Identifier: Apache-2.0
#include "core/concept_links.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(KatzCentrality, IsHighestWhereMostChainsEnd) {
    const auto star = katz_centrality({4, {{0, 1}, {2, 1}, {3, 1}}});
    EXPECT_GT(star[1], star[0]);
    EXPECT_EQ(star[0], star[2]);
    EXPECT_NEAR(std::accumulate(star.begin(), star.end(), 0.0), 1.0, 1e-12);
}

TEST(KatzCentrality, DoesNotDependOnTheOrderOfClaims) {
    const ConceptLinks links{5, {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {4, 4}, {0, 1}}};
    const ConceptLinks turned{5, {{1, 0}, {4, 4}, {1, 3}, {3, 2}, {0, 1}, {2, 1}}};
    EXPECT_EQ(katz_centrality(links), katz_centrality(turned));
}

TEST(ComponentNumbers, CountFromTheFirstConcept) {
    EXPECT_THAT(component_numbers({6, {{5, 0}, {2, 3}, {3, 4}}}), ElementsAre(0, 1, 2, 2, 2, 0));
    EXPECT_THAT(component_numbers({}), IsEmpty());
}

} // namespace
} // namespace claimgraph
