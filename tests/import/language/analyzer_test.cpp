// SPDX-License-Identifier: Apache-2.0
#include "import/language/analyzer.hpp"
#include "import/language/spanning_tree.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <thread>

namespace claimgraph {
namespace {

ParsedSentence parse(std::string_view text) {
    return english_analyzer().analyze(text, {0, static_cast<std::uint32_t>(text.size())});
}

std::vector<std::int16_t> heads_of(const ParsedSentence &sentence) {
    std::vector<std::int16_t> heads;
    for (const auto &word : sentence.words)
        heads.push_back(static_cast<std::int16_t>(word.head));
    return heads;
}

TEST(Analyze, FindsSubjectAndObject) {
    const auto words = parse("Metformin reduces mortality.").words;
    ASSERT_EQ(words.size(), 4U);
    EXPECT_EQ(words[0].relation, Relation::nsubj);
    EXPECT_EQ(words[0].head, 1);
    EXPECT_EQ(words[1].relation, Relation::root);
    EXPECT_EQ(words[1].head, -1);
    EXPECT_EQ(words[2].relation, Relation::obj);
    EXPECT_EQ(words[2].head, 1);
}

TEST(Analyze, MarksThePassive) {
    const auto words = parse("Mortality was reduced by metformin.").words;
    EXPECT_EQ(words[0].relation, Relation::nsubj_pass);
    EXPECT_EQ(words[1].relation, Relation::aux_pass);
    EXPECT_TRUE(words[2].features.has(Feature::voice, "Pass"));
    EXPECT_EQ(words[4].head, 2);
}

TEST(Analyze, GivesTenseNumberDegreeAndPolarity) {
    const auto words = parse("The larger doses did not cause higher rates.").words;
    EXPECT_TRUE(words[1].features.has(Feature::degree, "Cmp"));
    EXPECT_TRUE(words[2].features.has(Feature::number, "Plur"));
    EXPECT_TRUE(words[3].features.has(Feature::tense, "Past"));
    EXPECT_TRUE(words[4].features.has(Feature::polarity, "Neg"));
    EXPECT_TRUE(words[5].features.has(Feature::verb_form, "Inf"));
}

TEST(Analyze, AttachesTheNegationOfAContraction) {
    const auto words = parse("It doesn't work.").words;
    ASSERT_EQ(words.size(), 5U);
    EXPECT_EQ(words[2].head, 3);
    EXPECT_TRUE(words[2].continues_token);
    EXPECT_EQ(words[2].lemma, "not");
}

TEST(Analyze, GivesTheSameAloneAndInABatch) {
    const std::string text = "Sleep helps memory. Noise does not, as far as we know. Why?";
    const auto together = english_analyzer().analyze(text);
    for (const auto &sentence : together) {
        const auto alone = english_analyzer().analyze(text, sentence.span);
        ASSERT_EQ(alone.words.size(), sentence.words.size());
        for (std::size_t i = 0; i < alone.words.size(); ++i) {
            EXPECT_EQ(alone.words[i].head, sentence.words[i].head);
            EXPECT_EQ(alone.words[i].xpos, sentence.words[i].xpos);
            EXPECT_EQ(alone.words[i].relation, sentence.words[i].relation);
        }
    }
}

TEST(Analyze, GivesATreeForAnyInput) {
    std::mt19937 random(11);
    constexpr std::string_view words[] = {"the",  "cat",   ",",     "(",   "IL-6", "sat",
                                          "\xFF", "of",    "—",     "and", "not",  "12",
                                          "?",    "Übung", "mg/kg", "\"",  "it's"};
    for (int round = 0; round < 200; ++round) {
        std::string text;
        for (auto count = 1 + random() % 60; count > 0; --count)
            text += std::string(words[random() % std::size(words)]) + ' ';
        const auto parsed = parse(text);
        EXPECT_TRUE(is_tree(heads_of(parsed))) << text;
        for (const auto &word : parsed.words)
            EXPECT_EQ(word.head < 0, word.relation == Relation::root);
    }
}

TEST(Analyze, CutsAnEndlessSentenceAndStillGivesOneTree) {
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += i % 7 == 0 ? "and " : "rats ";
    const auto parsed = parse(text);
    EXPECT_EQ(parsed.words.size(), 2000U);
    EXPECT_TRUE(is_tree(heads_of(parsed)));
}

TEST(Analyze, SurvivesInputWithoutWords) {
    EXPECT_TRUE(parse("").words.empty());
    EXPECT_TRUE(parse(" \n ").words.empty());
    EXPECT_TRUE(english_analyzer().analyze("").empty());
}

TEST(Analyze, ServesManyThreads) {
    const std::string text = "Sleep helps memory, and noise does not.";
    std::vector<std::thread> threads;
    std::vector<ParsedSentence> results(4);
    for (auto &result : results)
        threads.emplace_back([&] { result = parse(text); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &result : results)
        EXPECT_EQ(heads_of(result), heads_of(results[0]));
}

struct Language {
    std::string_view name;
    std::string_view text;
};

class WhyUnparsedCase : public testing::TestWithParam<Language> {};

TEST_P(WhyUnparsedCase, NamesOtherLanguages) {
    EXPECT_EQ(english_analyzer().why_unparsed(GetParam().text, parse(GetParam().text)),
              UnparsedReason::not_english);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, WhyUnparsedCase,
    testing::Values(
        Language{"German",
                 "Die Ergebnisse zeigen, dass regelmäßiger Schlaf das Gedächtnis stärkt."},
        Language{"French", "Les résultats montrent que le sommeil améliore beaucoup la mémoire."},
        Language{"Spanish", "Los resultados muestran que el sueño mejora mucho la memoria."},
        Language{"Italian", "I risultati mostrano che il sonno migliora molto la memoria."},
        Language{"Dutch", "De resultaten tonen aan dat regelmatige slaap het geheugen versterkt."},
        Language{"Russian", "Результаты показывают, что сон улучшает память."},
        Language{"Polish", "Wyniki pokazują, że regularny sen poprawia pamięć u dorosłych."},
        Language{"Noise", "xqzt vbnmp wrtzk plmqw zzkjh qqpor"}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(WhyUnparsed, NamesSentencesWithoutWords) {
    EXPECT_EQ(english_analyzer().why_unparsed("12.5 % — 3/4", parse("12.5 % — 3/4")),
              UnparsedReason::no_words);
    EXPECT_EQ(to_text(UnparsedReason::no_words), "no words");
}

TEST(WhyUnparsed, LetsEnglishPass) {
    for (const std::string_view text :
         {"MDMA raises serotonin levels in the brain.", "Introduction",
          "BMP2, BMP4 and BMP7 regulate chondrogenesis in Prx1-Cre mice.", "lol thx u r gr8"})
        EXPECT_FALSE(english_analyzer().why_unparsed(text, parse(text))) << text;
}

TEST(Analyzer, TakesNoNameInCapitalsForAPronoun) {
    const ParsedSentence sentence = parse("The WHO recommends rest.");
    EXPECT_EQ(sentence.words[1].upos, Upos::propn);
    EXPECT_EQ(sentence.words[1].lemma, "WHO");
    EXPECT_EQ(parse("DOCTORS WHO REST WORK WELL.").words[1].upos, Upos::pron);
}

} // namespace
} // namespace claimgraph
