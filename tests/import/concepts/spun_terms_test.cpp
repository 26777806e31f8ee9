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

} // namespace
} // namespace claimgraph
