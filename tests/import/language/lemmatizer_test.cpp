// SPDX-License-Identifier: Apache-2.0
#include "import/language/english_model.hpp"
#include "import/language/lemmatizer.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

std::string lemma(std::string_view form, Xpos xpos) {
    static const Lemmatizer lemmatizer(ModelFile(english_model(), "model"));
    return lemmatizer.lemma(form, xpos);
}

TEST(Lemmatizer, TakesEndingsOff) {
    EXPECT_EQ(lemma("studies", Xpos::nns), "study");
    EXPECT_EQ(lemma("reduced", Xpos::vbd), "reduce");
    EXPECT_EQ(lemma("causing", Xpos::vbg), "cause");
    EXPECT_EQ(lemma("larger", Xpos::jjr), "large");
    EXPECT_EQ(lemma("analyses", Xpos::nns), "analysis");
}

TEST(Lemmatizer, KnowsIrregularWords) {
    EXPECT_EQ(lemma("was", Xpos::vbd), "be");
    EXPECT_EQ(lemma("mice", Xpos::nns), "mouse");
    EXPECT_EQ(lemma("found", Xpos::vbd), "find");
    EXPECT_EQ(lemma("n't", Xpos::rb), "not");
    EXPECT_EQ(lemma("worse", Xpos::jjr), "bad");
}

TEST(Lemmatizer, TellsTheSameFormApartByItsTag) {
    EXPECT_EQ(lemma("left", Xpos::vbd), "leave");
    EXPECT_EQ(lemma("left", Xpos::jj), "left");
    EXPECT_EQ(lemma("building", Xpos::nn), "building");
    EXPECT_EQ(lemma("building", Xpos::vbg), "build");
}

TEST(Lemmatizer, LowersTheCaseOfAllButNames) {
    EXPECT_EQ(lemma("The", Xpos::dt), "the");
    EXPECT_EQ(lemma("Results", Xpos::nns), "result");
    EXPECT_EQ(lemma("London", Xpos::nnp), "London");
}

TEST(Lemmatizer, HandlesWordsItHasNeverSeen) {
    EXPECT_EQ(lemma("blorpified", Xpos::vbd), "blorpify");
    EXPECT_EQ(lemma("zzq", Xpos::nn), "zzq");
    EXPECT_EQ(lemma("\xFF", Xpos::nn), "\xFF");
}

TEST(LemmaRule, KeepsCharactersWhole) {
    const LemmaRule plural{false, 1, ""};
    EXPECT_EQ(plural.apply("cats"), "cat");
    EXPECT_EQ(plural.apply("5′"), "5′");
    const auto rule = LemmaRule::between("naïveté", "naïveta");
    EXPECT_EQ(rule.apply("naïveté"), "naïveta");
}

TEST(LemmaRule, RoundTripsThroughItsText) {
    for (const auto &[form, lemma] : {std::pair{"studies", "study"}, std::pair{"Was", "be"},
                                      std::pair{"US", "US"}, std::pair{"They", "they"}}) {
        const auto rule = LemmaRule::between(form, lemma);
        EXPECT_EQ(rule.apply(form), lemma);
        EXPECT_EQ(LemmaRule::parse(rule.text()), rule);
    }
}

} // namespace
} // namespace claimgraph
