// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/print.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::MatchesRegex;
using testing::Parsed;

TEST(Print, WritesSentenceConfidenceRelationSubjectAndArguments) {
    const Parsed parsed("The ferry carries goods.");
    EXPECT_THAT(openie_lines(parsed.tree, parsed.text),
                MatchesRegex("The ferry carries goods.\t0\\.[0-9]+\tcarries\tThe ferry\tgoods\n"));
}

TEST(Print, WritesTriplesWithTheNumberOfTheirSentence) {
    const Parsed parsed("The ferry carries goods.");
    EXPECT_EQ(triple_lines(parsed.tree, 7), "7\tThe ferry\tcarries\tgoods\n");
}

TEST(Print, KeepsTheTokensOfALineThatIsTokenizedAlready) {
    const Parsed parsed("The firm has n't sold Nissan 's shares .");
    EXPECT_EQ(triple_lines(parsed.tree, 0), "0\tThe firm\thas n't sold\tNissan 's shares\n");
}

TEST(Print, MakesBlanksOfTabsAndLineFeeds) {
    const Parsed parsed("The old\nferry carries\tgoods.");
    EXPECT_THAT(openie_lines(parsed.tree, parsed.text),
                MatchesRegex("The old ferry carries goods.\t0\\.[0-9]+\tcarries\tThe old "
                             "ferry\tgoods\n"));
}

} // namespace
} // namespace claimgraph
