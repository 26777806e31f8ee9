// SPDX-License-Identifier: Apache-2.0
#include "import/claims/fronted_phrase.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

// "Near mills noise harms owls" with the noise as what the mills stand near.
std::vector<Word> without_comma() {
    return {made_word(Upos::adp, Xpos::in, Relation::case_mark, 2),
            made_word(Upos::noun, Xpos::nns, Relation::compound, 2),
            made_word(Upos::noun, Xpos::nn, Relation::obl, 3),
            made_word(Upos::verb, Xpos::vbz, Relation::root, -1),
            made_word(Upos::noun, Xpos::nns, Relation::obj, 3)};
}

TEST(FrontedPhrase, IsCutBehindItsNoun) {
    auto words = without_comma();
    part_subject_from_front("Near mills noise harms owls", words);
    EXPECT_EQ(words[0].head, 1);
    EXPECT_EQ(words[1].relation, Relation::obl);
    EXPECT_EQ(words[1].head, 3);
    EXPECT_EQ(words[2].relation, Relation::nsubj);
    EXPECT_EQ(words[2].head, 3);
}

TEST(FrontedPhrase, StaysWholeWhereTheVerbHasASubject) {
    auto words = without_comma();
    words[4].relation = Relation::nsubj;
    part_subject_from_front("Near mills noise harms owls", words);
    EXPECT_EQ(words[2].relation, Relation::obl);
}

TEST(FrontedPhrase, StaysWholeBeforeAnOrder) {
    auto words = without_comma();
    words[3].xpos = Xpos::vb; // "Near mill ponds look for owls"
    part_subject_from_front("Near mills noise harms owls", words);
    EXPECT_EQ(words[2].relation, Relation::obl);
}

TEST(FrontedPhrase, LeavesTheSubjectToTheClaim) {
    EXPECT_THAT(
        imported("In sailors without fever lime juice had no effect on fatigue."),
        IsExactly(claim("lime juice", Predicate::affects, "fatigue").with(Polarity::null_result)));
    EXPECT_THAT(imported("At 12 months young owls received more food."),
                IsExactly(claim("young owl", Predicate::associated_with, "food")));
}

TEST(FrontedPhrase, MayTellHowManyInAll) {
    EXPECT_THAT(imported("In total 874 participants were randomly allocated to usual care."),
                IsExactly(claim("874 participant", Predicate::other, "usual care")));
}

} // namespace
} // namespace claimgraph
