// SPDX-License-Identifier: Apache-2.0
#include "import/claims/restriction.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

/// Text of the subject of each claim, in order.
std::vector<std::string> subjects_in(std::string_view text) {
    const DocumentClaims claims = imported(text);
    std::vector<std::string> found;
    for (const Assertion &assertion : claims.assertions)
        found.emplace_back(slice(claims.document.text, assertion.subject.span));
    return found;
}

using testing::ElementsAre;

TEST(Restriction, StaysWithPeople) {
    EXPECT_THAT(subjects_in("Women who smoke have a higher risk of falls."),
                ElementsAre("Women who smoke"));
    EXPECT_THAT(subjects_in("Those who work at night have weaker bones."),
                ElementsAre("Those who work at night"));
    EXPECT_THAT(subjects_in("Adults with gout have a higher risk of falls."),
                ElementsAre("Adults with gout"));
    EXPECT_THAT(subjects_in("Children exposed to noise have a higher risk of falls."),
                ElementsAre("Children exposed to noise"));
}

TEST(Restriction, StaysWithAnythingAsAnAdjective) {
    EXPECT_THAT(subjects_in("A diet rich in salt raises thirst."),
                ElementsAre("A diet rich in salt"));
}

TEST(Restriction, LeavesAsidesAlone) {
    EXPECT_THAT(subjects_in("Women, who smoke pipes, have a higher risk of falls."),
                testing::Contains("Women"));
}

TEST(Restriction, LeavesKnownPeopleAlone) {
    EXPECT_THAT(subjects_in("The children who drank milk have stronger bones."),
                testing::Contains("The children"));
}

TEST(Restriction, IsSaidWhereItIsAllThatIsSaid) {
    EXPECT_THAT(subjects_in("There are children who drink milk."),
                testing::Not(testing::IsEmpty()));
}

TEST(Restriction, StaysWithTheWholeOfAShare) {
    EXPECT_THAT(subjects_in("The proportion of men who exceed the limit fell."),
                ElementsAre("The proportion of men who exceed the limit"));
}

TEST(Restriction, KeepsWhatASingleOneIsSingleIn) {
    EXPECT_THAT(imported("She is the first woman to lead the bank."),
                IsExactly(claim("she", Predicate::is_a, "woman to lead the bank")));
    EXPECT_THAT(
        lines_of(imported("The inn is the only house that serves fish.")),
        ::testing::Contains(claim("inn", Predicate::is_a, "house that serves fish").line()));
}

TEST(Restriction, KeepsWhatAWayIsFor) {
    EXPECT_THAT(lines_of(imported("Resting is one of the best ways to overcome stress.")),
                ::testing::Contains(
                    claim("resting", Predicate::is_a, "best way to overcome stress").line()));
    EXPECT_THAT(lines_of(imported("Nothing we do is perfect.")),
                ::testing::Each(::testing::StartsWith("nothing we do")));
}

TEST(Restriction, OfADesireIsWhatIsDesired) {
    EXPECT_THAT(imported("The desire to travel fell after the war."),
                IsExactly(claim("desire to travel", Predicate::decreases, "")));
}

TEST(Restriction, OfAHardTimeIsWhatIsHard) {
    EXPECT_THAT(lines_of(imported("A hard time finding work can increase stress.")),
                ::testing::Contains(claim("hard time finding work", Predicate::increases, "stress")
                                        .with(Certainty::possible)
                                        .line()));
}

TEST(Restriction, OfAnEmptyNounIsItsClause) {
    EXPECT_THAT(lines_of(imported("Data collected by the ministry supported the plan.")),
                ::testing::Contains(
                    claim("data collected by the ministry", Predicate::other, "plan").line()));
    EXPECT_THAT(lines_of(imported("Nurses respond to alerts that do not require action.")),
                ::testing::Contains(
                    claim("nurse", Predicate::other, "alert that do not require action").line()));
    EXPECT_THAT(lines_of(imported("The findings, which were published in May, surprised Kim.")),
                ::testing::Contains(claim("finding", Predicate::other, "may").line()));
}

} // namespace
} // namespace claimgraph
