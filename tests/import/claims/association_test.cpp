// SPDX-License-Identifier: Apache-2.0
#include "import/claims/association.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

Association association_in(std::string_view text) {
    const DocumentClaims claims = imported(text);
    return claims.assertions.empty() ? Association::descriptive
                                     : claims.assertions.front().association;
}

TEST(Association, FollowsFromThePredicate) {
    EXPECT_EQ(association_in("Rain causes floods."), Association::causal);
    EXPECT_EQ(association_in("Rain is associated with floods."), Association::correlational);
    EXPECT_EQ(association_in("Age is a risk factor for falls."), Association::predictive);
    EXPECT_EQ(association_in("A finch is a bird."), Association::definitional);
    EXPECT_EQ(association_in("Iron is heavier than wood."), Association::comparative);
    EXPECT_EQ(association_in("The agency approved the vaccine."), Association::regulatory);
    EXPECT_EQ(association_in("The sky is blue."), Association::descriptive);
}

TEST(Association, IsARecommendationAfterShould) {
    EXPECT_EQ(association_in("Doctors should reduce the dose."), Association::recommendation);
}

TEST(Association, IsARecommendationBelowShould) {
    EXPECT_EQ(association_in("The dose should be lowered to reduce nausea."),
              Association::recommendation);
    EXPECT_EQ(association_in("Nurses must reduce noise."), Association::recommendation);
}

TEST(Association, IsComparativeAtADegree) {
    EXPECT_EQ(association_in("Sailors sleep worse."), Association::comparative);
    EXPECT_EQ(association_in("Trains were more often late in winter."), Association::comparative);
    EXPECT_EQ(association_in("The link between noise and stress needs further study."),
              Association::descriptive);
}

TEST(Association, IsThatOfTheNounThatIsHad) {
    EXPECT_EQ(association_in("Gardening has a protective effect."), Association::causal);
    EXPECT_EQ(association_in("Further trials are needed to examine the effect of tea on sleep."),
              Association::recommendation);
}

TEST(Association, NamesTheRelationAsItsCue) {
    EXPECT_EQ(cue_of(imported("Rain is linked to floods."), CueAxis::association), "is linked to");
}

TEST(Association, IsComparativeWhereNothingButTheSubjectIsCompared) {
    EXPECT_EQ(association_in("Smokers are more likely to fall."), Association::comparative);
    EXPECT_EQ(association_in("Ponies live longer."), Association::comparative);
    EXPECT_EQ(association_in("Prices rose."), Association::descriptive);
}

TEST(Association, IsThatOfTheRelationThatIsFound) {
    EXPECT_EQ(association_in("Differences were seen in wages."), Association::comparative);
}

TEST(Association, IsNoneOfOutcomesAndEnds) {
    EXPECT_EQ(association_in("The outcome was a perceived effect."), Association::definitional);
    EXPECT_EQ(association_in("The bakers were no longer hungry."), Association::descriptive);
}

TEST(Association, IsCausalWhereSomethingIsMadeSo) {
    EXPECT_EQ(association_in("Sugar makes horses restless."), Association::causal);
}

TEST(Association, IsARecommendationInWhatIsRecommended) {
    EXPECT_EQ(association_in("Doctors recommend that sailors eat fruit."),
              Association::recommendation);
}

TEST(Association, ComparesNothingWhereOneThingChanges) {
    EXPECT_EQ(association_in("The roads have gotten worse."), Association::descriptive);
    EXPECT_EQ(association_in("The roads were as dry as possible."), Association::descriptive);
    EXPECT_EQ(association_in("Sailors called as soon as they landed."), Association::descriptive);
    EXPECT_EQ(association_in("Sailors are twice as likely to fall."), Association::comparative);
}

TEST(Association, IsNoneOfWhatIsLostOrReceived) {
    EXPECT_EQ(association_in("The firm lost three ships."), Association::descriptive);
    EXPECT_EQ(association_in("The sailor has been receiving treatment."), Association::descriptive);
}

TEST(Association, IsARecommendationOfDoing) {
    EXPECT_EQ(association_in("The board recommends going to bed early."),
              Association::recommendation);
}

TEST(Association, ComparesWhatIsSimilar) {
    EXPECT_EQ(association_in("The groups were comparable."), Association::comparative);
    EXPECT_EQ(association_in("Yields differed greatly."), Association::comparative);
}

TEST(Association, ComparesNothingWithWhatIsOther) {
    EXPECT_EQ(association_in("Sailors eat with other tools than forks."), Association::descriptive);
}

TEST(Association, IsNoRecommendationOfWhatIsExpectedOrGiven) {
    EXPECT_EQ(association_in("This trial should yield new numbers."), Association::descriptive);
    EXPECT_EQ(association_in("We proposed that rain feeds the river."), Association::descriptive);
    const DocumentClaims claims = imported("Cooks with jars containing seeds should not panic.");
    for (const Assertion &made : claims.assertions)
        if (made.predicate == Predicate::part_of) {
            EXPECT_EQ(made.association, Association::descriptive);
        }
}

TEST(Association, ComparesNoTimes) {
    EXPECT_EQ(association_in("The mill was closed earlier this year."), Association::descriptive);
}

TEST(Association, IsARecommendationOfWhatNeedsToBeDone) {
    EXPECT_EQ(association_in("The dam needs to be closed."), Association::recommendation);
    EXPECT_EQ(association_in("We need to close the dam."), Association::recommendation);
    EXPECT_EQ(association_in("Cells need to eat sugar."), Association::descriptive);
}

TEST(Association, IsARecommendationOfWhatIsRecommended) {
    EXPECT_EQ(association_in("Regular repairs are strongly recommended."),
              Association::recommendation);
    EXPECT_EQ(association_in("The pills were prescribed."), Association::descriptive);
}

TEST(Association, OfAReasonIsCausalWhateverMustBe) {
    const DocumentClaims claims =
        imported("Drivers must take the ferry because the bridge is closed.");
    const auto reason =
        std::ranges::find(claims.assertions, Predicate::causes, &Assertion::predicate);
    ASSERT_NE(reason, claims.assertions.end());
    EXPECT_EQ(reason->association, Association::causal);
}

TEST(Association, CallsForWhatIsWarranted) {
    for (const char *text : {"Longer trials are warranted.", "It is best to rest."}) {
        const DocumentClaims claims = imported(text);
        ASSERT_EQ(claims.assertions.size(), 1U) << text;
        EXPECT_EQ(claims.assertions[0].association, Association::recommendation) << text;
    }
}

TEST(Association, IsNotComparativeInTheMannerOfADeed) {
    EXPECT_EQ(association_in("The seed spreads more readily in wet soil."),
              Association::descriptive);
    EXPECT_EQ(association_in("Younger sailors fell more rarely."), Association::comparative);
}

TEST(Association, IsDescriptiveOfWhatHelpsWithNothing) {
    EXPECT_EQ(association_in("The guides were helpful."), Association::descriptive);
}

TEST(Association, OfKindsThatAreListedIsADefinition) {
    const DocumentClaims claims = imported("The treatments were tea and rest.");
    ASSERT_EQ(claims.assertions.size(), 2U);
    EXPECT_EQ(claims.assertions.front().association, Association::definitional);
}

TEST(Association, OfLessOfSomethingThanOthersIsAComparison) {
    const DocumentClaims claims =
        imported("Nurses with a plan also expressed less fear and anger than "
                 "nurses without a plan.");
    ASSERT_FALSE(claims.assertions.empty());
    for (const Assertion &assertion : claims.assertions)
        EXPECT_EQ(assertion.association, Association::comparative);
}

} // namespace
} // namespace claimgraph
