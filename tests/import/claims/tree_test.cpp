// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Tree, KnowsTheSubtreeOfAWord) {
    const Parsed parsed("The old trail follows the river.");
    EXPECT_EQ(parsed.tree.text_of(parsed.tree.subtree(parsed["trail"])), "The old trail");
    EXPECT_EQ(parsed.tree.text_of(parsed.tree.subtree(parsed["follows"])),
              "The old trail follows the river.");
}

TEST(Tree, FindsChildrenByRelation) {
    const Parsed parsed("The old trail follows the river.");
    EXPECT_EQ(parsed.tree.child(parsed["follows"], {Relation::nsubj}), parsed["trail"]);
    EXPECT_EQ(parsed.tree.child(parsed["follows"], {Relation::iobj}), std::nullopt);
    EXPECT_TRUE(parsed.tree.below(parsed["old"], parsed["follows"]));
    EXPECT_FALSE(parsed.tree.below(parsed["river"], parsed["trail"]));
}

TEST(Tree, ListsConjunctsFromLeftToRight) {
    const Parsed parsed("She sells apples, pears and plums.");
    const std::vector<WordIndex> expected = {parsed["apples"], parsed["pears"], parsed["plums"]};
    EXPECT_EQ(parsed.tree.conjuncts(parsed["apples"]), expected);
    EXPECT_EQ(parsed.tree.first_conjunct(parsed["plums"]), parsed["apples"]);
}

TEST(Tree, LowersLettersAndPlainsApostrophes) {
    const Parsed parsed("It doesn\xE2\x80\x99t Rain.");
    EXPECT_EQ(parsed.tree.lower(parsed["n't"]), "n't");
    EXPECT_EQ(parsed.tree.surface(parsed["n't"]), "n\xE2\x80\x99t");
    EXPECT_LT(parsed["rain"], parsed.tree.size());
}

TEST(Tree, OfNoWordsIsEmpty) {
    const ParsedSentence nothing;
    const Tree tree("", nothing);
    EXPECT_EQ(tree.size(), 0U);
}

} // namespace
} // namespace claimgraph
