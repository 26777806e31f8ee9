// SPDX-License-Identifier: Apache-2.0
#include "import/language/english_model.hpp"
#include "import/language/lemmatizer.hpp"
#include "import/language/network.hpp"

#include <gtest/gtest.h>

#include <set>

namespace claimgraph {
namespace {

std::string lemma(std::string_view form, Xpos xpos) {
    static const ModelFile model(english_model(), "model");
    static const Network network(model);
    static const Lemmatizer lemmatizer(model, network.dictionary());
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

TEST(Lemmatizer, LowersTheCaseOfShoutedWordsButNotOfAcronyms) {
    EXPECT_EQ(lemma("WONDERFUL", Xpos::jj), "wonderful");
    EXPECT_EQ(lemma("MIXED", Xpos::vbn), "mix");
    EXPECT_EQ(lemma("NATO", Xpos::nnp), "NATO");
}

TEST(Lemmatizer, GivesNamesTheCapitalsOfTheDictionary) {
    EXPECT_EQ(lemma("denmark", Xpos::nnp), "Denmark");
    EXPECT_EQ(lemma("DENMARK", Xpos::nnp), "Denmark");
    EXPECT_EQ(lemma("bulgarian", Xpos::jj), "Bulgarian");
    EXPECT_EQ(lemma("Stylish", Xpos::jj), "stylish");
}

TEST(Lemmatizer, KnowsInflectionsThatNoTreebankHas) {
    EXPECT_EQ(lemma("yodelled", Xpos::vbd), "yodel");
    EXPECT_EQ(lemma("shrank", Xpos::vbd), "shrink");
    EXPECT_EQ(lemma("ranged", Xpos::vbd), "range");
    EXPECT_EQ(lemma("volcanoes", Xpos::nns), "volcano");
    EXPECT_EQ(lemma("ruder", Xpos::jjr), "rude");
}

TEST(Lemmatizer, GivesNoLemmaThatTheDictionaryLacks) {
    EXPECT_EQ(lemma("caries", Xpos::nns), "caries");
    EXPECT_EQ(lemma("buses", Xpos::nns), "bus");
    EXPECT_EQ(lemma("biomarkers", Xpos::nns), "biomarker");
    EXPECT_EQ(lemma("metastases", Xpos::nns), "metastasis");
    EXPECT_EQ(lemma("flu", Xpos::nns), "flu");
}

TEST(Lemmatizer, TakesThousandsSeparatorsOutOfNumbers) {
    EXPECT_EQ(lemma("7,345", Xpos::cd), "7345");
    EXPECT_EQ(lemma("2,071,966", Xpos::cd), "2071966");
    EXPECT_EQ(lemma("3,45", Xpos::cd), "3,45");
    EXPECT_EQ(lemma("1,2345", Xpos::cd), "1,2345");
}

TEST(Lemmatizer, ShortensDrawnOutWords) {
    EXPECT_EQ(lemma("verrrry", Xpos::rb), "very");
    EXPECT_EQ(lemma("Gooooood", Xpos::jj), "good");
    EXPECT_EQ(lemma("xqqqz", Xpos::jj), "xqqqz");
}

TEST(Lemmatizer, KeepsTheCapitalOfALoneLetter) {
    EXPECT_EQ(lemma("K", Xpos::nn), "K");
    EXPECT_EQ(lemma("A", Xpos::dt), "a");
}

TEST(EndingKeys, TellTagsAndCasingsApart) {
    // Each pair of a tag and a casing must have keys of its own, whatever their numbers.
    std::set<std::uint64_t> keys;
    for (std::size_t xpos = 0; xpos < xpos_count; ++xpos)
        for (const std::string_view form : {"see", "See", "SEE", "seE"})
            keys.insert(ending_keys(form, static_cast<Xpos>(xpos)).keys[0]);
    EXPECT_EQ(keys.size(), 4 * xpos_count);
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
