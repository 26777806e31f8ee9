// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(ClauseRepair, JoinsInvertedSubjects) {
    EXPECT_THAT(imported("The pump was cheap, as were the pipes."),
                IsExactly(claim("pump", Predicate::has_property, "cheap"),
                          claim("pipe", Predicate::has_property, "cheap")));
}

TEST(ClauseRepair, LeavesWhatSomethingIsDoneAs) {
    EXPECT_THAT(lines_of(imported("The barn served as a school.")),
                testing::Not(testing::Contains(testing::StartsWith("school"))));
}

TEST(ClauseRepair, CompletesPredicatesWithGerunds) {
    EXPECT_THAT(imported("Lime is capable of lowering acidity."),
                IsExactly(claim("lime", Predicate::decreases, "acidity")));
    EXPECT_THAT(lines_of(imported("The campaign is aimed at reducing waste.")),
                testing::Each(testing::HasSubstr("waste")));
}

TEST(ClauseRepair, RaisesDegreesOverWhereTheyHold) {
    EXPECT_THAT(
        lines_of(imported("The average time and the incidence of falls were less in Group A "
                          "than Group B.")),
        testing::Each(testing::HasSubstr("| less_than | group b")));
}

TEST(ClauseRepair, PartsObjectsFromWhatIsFoundOfThem) {
    EXPECT_THAT(imported("Miners found the course easy."),
                IsExactly(claim("course", Predicate::has_property, "easy")));
}

TEST(ClauseRepair, ReadsRoseAsAVerb) {
    EXPECT_THAT(lines_of(imported("Levels of iron and zinc rose.")),
                testing::Each(testing::HasSubstr("| increases |")));
}

TEST(ClauseRepair, PartsParticiplesBehindAComma) {
    EXPECT_THAT(lines_of(imported("The cells may differ in size, interfering with growth.")),
                testing::Contains("cell | decreases | growth | affirmed | possible"));
}

TEST(ClauseRepair, JoinsRangesOfDegree) {
    EXPECT_THAT(imported("Ginger relieves mild to moderate nausea."),
                IsExactly(claim("ginger", Predicate::decreases, "nausea (mild to moderate)")));
}

TEST(ClauseRepair, JoinsHyphenedAttributes) {
    EXPECT_THAT(lines_of(imported("Long-term, heavy use is linked to rust.")),
                testing::ElementsAre(testing::HasSubstr("long term heavy use | associated_with")));
}

} // namespace
} // namespace claimgraph
