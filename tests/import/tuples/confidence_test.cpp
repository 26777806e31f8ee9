// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/confidence.hpp"
#include "import/tuples/openie.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

std::vector<double> confidences_of(const std::string &sentence) {
    const Parsed parsed(sentence);
    std::vector<double> found;
    for (const Tuple &tuple : openie_tuples(parsed.tree, find_propositions(parsed.tree)))
        found.push_back(tuple.confidence);
    return found;
}

TEST(Confidence, FallsFromTheMainClauseToWhatIsSaid) {
    const auto found = confidences_of("The agency said that the bridge needs paint.");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_GT(found[0], found[1]);
}

TEST(Confidence, IsLowWithoutAnArgument) {
    EXPECT_LT(confidences_of("The guests departed.").front(),
              confidences_of("The guests left the hall.").front());
}

TEST(Confidence, StaysWithinItsBounds) {
    for (const double confidence :
         confidences_of("If it rains, they said, a, b, c, d, e and f, which sell g, h, i, j, k, "
                        "l and m, may have begun to want to try to stop selling the rest."))
        EXPECT_TRUE(confidence > 0.0 && confidence < 1.0) << confidence;
}

} // namespace
} // namespace claimgraph
