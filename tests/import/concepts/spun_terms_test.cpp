// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/known_concepts.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

std::string reading(std::string_view phrase) {
    const auto found = builtin_concepts().spun_terms.read(phrase);
    return found ? found->phrase : "";
}

TEST(SpunTerms, ReadsPhrasesGarbledWordByWord) {
    EXPECT_EQ(reading("bosom malignancy"), "breast cancer");
    EXPECT_EQ(reading("counterfeit consciousness"), "artificial intelligence");
    EXPECT_EQ(reading("irregular woodland"), "random forest");
}

TEST(SpunTerms, LeaveKnownNamesAndPlainPhrasesAlone) {
    for (const char *phrase : {"breast cancer", "blood pressure", "clinical practice", "the trees",
                               "morbidity and mortality", "heart", ""})
        EXPECT_EQ(reading(phrase), "") << phrase;
}

TEST(SpunTerms, SayWhichWordStandsForWhich) {
    const auto found = builtin_concepts().spun_terms.read("bosom malignancy");
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->reason.starts_with("bosom > breast, malignancy > ")) << found->reason;
}

TEST(SpunTerms, GiveLessToPhrasesThatKeepAWord) {
    const auto part = builtin_concepts().spun_terms.read("profound learning");
    const auto whole = builtin_concepts().spun_terms.read("bosom malignancy");
    ASSERT_TRUE(part && whole);
    EXPECT_LT(part->evidence, whole->evidence);
}

TEST(SpunTerms, CountWhatSpeaksForAGarbledDocument) {
    const SpunTerms &spun = builtin_concepts().spun_terms;
    EXPECT_EQ(spun.strong_phrases("Bosom malignancy meets counterfeit consciousness.").size(), 2U);
    EXPECT_TRUE(spun.strong_phrases("Breast cancer meets artificial intelligence.").empty());
}

/// What a phrase known to be garbled stands for, of "lake water" and "forest floor".
std::string garbled(std::string_view phrase) {
    VocabularyBuilder builder;
    for (const char *name : {"lake water", "forest floor"})
        builder.add({name, name, "", {}, {}});
    const Vocabulary vocabulary = builder.build();
    const std::string packed = pack_substitutions("still tarn\tlake\t4\npond\tlake\t4\n"
                                                  "fluid\twater\t4\nwoodland\tforest\t4\n",
                                                  "lake\t\tbrookside\n");
    const Substitutions substitutions(packed);
    const SpunTerms spun(vocabulary, substitutions, Collocations(""));
    const auto found = spun.read_garbled(phrase);
    return found ? found->phrase : "";
}

TEST(SpunTerms, ReadRowsOfWordsPutForOne) {
    EXPECT_EQ(garbled("still tarn fluid"), "lake water");
    EXPECT_EQ(garbled("the still tarn fluid"), ""); // begins with a word of no name
}

TEST(SpunTerms, ReadWordsSpelledApart) {
    EXPECT_EQ(garbled("wood land floor"), "forest floor");
    EXPECT_EQ(garbled("brook side fluid"), "lake water");
    EXPECT_EQ(garbled("la ke fluid"), "lake water");
}

TEST(SpunTerms, PassOverInitialsOfTheName) {
    EXPECT_EQ(garbled("pond fluid lw"), "lake water");
    const auto certainty_of = [](std::string_view phrase) {
        const auto found = builtin_concepts().spun_terms.read_garbled(phrase);
        return found ? found->certainty : -9.0;
    };
    EXPECT_GT(certainty_of("bosom malignancy bc"), certainty_of("bosom malignancy xq"));
}

TEST(SpunTerms, TellGuessesOfPhrasesKnownToBeGarbled) {
    VocabularyBuilder builder;
    builder.add({"lake water", "lake water", "", {}, {}});
    const Vocabulary vocabulary = builder.build();
    const Substitutions none("");
    const SpunTerms spun(vocabulary, none, Collocations(""));
    const auto guess = spun.read_garbled("lake zebra");
    ASSERT_TRUE(guess);
    EXPECT_EQ(guess->signs.guessed, 1);
    EXPECT_FALSE(spun.read("lake zebra"));
}

TEST(SpunTerms, TakeDerivationsForNoGarbling) {
    EXPECT_EQ(reading("physically active"), "");
    EXPECT_EQ(reading("artificially intelligent"), "");
}

} // namespace
} // namespace claimgraph
