// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arcs.hpp"
#include "import/claims/misread_verbs.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

namespace claimgraph {
namespace {

Word word(Upos upos, Xpos xpos, Relation relation, std::int32_t head, std::string lemma = "") {
    Word made = made_word(upos, xpos, relation, head);
    made.lemma = std::move(lemma);
    return made;
}

// "Noise affects sleep .", read as one compound.
std::vector<Word> compound(std::string lemma) {
    return {word(Upos::noun, Xpos::nn, Relation::compound, 1),
            word(Upos::noun, Xpos::nns, Relation::compound, 2, std::move(lemma)),
            word(Upos::noun, Xpos::nn, Relation::root, -1),
            word(Upos::punct, Xpos::stop, Relation::punct, 2)};
}

TEST(MisreadVerbs, StandBetweenTwoNouns) {
    auto words = compound("impact");
    find_misread_verb(words);
    EXPECT_EQ(words[1].head, -1);
    EXPECT_EQ(words[1].upos, Upos::verb);
    EXPECT_EQ(words[0].relation, Relation::nsubj);
    EXPECT_EQ(words[2].relation, Relation::obj);
    EXPECT_EQ(words[3].head, 1);
    EXPECT_TRUE(is_tree(words));
}

TEST(MisreadVerbs, StandBehindAPhrase) {
    // "Light in the evening delays sleep", read as light in a sleep
    std::vector<Word> words = {word(Upos::noun, Xpos::nn, Relation::root, -1, "light"),
                               word(Upos::adp, Xpos::in, Relation::case_mark, 5, "in"),
                               word(Upos::det, Xpos::dt, Relation::det, 5, "the"),
                               word(Upos::noun, Xpos::nn, Relation::compound, 5, "evening"),
                               word(Upos::noun, Xpos::nns, Relation::compound, 5, "delay"),
                               word(Upos::noun, Xpos::nn, Relation::nmod, 0, "sleep")};
    find_misread_verb(words);
    EXPECT_EQ(words[4].head, -1);
    EXPECT_EQ(words[0].relation, Relation::nsubj);
    EXPECT_EQ(words[3].relation, Relation::nmod);
    EXPECT_EQ(words[3].head, 0);
    EXPECT_EQ(words[1].head, 3);
    EXPECT_EQ(words[5].relation, Relation::obj);
    EXPECT_TRUE(is_tree(words));
}

TEST(MisreadVerbs, StandBeforeANounWithAnArticle) {
    // "that frost damages the roof", the roof read as an apposition
    std::vector<Word> words = {word(Upos::verb, Xpos::vbz, Relation::root, -1, "say"),
                               word(Upos::sconj, Xpos::in, Relation::mark, 3),
                               word(Upos::noun, Xpos::nn, Relation::compound, 3),
                               word(Upos::noun, Xpos::nns, Relation::ccomp, 0, "damage"),
                               word(Upos::det, Xpos::dt, Relation::det, 5),
                               word(Upos::noun, Xpos::nn, Relation::appos, 3)};
    find_misread_verb(words);
    EXPECT_EQ(words[3].upos, Upos::verb);
    EXPECT_EQ(words[2].relation, Relation::nsubj);
    EXPECT_EQ(words[5].relation, Relation::obj);
    EXPECT_TRUE(is_tree(words));
}

TEST(MisreadVerbs, AreKnownForAnEffect) {
    auto words = compound("sport"); // "water sports club"
    find_misread_verb(words);
    EXPECT_EQ(words[2].relation, Relation::root);
}

TEST(MisreadVerbs, AreNotNeededWhereAWordHasATense) {
    auto words = compound("impact");
    words.push_back(word(Upos::verb, Xpos::vbd, Relation::acl_relcl, 2));
    find_misread_verb(words);
    EXPECT_EQ(words[2].relation, Relation::root);
}

TEST(MisreadVerbs, ArePassedOverForANounThatIsReadAsOne) {
    // "Salt use doubles rust"
    std::vector<Word> words = {word(Upos::noun, Xpos::nn, Relation::compound, 1),
                               word(Upos::verb, Xpos::vb, Relation::root, -1),
                               word(Upos::verb, Xpos::vbz, Relation::ccomp, 1),
                               word(Upos::noun, Xpos::nn, Relation::obj, 2)};
    find_misread_verb(words);
    EXPECT_EQ(words[2].head, -1);
    EXPECT_EQ(words[1].relation, Relation::nsubj);
    EXPECT_EQ(words[1].upos, Upos::noun);
    EXPECT_TRUE(is_tree(words));
}

TEST(MisreadVerbs, MakeClaims) {
    EXPECT_THAT(imported("Salt use doubles the chances of rust."),
                IsExactly(claim("salt (use)", Predicate::increases, "rust (risk)")));
    EXPECT_THAT(imported("Wealth impacts mortality."),
                IsExactly(claim("wealth", Predicate::affects, "mortality")));
}

TEST(MisreadVerbs, FindTheClauseThatAStudyShows) {
    EXPECT_THAT(imported("New research shows garden work halves risk of stroke in older people"),
                IsExactly(claim("garden work", Predicate::decreases, "stroke (risk)")));
}

TEST(MisreadVerbs, FindAMultipleBehindAPlural) {
    EXPECT_THAT(imported("Wrist injuries triple long term risk of chronic pain"),
                IsExactly(claim("wrist injury", Predicate::increases, "pain (chronic risk)")));
}

TEST(MisreadVerbs, FindThePluralInTheObject) {
    EXPECT_THAT(imported("Salt use doubles chances of rust"),
                IsExactly(claim("salt (use)", Predicate::increases, "rust (risk)")));
}

TEST(MisreadVerbs, FindTheMultipleOfARisk) {
    EXPECT_THAT(
        imported("Coffee may double risk for skin burns"),
        IsExactly(
            claim("coffee", Predicate::increases, "risk for skin burn").with(Certainty::possible)));
}

TEST(MisreadVerbs, TellWhatSomebodyIsDoing) {
    EXPECT_THAT(imported("Mr Moyo is resisting mediation by a priest."),
                IsExactly(claim("mr moyo", Predicate::other, "mediation")));
}

TEST(MisreadVerbs, TellWhatATrialCompared) {
    EXPECT_THAT(imported("A randomized trial compared drip irrigation and flooding."),
                IsExactly(claim("randomized controlled trial", Predicate::other, "drip irrigation"),
                          claim("randomized controlled trial", Predicate::other, "flooding")));
    EXPECT_THAT(imported("Higher yields compared with maize."), IsExactly());
}

TEST(MisreadVerbs, AreThoseOfPronounsThatAct) {
    EXPECT_THAT(imported("They detail how the man fell."),
                IsExactly(claim("man", Predicate::other, "")));
}

} // namespace
} // namespace claimgraph
