// SPDX-License-Identifier: Apache-2.0
#include "import/claims/phrase_repair.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

/// A sentence of words given as text, tag and arc; all stand one blank apart.
struct GivenWord {
    std::string text;
    Upos upos;
    Xpos xpos;
    Relation relation;
    std::int32_t head;
};

struct GivenTree {
    std::string text;
    ParsedSentence sentence;

    explicit GivenTree(const std::vector<GivenWord> &words) {
        for (const GivenWord &word : words) {
            if (!text.empty())
                text += ' ';
            const auto start = static_cast<std::uint32_t>(text.size());
            text += word.text;
            Word made = made_word(word.upos, word.xpos, word.relation, word.head);
            made.span = {start, static_cast<std::uint32_t>(text.size())};
            made.lemma = word.text;
            sentence.words.push_back(made);
        }
        sentence.span = {0, static_cast<std::uint32_t>(text.size())};
    }
};

TEST(PhraseRepair, HangsAPhraseAtTheNounInFront) {
    const GivenTree given({{"exposure", Upos::noun, Xpos::nn, Relation::nsubj, 3},
                           {"to", Upos::adp, Xpos::in, Relation::case_mark, 2},
                           {"noise", Upos::noun, Xpos::nn, Relation::nsubj, 3},
                           {"hurts", Upos::verb, Xpos::vbz, Relation::root, -1}});
    const Tree tree(given.text, given.sentence);
    EXPECT_EQ(noun_of_phrase(tree, 2), 0U);
    EXPECT_EQ(noun_of_phrase(tree, 0), std::nullopt);
}

TEST(PhraseRepair, GivesAnInfinitiveToTheAdjective) {
    const GivenTree given({{"miners", Upos::noun, Xpos::nns, Relation::nsubj, 3},
                           {"are", Upos::aux, Xpos::vbp, Relation::cop, 3},
                           {"as", Upos::adv, Xpos::rb, Relation::advmod, 3},
                           {"likely", Upos::adj, Xpos::jj, Relation::root, -1},
                           {"as", Upos::adp, Xpos::in, Relation::case_mark, 5},
                           {"sailors", Upos::noun, Xpos::nns, Relation::obl, 3},
                           {"to", Upos::part, Xpos::to, Relation::mark, 7},
                           {"fall", Upos::verb, Xpos::vb, Relation::acl, 5}});
    const Tree tree(given.text, given.sentence);
    EXPECT_EQ(likely_for(tree, 7), 3U);
    EXPECT_EQ(likely_for(tree, 5), std::nullopt);
}

TEST(PhraseRepair, GivesAnItemBackToItsList) {
    const GivenTree given({{"tea", Upos::noun, Xpos::nn, Relation::nsubj, 6},
                           {",", Upos::punct, Xpos::comma, Relation::punct, 5},
                           {"milk", Upos::noun, Xpos::nn, Relation::compound, 5},
                           {"and", Upos::cconj, Xpos::cc, Relation::cc, 5},
                           {"cold", Upos::adj, Xpos::jj, Relation::amod, 5},
                           {"water", Upos::noun, Xpos::nn, Relation::conj, 0},
                           {"help", Upos::verb, Xpos::vbp, Relation::root, -1}});
    const Tree tree(given.text, given.sentence);
    EXPECT_EQ(list_of_item(tree, 2), 0U);
    EXPECT_EQ(list_of_item(tree, 5), std::nullopt);
}

TEST(PhraseRepair, GivesASubjectBackToWhatIsSaid) {
    const GivenTree given({{"storms", Upos::noun, Xpos::nns, Relation::nsubj, 6},
                           {"broke", Upos::verb, Xpos::vbd, Relation::acl, 0},
                           {"windows", Upos::noun, Xpos::nns, Relation::obj, 1},
                           {",", Upos::punct, Xpos::comma, Relation::punct, 6},
                           {"the", Upos::det, Xpos::dt, Relation::det, 5},
                           {"owner", Upos::noun, Xpos::nn, Relation::nsubj, 6},
                           {"said", Upos::verb, Xpos::vbd, Relation::root, -1}});
    const Tree tree(given.text, given.sentence);
    EXPECT_EQ(verb_before_tag(tree, 0), 1U);
    EXPECT_EQ(verb_before_tag(tree, 5), std::nullopt);
}

