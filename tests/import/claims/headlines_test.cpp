// SPDX-License-Identifier: Apache-2.0
#include "import/claims/headlines.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Headlines, HaveAnAdjectiveForAPredicate) {
    EXPECT_THAT(imported("Yoga effective against pain"),
                IsExactly(claim("yoga", Predicate::treats, "pain")));
}

TEST(Headlines, PutASubjectAtRisk) {
    EXPECT_THAT(imported("Miners at risk of falls"),
                IsExactly(claim("miner", Predicate::predicts, "fall")));
}

TEST(Headlines, LeaveANounWithoutAPredicateAlone) {
    EXPECT_THAT(imported("A review of books"), IsExactly());
}

TEST(Headlines, LeaveAnEmptySentenceAlone) {
    std::vector<Word> words;
    complete_headline(words);
    EXPECT_TRUE(words.empty());
}

TEST(Headlines, ReadARiskBehindARelativeClause) {
    EXPECT_THAT(lines_of(imported("Farm women who sleep little at increased risk of stroke.")),
                testing::Contains(claim("farm woman", Predicate::predicts, "stroke").line()));
}

TEST(Headlines, FindTheAdjectiveBehindAPhrase) {
    EXPECT_THAT(imported("Vaccines for shop workers effective in reducing outbreaks."),
                IsExactly(claim("vaccine", Predicate::decreases, "outbreak")));
}

} // namespace
} // namespace claimgraph
