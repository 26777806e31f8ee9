// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree.hpp"
#include "import/claims/tree_repair.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

Word word(TextSpan span, Xpos xpos, Relation relation, std::int32_t head) {
    const Upos upos = xpos == Xpos::vbd || xpos == Xpos::vbn ? Upos::verb : Upos::noun;
    return made_word(span, upos, xpos, relation, head);
}

constexpr std::string_view text = "Rain reduced dust .";

// With the verb hung on the object.
ParsedSentence misread(Xpos verb, Relation subject, std::int32_t subject_head) {
    ParsedSentence sentence;
    sentence.span = {0, 19};
    sentence.words = {word({0, 4}, Xpos::nn, subject, subject_head),
                      word({5, 12}, verb, Relation::amod, 2),
                      word({13, 17}, Xpos::nn, Relation::root, -1),
                      word({18, 19}, Xpos::stop, Relation::punct, 2)};
    return sentence;
}

void expect_clause(const ParsedSentence &sentence) {
    EXPECT_EQ(sentence.words[1].head, -1);
    EXPECT_EQ(sentence.words[0].relation, Relation::nsubj);
    EXPECT_EQ(sentence.words[0].head, 1);
    EXPECT_EQ(sentence.words[2].relation, Relation::obj);
    EXPECT_EQ(sentence.words[2].head, 1);
    EXPECT_EQ(sentence.words[3].head, 1);
}

TEST(TreeRepair, RaisesAPastTenseThatModifiesANoun) {
    expect_clause(repaired(text, misread(Xpos::vbd, Relation::nsubj, 1)));
}

TEST(TreeRepair, ReadsAVerblessSentenceWithANounBeforeAParticiple) {
    expect_clause(repaired(text, misread(Xpos::vbn, Relation::compound, 2)));
}

TEST(TreeRepair, RaisesTheVerbThatAModalNeeds) {
    constexpr std::string_view modal = "Noise may double heart risk";
    ParsedSentence sentence;
    sentence.span = {0, 27};
    sentence.words = {word({0, 5}, Xpos::nn, Relation::nsubj, 4),
                      word({6, 9}, Xpos::md, Relation::aux, 4),
                      word({10, 16}, Xpos::jj, Relation::amod, 3),
                      word({17, 22}, Xpos::nn, Relation::compound, 4),
                      word({23, 27}, Xpos::nn, Relation::root, -1)};
    const ParsedSentence better = repaired(modal, sentence);
    EXPECT_EQ(better.words[2].head, -1);
    EXPECT_EQ(better.words[2].xpos, Xpos::vb);
    EXPECT_EQ(better.words[2].lemma, "double");
    EXPECT_EQ(better.words[0].head, 2);
    EXPECT_EQ(better.words[1].head, 2);
    EXPECT_EQ(better.words[4].head, 2);
    EXPECT_EQ(better.words[4].relation, Relation::obj);
}

TEST(TreeRepair, LeavesOtherPhrasesAlone) {
    const ParsedSentence phrase = misread(Xpos::vbn, Relation::nmod_poss, 2);
    EXPECT_EQ(repaired(text, phrase).words[1].relation, Relation::amod);
    EXPECT_TRUE(repaired(text, ParsedSentence{}).words.empty());
}

TEST(TreeRepair, TakesAPluralNounWithAnObjectForAVerb) {
    ParsedSentence sentence = misread(Xpos::nns, Relation::compound, 1);
    sentence.words[1].head = -1;
    sentence.words[1].relation = Relation::root;
    sentence.words[2].head = 1;
    sentence.words[2].relation = Relation::obj;
    sentence.words[3].head = 1;
    expect_clause(repaired(text, sentence));
}

TEST(TreeRepair, TakesAGerundBeforeAFiniteVerbForItsSubject) {
    ParsedSentence sentence;
    sentence.span = {0, 19};
    sentence.words = {
        word({0, 4}, Xpos::vbg, Relation::amod, 1), word({5, 12}, Xpos::vbd, Relation::root, -1),
        word({13, 17}, Xpos::nn, Relation::obj, 1), word({18, 19}, Xpos::stop, Relation::punct, 1)};
    sentence.words[0].upos = Upos::verb;
    EXPECT_EQ(repaired(text, sentence).words[0].relation, Relation::csubj);
}

