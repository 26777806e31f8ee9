// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/word_stem.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(WordStem, IsSharedByAFamily) {
    EXPECT_EQ(word_stem("classification"), word_stem("classified"));
    EXPECT_EQ(word_stem("improvement"), word_stem("improved"));
    EXPECT_EQ(word_stem("farmer"), word_stem("farming"));
}

TEST(WordStem, TakesTwoEndingsOffLongWords) {
    EXPECT_EQ(word_stem("attractiveness"), word_stem("attraction"));
}

TEST(WordStem, LeavesShortWordsAlone) {
    for (const char *word : {"", "a", "bed", "red", "gas", "ring"})
        EXPECT_EQ(word_stem(word), word);
}

TEST(WordStem, TellsFamiliesApart) {
    EXPECT_NE(word_stem("river"), word_stem("rivalry"));
    EXPECT_NE(word_stem("relation"), word_stem("reliance"));
}

} // namespace
} // namespace claimgraph
