// SPDX-License-Identifier: Apache-2.0
#include "import/claims/reattachment.hpp"
#include "tests/support/made_word.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Reattachment, LeavesARightTreeAlone) {
    const Parsed parsed("Rain floods roads.");
    EXPECT_EQ(reattached(parsed.tree), std::nullopt);
    EXPECT_EQ(reattached(Tree("", ParsedSentence{})), std::nullopt);
}

TEST(Reattachment, GivesATimeBehindAnObjectToTheVerb) {
    const std::string text = "Farmers sold seeds in March";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 7}, Upos::noun, Xpos::nns, Relation::nsubj, 1),
                      made_word({8, 12}, Upos::verb, Xpos::vbd, Relation::root, -1),
                      made_word({13, 18}, Upos::noun, Xpos::nns, Relation::obj, 1),
                      made_word({19, 21}, Upos::adp, Xpos::in, Relation::case_mark, 4),
                      made_word({22, 27}, Upos::propn, Xpos::nnp, Relation::nmod, 2)};
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[4].head, 1);
    EXPECT_EQ(better->words[4].relation, Relation::obl);
}

TEST(Reattachment, MakesTheVerbWithoutASubjectThatOfTheSentence) {
    const std::string text = "Guests who came missed lunch";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 6}, Upos::noun, Xpos::nns, Relation::root, -1),
                      made_word({7, 10}, Upos::pron, Xpos::wp, Relation::nsubj, 2),
                      made_word({11, 15}, Upos::verb, Xpos::vbd, Relation::acl_relcl, 0),
                      made_word({16, 22}, Upos::verb, Xpos::vbd, Relation::acl_relcl, 0),
                      made_word({23, 28}, Upos::noun, Xpos::nn, Relation::obj, 3)};
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[3].head, -1);
    EXPECT_EQ(better->words[0].head, 3);
    EXPECT_EQ(better->words[0].relation, Relation::nsubj);
    EXPECT_EQ(better->words[2].head, 0);
}

TEST(Reattachment, GivesWhatWasShownToItsVerb) {
    // read as a time that moves stones
    const std::string text = "They showed in time that rain moves stones";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 4}, Upos::pron, Xpos::prp, Relation::nsubj, 1),
                      made_word({5, 11}, Upos::verb, Xpos::vbd, Relation::root, -1),
                      made_word({12, 14}, Upos::adp, Xpos::in, Relation::case_mark, 3),
                      made_word({15, 19}, Upos::noun, Xpos::nn, Relation::obl, 1),
                      made_word({20, 24}, Upos::pron, Xpos::wdt, Relation::obj, 6),
                      made_word({25, 29}, Upos::noun, Xpos::nn, Relation::nsubj, 6),
                      made_word({30, 35}, Upos::verb, Xpos::vbz, Relation::acl_relcl, 3),
                      made_word({36, 42}, Upos::noun, Xpos::nns, Relation::obj, 6)};
    sentence.words[1].lemma = "show";
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[6].head, 1);
    EXPECT_EQ(better->words[6].relation, Relation::ccomp);
    EXPECT_EQ(better->words[4].relation, Relation::mark);
    // A relative pronoun lacks in its clause.
    sentence.words[7].relation = Relation::obl;
    EXPECT_EQ(reattached(Tree(text, sentence)), std::nullopt);
}

TEST(Reattachment, HangsARelativeClauseAtTheNounThatItAgreesWith) {
    const std::string text = "levels of iron that are low";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 6}, Upos::noun, Xpos::nns, Relation::root, -1),
                      made_word({7, 9}, Upos::adp, Xpos::in, Relation::case_mark, 2),
                      made_word({10, 14}, Upos::noun, Xpos::nn, Relation::nmod, 0),
                      made_word({15, 19}, Upos::pron, Xpos::wdt, Relation::nsubj, 5),
                      made_word({20, 23}, Upos::aux, Xpos::vbp, Relation::cop, 5),
                      made_word({24, 27}, Upos::adj, Xpos::jj, Relation::acl_relcl, 2)};
    sentence.words[0].features = Features::parse("Number=Plur");
    sentence.words[2].features = Features::parse("Number=Sing");
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[5].head, 0);
}

TEST(Reattachment, JoinsTheSecondEndToTheFirst) {
    // "between use of tools and a habit" with the habit hung at the tools
    const std::string text = "between use of tools and habit";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 7}, Upos::adp, Xpos::in, Relation::case_mark, 1),
                      made_word({8, 11}, Upos::noun, Xpos::nn, Relation::root, -1),
                      made_word({12, 14}, Upos::adp, Xpos::in, Relation::case_mark, 3),
                      made_word({15, 20}, Upos::noun, Xpos::nns, Relation::nmod, 1),
                      made_word({21, 24}, Upos::cconj, Xpos::cc, Relation::cc, 5),
                      made_word({25, 30}, Upos::noun, Xpos::nn, Relation::conj, 3)};
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[5].head, 1);
}

TEST(Reattachment, TakesTheInfinitiveBehindLikelyForItsComplement) {
    const std::string text = "likely to fall";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 6}, Upos::adj, Xpos::jj, Relation::root, -1),
                      made_word({7, 9}, Upos::part, Xpos::to, Relation::mark, 2),
                      made_word({10, 14}, Upos::verb, Xpos::vb, Relation::advcl, 0)};
    sentence.words[0].lemma = "likely";
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[2].relation, Relation::xcomp);
}

TEST(Reattachment, GivesEachVerbItsObject) {
    const std::string text = "They curb noise and boost sleep";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 4}, Upos::pron, Xpos::prp, Relation::nsubj, 1),
                      made_word({5, 9}, Upos::verb, Xpos::vbp, Relation::root, -1),
                      made_word({10, 15}, Upos::noun, Xpos::nn, Relation::obj, 1),
                      made_word({16, 19}, Upos::cconj, Xpos::cc, Relation::cc, 4),
                      made_word({20, 25}, Upos::verb, Xpos::vbp, Relation::conj, 1),
                      made_word({26, 31}, Upos::noun, Xpos::nn, Relation::conj, 2)};
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[5].head, 4);
    EXPECT_EQ(better->words[5].relation, Relation::obj);
    sentence.words[4].relation = Relation::advcl;
    EXPECT_EQ(reattached(Tree(text, sentence)), std::nullopt);
}

TEST(Reattachment, TakesNoPluralForAnInfinitive) {
    const std::string text = "Fog leads to crashes";
    ParsedSentence sentence;
    sentence.words = {made_word({0, 3}, Upos::noun, Xpos::nn, Relation::nsubj, 1),
                      made_word({4, 9}, Upos::verb, Xpos::vbz, Relation::root, -1),
                      made_word({10, 12}, Upos::part, Xpos::to, Relation::mark, 3),
                      made_word({13, 20}, Upos::noun, Xpos::nns, Relation::xcomp, 1)};
    const auto better = reattached(Tree(text, sentence));
    ASSERT_TRUE(better);
    EXPECT_EQ(better->words[3].relation, Relation::obl);
    EXPECT_EQ(better->words[2].relation, Relation::case_mark);
}

} // namespace
} // namespace claimgraph
