// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(JoinedNames, AreOneThing) {
    EXPECT_THAT(imported("The Food and Drug Administration approved the pump."),
                IsExactly(claim("Food and Drug Administration", Predicate::approves, "pump")));
    EXPECT_THAT(imported("The Centers for Disease Control and Prevention recommends masks."),
                IsExactly(claim("Centers for Disease Control and Prevention", Predicate::recommends,
                                "mask")));
    EXPECT_THAT(
        imported("The mayor met the Department of Health and Human Services."),
        IsExactly(claim("mayor", Predicate::other, "Department of Health and Human Services")));
}

TEST(JoinedNames, LeaveOtherListsApart) {
    EXPECT_THAT(imported("Bread and tea reduced hunger."),
                IsExactly(claim("bread", Predicate::decreases, "hunger"),
                          claim("tea", Predicate::decreases, "hunger")));
}

TEST(JoinedNames, AreKnownByTheirInitialsAndByWhatTheyName) {
    EXPECT_THAT(imported("The survey was done with the Roofs and Gutters Inventory (RGI)."),
                IsExactly(claim("survey", Predicate::other, "roofs and gutters inventory")));
    EXPECT_THAT(imported("The council praised the Tea and Coffee Institute."),
                IsExactly(claim("council", Predicate::other, "tea and coffee institute")));
    EXPECT_THAT(imported("The FDA and European Medicines Agency approved the pump."),
                IsExactly(claim("Food and Drug Administration", Predicate::approves, "pump"),
                          claim("European Medicines Agency", Predicate::approves, "pump")));
}

TEST(JoinedNames, GoOnBehindATitle) {
    EXPECT_THAT(
        lines_of(imported("\"Walls fall,\" Dr. Luz Contreras Arroyo, a member of the group, "
                          "told the town.")),
        ::testing::Contains(
            claim("dr luz contreras arroyo", Predicate::is_a, "member of group").line()));
}

TEST(JoinedNames, HaveNicknamesInThem) {
    EXPECT_THAT(lines_of(imported("William \"Bee\" Reyes, a Democrat, praised the owl.")),
                ::testing::UnorderedElementsAre(
                    claim("william bee reyes", Predicate::is_a, "democrat").line(),
                    claim("william bee reyes", Predicate::other, "owl").line()));
}

TEST(JoinedNames, KeepTheNumberOfAGroup) {
    EXPECT_THAT(imported("The risk was lower in group I than in group C."),
                IsExactly(claim("group i (risk)", Predicate::less_than, "group c (risk)")));
}

TEST(JoinedNames, TakeTheDescriptionOfWhoSpeaksForAName) {
    const DocumentClaims claims =
        imported("Tea is good for moths, says registered dietitian Ada Moss.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions[0].attribution.kind, AttributionKind::named);
}

TEST(JoinedNames, TakeTheDescriptionBehindSaying) {
    const DocumentClaims claims = imported("\"Salt lowers mortality,\" says dietitian Ada Best.");
    ASSERT_FALSE(claims.assertions.empty());
    const auto &speaker = claims.assertions.front().attribution.span;
    ASSERT_TRUE(speaker);
    EXPECT_EQ(slice(claims.document.text, *speaker), "dietitian Ada Best");
}

TEST(JoinedNames, EndInAnAcronymBehindAHyphen) {
    EXPECT_THAT(imported("Rashes were associated with delayed-release DMF."),
                IsExactly(claim("rash", Predicate::associated_with, "delayed release DMF")));
}

TEST(JoinedNames, HoldRangesOfGrades) {
    EXPECT_THAT(imported("Grade 3 to 4 toxicities in the tea group were anemia and diarrhea."),
                IsExactly(claim("grade 3 to 4 toxicity", Predicate::is_a, "anemia"),
                          claim("grade 3 to 4 toxicity", Predicate::is_a, "diarrhea")));
}

} // namespace
} // namespace claimgraph
