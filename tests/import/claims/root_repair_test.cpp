// SPDX-License-Identifier: Apache-2.0
#include "import/claims/root_repair.hpp"
#include "tests/support/made_word.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

// "mills and bridges attract walkers", read as a noun and a clause.
ParsedSentence noun_and_clause() {
    ParsedSentence sentence;
    sentence.words = {made_word({0, 5}, Upos::noun, Xpos::nns, Relation::root, -1),
                      made_word({6, 9}, Upos::cconj, Xpos::cc, Relation::cc, 3),
                      made_word({10, 17}, Upos::noun, Xpos::nns, Relation::nsubj, 3),
                      made_word({18, 25}, Upos::verb, Xpos::vbp, Relation::conj, 0),
                      made_word({26, 33}, Upos::noun, Xpos::nns, Relation::obj, 3)};
    return sentence;
}

TEST(RootRepair, JoinsTwoSubjectsOfOneVerb) {
    const std::string text = "mills and bridges attract walkers";
    const ParsedSentence sentence = noun_and_clause();
    const auto better = with_right_root(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[3].head, -1);
    EXPECT_EQ(better->words[0].relation, Relation::nsubj);
    EXPECT_EQ(better->words[2].relation, Relation::conj);
    EXPECT_EQ(better->words[2].head, 0);
    EXPECT_EQ(better->words[1].head, 2);
}

TEST(RootRepair, AsksForAConjunctionBetweenTheTwo) {
    const std::string text = "and mills, bridges attract walkers";
    ParsedSentence sentence = noun_and_clause();
    std::swap(sentence.words[0].relation, sentence.words[1].relation);
    std::swap(sentence.words[0].head, sentence.words[1].head);
    sentence.words[3].head = 1;
    EXPECT_EQ(with_right_root(Tree(text, sentence)), std::nullopt);
}

TEST(RootRepair, LeavesASentenceWithoutWordsAlone) {
    EXPECT_EQ(with_right_root(Tree("", ParsedSentence{})), std::nullopt);
}

} // namespace
} // namespace claimgraph
