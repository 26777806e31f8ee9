// SPDX-License-Identifier: Apache-2.0
#include "import/claims/missing_subject.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

// "Running every day can lower prices", the gerund read as what is done beside.
std::vector<Word> gerund_beside() {
    return {made_word(Upos::verb, Xpos::vbg, Relation::advcl, 4),
            made_word(Upos::det, Xpos::dt, Relation::det, 2),
            made_word(Upos::noun, Xpos::nn, Relation::obl_unmarked, 4),
            made_word(Upos::aux, Xpos::md, Relation::aux, 4),
            made_word(Upos::verb, Xpos::vb, Relation::root, -1),
            made_word(Upos::noun, Xpos::nns, Relation::obj, 4)};
}

TEST(MissingSubject, IsAGerundClauseAndItsTime) {
    auto words = gerund_beside();
    give_missing_subject(words, 4);
    EXPECT_EQ(words[0].relation, Relation::csubj);
    EXPECT_EQ(words[2].head, 0);
}

TEST(MissingSubject, IsNotWhatThePredicateItselfIsBelow) {
    // "rain or snow floods roads" with "floods" below "snow"
    std::vector<Word> words = {made_word(Upos::noun, Xpos::nn, Relation::root, -1),
                               made_word(Upos::cconj, Xpos::cc, Relation::cc, 2),
                               made_word(Upos::noun, Xpos::nn, Relation::conj, 0),
                               made_word(Upos::verb, Xpos::vbz, Relation::acl, 2),
                               made_word(Upos::noun, Xpos::nns, Relation::obj, 3)};
    give_missing_subject(words, 3);
    EXPECT_EQ(words[2].head, 0);
    EXPECT_EQ(words[2].relation, Relation::conj);
}

TEST(MissingSubject, IsNoClauseWithAPreposition) {
    auto words = gerund_beside();
    words[1] = made_word(Upos::adp, Xpos::in, Relation::mark, 0); // "Running by"
    give_missing_subject(words, 4);
    EXPECT_EQ(words[0].relation, Relation::advcl);
}

TEST(MissingSubject, IsANounJoinedToWhatStandsBefore) {
    // "Despite rain, storms are rare"
    std::vector<Word> words = {made_word(Upos::adp, Xpos::in, Relation::case_mark, 1),
                               made_word(Upos::noun, Xpos::nn, Relation::obl, 5),
                               made_word(Upos::punct, Xpos::comma, Relation::punct, 3),
                               made_word(Upos::noun, Xpos::nns, Relation::conj, 1),
                               made_word(Upos::aux, Xpos::vbp, Relation::cop, 5),
                               made_word(Upos::adj, Xpos::jj, Relation::root, -1)};
    give_missing_subject(words, 5);
    EXPECT_EQ(words[3].relation, Relation::nsubj);
    EXPECT_EQ(words[3].head, 5);
}

TEST(MissingSubject, IsTheNounThatAClauseBehindHasTaken) {
    // "Rain can harm roads, mayors said"
    std::vector<Word> words = {made_word(Upos::noun, Xpos::nn, Relation::nsubj, 6),
                               made_word(Upos::aux, Xpos::md, Relation::aux, 2),
                               made_word(Upos::verb, Xpos::vb, Relation::root, -1),
                               made_word(Upos::noun, Xpos::nns, Relation::obj, 2),
                               made_word(Upos::punct, Xpos::comma, Relation::punct, 6),
                               made_word(Upos::noun, Xpos::nns, Relation::nsubj, 6),
                               made_word(Upos::verb, Xpos::vbd, Relation::parataxis, 2)};
    give_missing_subject(words, 2);
    EXPECT_EQ(words[0].head, 2);
    EXPECT_EQ(words[5].head, 6);
}

TEST(MissingSubject, LeavesAPredicateThatHasOne) {
    auto words = gerund_beside();
    words[2].relation = Relation::nsubj;
    give_missing_subject(words, 4);
    EXPECT_EQ(words[0].relation, Relation::advcl);
}

TEST(MissingSubject, MakesAPastTenseOfAParticipleWithAnObject) {
    auto words = gerund_beside();
    words.erase(words.begin() + 1, words.begin() + 4); // "Running lowered prices"
    words[0].head = 1;
    words[1] = made_word(Upos::verb, Xpos::vbn, Relation::root, -1);
    words[2].head = 1;
    give_missing_subject(words, 1);
    EXPECT_EQ(words[0].relation, Relation::csubj);
    EXPECT_EQ(words[1].xpos, Xpos::vbd);
}

TEST(MissingSubject, IsAClauseOfBeing) {
    // "Being overweight does not harm"
    std::vector<Word> words = {made_word(Upos::aux, Xpos::vbg, Relation::cop, 1),
                               made_word(Upos::noun, Xpos::nn, Relation::advmod, 4),
                               made_word(Upos::aux, Xpos::vbz, Relation::aux, 4),
                               made_word(Upos::part, Xpos::rb, Relation::advmod, 4),
                               made_word(Upos::verb, Xpos::vb, Relation::root, -1)};
    give_missing_subject(words, 4);
    EXPECT_EQ(words[1].relation, Relation::csubj);
}

TEST(MissingSubject, IsTheFirstOfJoinedGerunds) {
    EXPECT_THAT(lines_of(imported("Being overweight or obese does not lead to improved survival "
                                  "among patients.")),
                testing::ElementsAre(testing::HasSubstr("overweight or obese | increases")));
}

TEST(MissingSubject, BehindThatBelongsToTheClause) {
    EXPECT_THAT(
        lines_of(imported("Researchers say that clearing the paths of a park could result in "
                          "savings for the town.")),
        testing::ElementsAre(testing::HasSubstr("clearing path of park | causes")));
}

// "Feeding lambs for weeks can help", with the weeks at "help".
TEST(MissingSubject, IsAGerundWhoseLastPhraseHangsAtTheVerb) {
    std::vector<Word> words = {made_word(Upos::verb, Xpos::vbg, Relation::advcl, 5),
                               made_word(Upos::noun, Xpos::nns, Relation::obj, 0),
                               made_word(Upos::adp, Xpos::in, Relation::case_mark, 3),
                               made_word(Upos::noun, Xpos::nns, Relation::obl, 5),
                               made_word(Upos::aux, Xpos::md, Relation::aux, 5),
                               made_word(Upos::verb, Xpos::vb, Relation::root, -1)};
    give_missing_subject(words, 5);
    EXPECT_EQ(words[0].relation, Relation::csubj);
    EXPECT_EQ(words[3].head, 0);
}

TEST(MissingSubject, IsThatOfTheFirstInARowOfVerbs) {
    EXPECT_THAT(lines_of(imported("Mr. Baker hears her out, pokes around a bit, asks a few "
                                  "questions and opens the door.")),
                ::testing::IsSupersetOf({claim("mr baker", Predicate::other, "question").line(),
                                         claim("mr baker", Predicate::other, "door").line()}));
}

TEST(MissingSubject, IsAShareOrACount) {
    EXPECT_THAT(imported("More than a third of the world's children are infected with worms."),
                IsExactly(claim("third of world's child", Predicate::other, "worm")));
    EXPECT_THAT(
        lines_of(imported("Of the eligible farmers, 254 (8.9%) sold wheat.")),
        ::testing::Contains(claim("254 of eligible farmer", Predicate::other, "wheat").line()));
}

} // namespace
} // namespace claimgraph