TEST(TreeRepair, TakesAnAdjectiveWithAnObjectBehindToForAnInfinitive) {
    // "way to lower prices"
    ParsedSentence sentence;
    sentence.span = {0, 19};
    sentence.words = {
        word({0, 3}, Xpos::nn, Relation::root, -1), word({4, 6}, Xpos::to, Relation::case_mark, 3),
        word({7, 12}, Xpos::jjr, Relation::amod, 0), word({13, 19}, Xpos::nns, Relation::obj, 2)};
    sentence.words[2].upos = Upos::adj;
    const ParsedSentence better = repaired("way to lower prices", sentence);
    EXPECT_EQ(better.words[2].xpos, Xpos::vb);
    EXPECT_EQ(better.words[2].lemma, "lower");
    EXPECT_EQ(better.words[1].relation, Relation::mark);
}

TEST(TreeRepair, TakesTheFirstOfTwoObjectsForTheRecipient) {
    ParsedSentence sentence;
    sentence.span = {0, 19};
    sentence.words = {
        word({0, 4}, Xpos::nn, Relation::nsubj, 1), word({5, 9}, Xpos::vbd, Relation::root, -1),
        word({10, 13}, Xpos::nn, Relation::obj, 1), word({14, 19}, Xpos::nn, Relation::obj, 1)};
    const ParsedSentence better = repaired("Luck gave men power", sentence);
    EXPECT_EQ(better.words[2].relation, Relation::iobj);
    EXPECT_EQ(better.words[3].relation, Relation::obj);
}

TEST(TreeRepair, TakesAnAttributeWithMoreBehindItsNounForAGerund) {
    // "Eating fish daily helps" with the day hung at the gerund
    ParsedSentence sentence;
    sentence.span = {0, 23};
    sentence.words = {word({0, 6}, Xpos::vbg, Relation::amod, 1),
                      word({7, 11}, Xpos::nn, Relation::nsubj, 3),
                      word({12, 17}, Xpos::rb, Relation::advmod, 0),
                      word({18, 23}, Xpos::vbz, Relation::root, -1)};
    sentence.words[0].upos = Upos::verb;
    const ParsedSentence better = repaired("Eating fish daily helps", sentence);
    EXPECT_EQ(better.words[0].relation, Relation::csubj);
    EXPECT_EQ(better.words[0].head, 3);
    EXPECT_EQ(better.words[1].relation, Relation::obj);
}

TEST(TreeRepair, FindsVerbsOfHeadlines) {
    EXPECT_THAT(imported("Night shift work quadrupled fall risk"),
                IsExactly(claim("night shift work", Predicate::increases, "fall (risk)")));
    EXPECT_THAT(imported("Wet roads increase risk after storms"),
                IsExactly(claim("wet road", Predicate::increases, "risk")));
}

TEST(TreeRepair, FindsTheMultipleBehindAModal) {
    EXPECT_THAT(lines_of(imported("Noise and lack of sleep may each double the risk of falling.")),
                testing::Each(testing::HasSubstr("increases")));
}

TEST(TreeRepair, MakesAParticipleAnAttribute) {
    EXPECT_THAT(lines_of(imported("Temporary ER staff poses increased safety risk to guests")),
                testing::Contains(testing::HasSubstr("predicts")));
}

TEST(TreeRepair, ReadsPresentWithAsAVerb) {
    EXPECT_THAT(lines_of(imported("The majority of the cases present with fever.")),
                testing::Not(testing::Contains(testing::HasSubstr("has_property | present"))));
}

TEST(TreeRepair, GivesAVerbTheSubjectInItsCompound) {
    EXPECT_THAT(imported("Studies have shown that calmroot doubles deep sleep."),
                IsExactly(claim("calmroot", Predicate::increases, "deep sleep")));
}

} // namespace
} // namespace claimgraph
