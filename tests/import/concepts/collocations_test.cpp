// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/collocations.hpp"
#include "import/concepts/word_stem.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

bool has(const Collocations &collocations, std::string_view first, std::string_view second) {
    return collocations.has(word_stem(first), word_stem(second));
}

TEST(Collocations, HaveNeighboursInTheirOrderOnly) {
    const std::string bytes = pack_collocations("Reed beds filter river water.");
    const Collocations collocations(bytes);
    EXPECT_TRUE(has(collocations, "reed", "bed"));
    EXPECT_TRUE(has(collocations, "river", "water"));
    EXPECT_FALSE(has(collocations, "bed", "reed"));
    EXPECT_FALSE(has(collocations, "reed", "water"));
}

TEST(Collocations, DoNotReachOverMarksOrWordsOfTheGrammar) {
    const std::string bytes = pack_collocations("Tall reed, beds of water.");
    const Collocations collocations(bytes);
    EXPECT_FALSE(has(collocations, "reed", "bed"));
    EXPECT_FALSE(has(collocations, "bed", "water"));
}

TEST(Collocations, TellHowCommonAWordIs) {
    std::string text = "heron";
    for (int i = 0; i < 8; ++i)
        text += " otter.";
    const std::string bytes = pack_collocations(text);
    const Collocations collocations(bytes);
    EXPECT_EQ(collocations.commonness(word_stem("beaver")), 0);
    EXPECT_EQ(collocations.commonness(word_stem("heron")), 1);
    EXPECT_EQ(collocations.commonness(word_stem("otter")), 2);
}

TEST(Collocations, OfNoTextHaveNothing) {
    const Collocations collocations(pack_collocations(""));
    EXPECT_TRUE(collocations.empty());
    EXPECT_FALSE(collocations.has("reed", "bed"));
}

TEST(KnownCollocations, HavePlainEnglish) {
    EXPECT_TRUE(has(known_collocations(), "blood", "pressure"));
    EXPECT_FALSE(has(known_collocations(), "soul", "cost"));
}

} // namespace
} // namespace claimgraph
