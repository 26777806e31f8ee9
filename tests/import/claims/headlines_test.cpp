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
                testing::Contains(
                    claim("farm woman who sleep little", Predicate::predicts, "stroke").line()));
}

TEST(Headlines, FindTheAdjectiveBehindAPhrase) {
    EXPECT_THAT(imported("Vaccines for shop workers effective in reducing outbreaks."),
                IsExactly(claim("vaccine", Predicate::decreases, "outbreak")));
}

TEST(Headlines, FindTheRiskBehindAPhrase) {
    EXPECT_THAT(
        lines_of(imported("Farm women with asthma at higher risk of burns")),
        testing::Contains(claim("farm woman with asthma", Predicate::predicts, "burn").line()));
}

TEST(Headlines, HaveARelationNounForAPredicate) {
    EXPECT_THAT(imported("Cattle from hills now dominant cause of fever in towns"),
                IsExactly(claim("cow", Predicate::causes, "fever")));
    EXPECT_THAT(imported("Frost a big factor in road damage"),
                IsExactly(claim("frost", Predicate::predicts, "road damage")));
}

TEST(Headlines, LinkWhatAGerundSays) {
    EXPECT_THAT(
        lines_of(imported("Feeling lonely linked to increased risk of burns")),
        testing::Contains(
            claim("feeling lonely", Predicate::associated_with, "burn (increased risk)").line()));
}

TEST(Headlines, ReportAWholeClause) {
    EXPECT_THAT(imported("Study finds shared shade improves quality of tea"),
                IsExactly(claim("shared shade", Predicate::increases, "tea (quality)")));
}

TEST(Headlines, LeaveAReportedThingAlone) {
    EXPECT_THAT(imported("The study found a new beetle."),
                IsExactly(claim("study", Predicate::reports, "new beetle")));
}

} // namespace
} // namespace claimgraph
