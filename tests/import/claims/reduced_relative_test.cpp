// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arcs.hpp"
#include "import/claims/reduced_relative.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

namespace claimgraph {
namespace {

// "say that pumps fitted outdoors are weak", the pumps read as what fits.
std::vector<Word> pumps() {
    return {made_word(Upos::verb, Xpos::vbp, Relation::root, -1),
            made_word(Upos::sconj, Xpos::in, Relation::mark, 3),
            made_word(Upos::noun, Xpos::nns, Relation::nsubj, 3),
            made_word(Upos::verb, Xpos::vbd, Relation::ccomp, 0),
            made_word(Upos::adv, Xpos::rb, Relation::advmod, 3),
            made_word(Upos::aux, Xpos::vbp, Relation::cop, 6),
            made_word(Upos::adj, Xpos::jj, Relation::ccomp, 0)};
}

TEST(ReducedRelative, GivesTheNounBackToTheFiniteVerb) {
    auto words = pumps();
    give_back_subject(words);
    EXPECT_EQ(words[3].relation, Relation::acl);
    EXPECT_EQ(words[3].head, 2);
    EXPECT_EQ(words[3].xpos, Xpos::vbn);
    EXPECT_EQ(words[2].relation, Relation::nsubj);
    EXPECT_EQ(words[2].head, 6);
    EXPECT_EQ(words[1].head, 6);
    EXPECT_EQ(words[4].head, 3);
    EXPECT_TRUE(is_tree(words));
}

TEST(ReducedRelative, LeavesAVerbWithItsSubjectAlone) {
    auto words = pumps();
    words[4] = made_word(Upos::pron, Xpos::prp, Relation::nsubj, 6); // "fitted they are weak"
    give_back_subject(words);
    EXPECT_EQ(words[3].relation, Relation::ccomp);
}

TEST(ReducedRelative, LeavesAVerbWithAnObjectAlone) {
    auto words = pumps();
    words[4] = made_word(Upos::noun, Xpos::nns, Relation::obj, 3); // "fitted pipes are weak"
    give_back_subject(words);
    EXPECT_EQ(words[3].relation, Relation::ccomp);
}

TEST(ReducedRelative, LetsTheNounMakeTheClaim) {
    EXPECT_THAT(lines_of(imported(
                    "A new study shows that gardeners admitted to a clinic are more likely to "
                    "fall.")),
                testing::Contains(claim("gardener admitted to a clinic", Predicate::associated_with,
                                        "fall (increased risk)")
                                      .line()));
}

TEST(ReducedRelative, LeavesThatToTheClauseThatItBegins) {
    EXPECT_THAT(lines_of(imported("A study reveals that adult sheep admitted to the clinic with "
                                  "fever are more likely to die.")),
                testing::Contains(
                    testing::StartsWith("adult sheep | associated_with | die (increased risk) |")));
}

} // namespace
} // namespace claimgraph
