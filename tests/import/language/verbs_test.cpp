// SPDX-License-Identifier: Apache-2.0
#include "import/language/verbs.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(Verbs, FindsRegularForms) {
    EXPECT_EQ(find_verb("reduces").lemma, "reduce");
    EXPECT_EQ(find_verb("reduces").forms, third_person);
    EXPECT_EQ(find_verb("reduced").forms, past_tense | participle);
    EXPECT_EQ(find_verb("stopping").lemma, "stop");
    EXPECT_EQ(find_verb("modifies").lemma, "modify");
}

TEST(Verbs, FindsIrregularForms) {
    EXPECT_EQ(find_verb("led").lemma, "lead");
    EXPECT_EQ(find_verb("shown").forms, participle);
}

TEST(Verbs, FindsNothingInOtherWords) { EXPECT_EQ(find_verb("mortality").forms, 0); }

TEST(Verbs, GuessesLemmas) {
    EXPECT_EQ(guess_lemma("jumped"), "jump");
    EXPECT_EQ(guess_lemma("grabbed"), "grab");
    EXPECT_EQ(guess_lemma("colonized"), "colonize");
    EXPECT_EQ(guess_lemma("varies"), "vary");
    EXPECT_EQ(guess_lemma("is"), "is");
}

} // namespace
} // namespace claimgraph