TEST(PhraseRepair, GivesAnObjectBackToItsGerund) {
    const GivenTree given({{"eating", Upos::verb, Xpos::vbg, Relation::csubj, 2},
                           {"salt", Upos::noun, Xpos::nn, Relation::nsubj, 2},
                           {"hurts", Upos::verb, Xpos::vbz, Relation::root, -1}});
    EXPECT_EQ(gerund_of_object(Tree(given.text, given.sentence), 1), 0U);
}

TEST(PhraseRepair, GivesAnAdjectiveBackToItsItem) {
    const GivenTree given({{"tea", Upos::noun, Xpos::nn, Relation::nsubj, 4},
                           {"and", Upos::cconj, Xpos::cc, Relation::cc, 2},
                           {"cold", Upos::adj, Xpos::jj, Relation::conj, 0},
                           {"water", Upos::noun, Xpos::nn, Relation::conj, 0},
                           {"help", Upos::verb, Xpos::vbp, Relation::root, -1}});
    EXPECT_EQ(item_of_adjective(Tree(given.text, given.sentence), 2), 3U);
}

TEST(PhraseRepair, GivesAnInfinitiveToTheVerbThatLets) {
    const GivenTree given({{"permits", Upos::verb, Xpos::vbz, Relation::root, -1},
                           {"patients", Upos::noun, Xpos::nns, Relation::obj, 0},
                           {"to", Upos::part, Xpos::to, Relation::mark, 3},
                           {"stay", Upos::verb, Xpos::vb, Relation::acl, 1}});
    ParsedSentence sentence = given.sentence;
    sentence.words[0].lemma = "permit";
    sentence.words[1].lemma = "patient";
    EXPECT_EQ(control_over(Tree(given.text, sentence), 3), 0U);
}

TEST(PhraseRepair, KnowsAGerundByWhatLeadsToIt) {
    std::vector<GivenWord> words = {{"cuts", Upos::verb, Xpos::vbz, Relation::root, -1},
                                    {"waste", Upos::noun, Xpos::nn, Relation::obj, 0},
                                    {"while", Upos::sconj, Xpos::in, Relation::mark, 4},
                                    {"lowering", Upos::verb, Xpos::vbg, Relation::amod, 4},
                                    {"costs", Upos::noun, Xpos::nns, Relation::advcl, 0}};
    const GivenTree given(words);
    EXPECT_EQ(gerund_over(Tree(given.text, given.sentence), 4), 3U);
    words[2] = {"with", Upos::adp, Xpos::in, Relation::case_mark, 4};
    words[4].relation = Relation::obl;
    const GivenTree other(words);
    EXPECT_EQ(gerund_over(Tree(other.text, other.sentence), 4), std::nullopt);
}

TEST(PhraseRepair, MakesTheNounTheObjectOfItsGerund) {
    const GivenTree given({{"cuts", Upos::verb, Xpos::vbz, Relation::root, -1},
                           {"waste", Upos::noun, Xpos::nn, Relation::obj, 0},
                           {"while", Upos::sconj, Xpos::in, Relation::mark, 4},
                           {"lowering", Upos::verb, Xpos::vbg, Relation::amod, 4},
                           {"costs", Upos::noun, Xpos::nns, Relation::advcl, 0}});
    ParsedSentence sentence = given.sentence;
    raise_gerund(Tree(given.text, given.sentence), 4, 3, sentence);
    EXPECT_EQ(sentence.words[3].head, 0);
    EXPECT_EQ(sentence.words[3].relation, Relation::advcl);
    EXPECT_EQ(sentence.words[4].head, 3);
    EXPECT_EQ(sentence.words[4].relation, Relation::obj);
    EXPECT_EQ(sentence.words[2].head, 3);
}

TEST(PhraseRepair, GiveAPlaceTheParticipleBehindIt) {
    EXPECT_THAT(imported("A man fell near a carrier parked on a street."),
                IsExactly(claim("man", Predicate::other, "carrier"),
                          claim("carrier", Predicate::other, "street")));
}

} // namespace
} // namespace claimgraph
