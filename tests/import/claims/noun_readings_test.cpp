// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(NounReadings, RelateTheTwoThingsOfBetween) {
    EXPECT_THAT(
        imported("The data suggest a link between noise and stress."),
        IsExactly(claim("noise", Predicate::associated_with, "stress").with(Certainty::probable)));
}

TEST(NounReadings, TakeTheSubjectForTheFirstEnd) {
    EXPECT_THAT(imported("Gardening has a positive effect on sleep."),
                IsExactly(claim("gardening", Predicate::increases, "sleep")));
}

TEST(NounReadings, TakeWhatActsAsOneForTheFirstEnd) {
    EXPECT_THAT(imported("Cork acts as an inhibitor of rust."),
                IsExactly(claim("cork", Predicate::decreases, "rust")));
    EXPECT_THAT(imported("Zinc acts as a barrier against rust."),
                IsExactly(claim("zinc", Predicate::prevents, "rust")));
}

TEST(NounReadings, RelateWhatThereIs) {
    EXPECT_THAT(imported("There is a link between noise and stress."),
                IsExactly(claim("noise", Predicate::associated_with, "stress")));
}

TEST(NounReadings, NameNoAgentForWhatThereIs) {
    EXPECT_THAT(imported("There is an effect on sleep."),
                IsExactly(claim("sleep", Predicate::affects, "")));
}

TEST(NounReadings, SayARelationOfTheOneEndThatThereIs) {
    const DocumentClaims claims = imported("There was no effect on yields.");
    EXPECT_THAT(claims,
                IsExactly(claim("yield", Predicate::affects, "").with(Polarity::null_result)));
    EXPECT_EQ(claims.assertions[0].polarity, Polarity::null_result);
    // A cure says nothing of what it would cure.
    EXPECT_THAT(imported("There is no cure for rust."),
                IsExactly(claim("cure for rust", Predicate::other, "").negated()));
}

TEST(NounReadings, SayWhatThereIsEvidenceOf) {
    const DocumentClaims claims = imported("There is no evidence of harm.");
    EXPECT_THAT(claims,
                IsExactly(claim("harm", Predicate::other, "").with(Polarity::absence_of_evidence)));
    EXPECT_EQ(claims.assertions[0].polarity, Polarity::absence_of_evidence);
}

TEST(NounReadings, SayThatThingsExist) {
    EXPECT_THAT(imported("There are many owls in the old barn."),
                IsExactly(claim("owl", Predicate::other, "")));
    EXPECT_THAT(imported("There are owls in the barn."),
                IsExactly(claim("owl", Predicate::other, "")));
}

TEST(NounReadings, ReadAChangeThatThereWas) {
    EXPECT_THAT(imported("There was a decrease in noise."),
                IsExactly(claim("noise", Predicate::decreases, "")));
}

TEST(NounReadings, TakeTheSecondEndThatHangsAtTheFirst) {
    EXPECT_THAT(imported("The results showed no effects of oil on sleep and mood."),
                IsExactly(claim("oil", Predicate::affects, "sleep").with(Polarity::null_result),
                          claim("oil", Predicate::affects, "mood").with(Polarity::null_result)));
}

TEST(NounReadings, ReadAChangeThatIsReported) {
    EXPECT_THAT(imported("A sharp decline in wages has occurred."),
                IsExactly(claim("wage", Predicate::decreases, "")));
    EXPECT_THAT(imported("An increase in rents was observed."),
                IsExactly(claim("rent", Predicate::increases, "")));
    EXPECT_THAT(imported("Sales showed a rise."),
                IsExactly(claim("sale", Predicate::increases, "")));
}

TEST(NounReadings, ReadWhatTheComplementIsOfTheSubject) {
    EXPECT_THAT(imported("The main cause of the flood was a broken dam."),
                IsExactly(claim("broken dam", Predicate::causes, "flood")));
}

TEST(NounReadings, ReadWhatARolePlaysIn) {
    EXPECT_THAT(imported("We found a role for zinc in the prevention of rust."),
                IsExactly(claim("zinc", Predicate::prevents, "rust")));
}

TEST(NounReadings, LeavePairsThatCannotBeToldApartInOne) {
    EXPECT_THAT(imported("There was no difference between mills and barns, barns and sheds, "
                         "sheds and huts, and huts and tents."),
                IsExactly(claim("difference between mills and barns barns and sheds sheds and huts "
                                "and huts and tent",
                                Predicate::other, "")
                              .with(Polarity::null_result)));
}

TEST(NounReadings, TakeAPassiveGerundForWhatActs) {
    EXPECT_THAT(imported("Being bullied has a serious effect on mental health."),
                IsExactly(claim("being bullied", Predicate::affects, "mental health")));
}

TEST(NounReadings, RelateAThingToAChangeWithoutAnEffect) {
    EXPECT_THAT(imported("No association was found between poor light and changes in mood."),
                IsExactly(claim("poor light", Predicate::associated_with, "mood (change)")
                              .with(Polarity::null_result)));
}

TEST(NounReadings, TellNoExistenceOfEvidenceThatSuggestsAClaim) {
    EXPECT_THAT(
        imported("There is evidence to suggest that walking lowers stress."),
        IsExactly(claim("walking", Predicate::decreases, "stress").with(Certainty::probable)));
}

TEST(NounReadings, TakeNoTellerForAnEnd) {
    EXPECT_THAT(imported("The firm reported effects on bees."),
                IsExactly(claim("firm", Predicate::reports, "effects on bee")));
}

TEST(NounReadings, TakeTheCompoundForTheFirstEnd) {
    EXPECT_THAT(imported("We observed training effects on memory."),
                IsExactly(claim("training", Predicate::affects, "memory")));
    EXPECT_THAT(
        imported("The effects of lime on the old dam remain unknown."),
        IsExactly(
            claim("lime", Predicate::affects, "old dam").with(Polarity::absence_of_evidence)));
}

TEST(NounReadings, NameWhatActsOnALink) {
    EXPECT_THAT(imported("Age moderated the link between stress and sleep."),
                IsExactly(claim("age", Predicate::affects, "link between stress and sleep"),
                          claim("stress", Predicate::associated_with, "sleep")));
    EXPECT_THAT(imported("The data support the link between stress and sleep."),
                IsExactly(claim("stress", Predicate::associated_with, "sleep")));
}

TEST(NounReadings, TakePeopleInWhomThereIsAnEffectForNoEnd) {
    EXPECT_THAT(imported("Tea has positive effects on memory in children."),
                IsExactly(claim("tea", Predicate::increases, "memory")));
    EXPECT_THAT(lines_of(imported("This study reports on the effects of tea in children.")),
                ::testing::Each(::testing::Not(::testing::StartsWith("tea | affects | child"))));
}

TEST(NounReadings, ReportWhatChangesWithInBehindTheVerb) {
    EXPECT_THAT(imported("An improvement was observed in sleep."),
                IsExactly(claim("sleep", Predicate::increases, "")));
    EXPECT_THAT(imported("Falls were observed in rents and wages."),
                IsExactly(claim("rent", Predicate::decreases, ""),
                          claim("wage", Predicate::decreases, "")));
    // in whom, where and when
    for (const char *text : {"An increase was observed in the tea group.",
                             "A fall was seen in Norway.", "An increase was seen in June."})
        for (const Assertion &assertion : imported(text).assertions)
            EXPECT_FALSE(assertion.predicate == Predicate::increases ||
                         assertion.predicate == Predicate::decreases)
                << text;
}

TEST(NounReadings, LeaveEvidenceThatLinksToItsLink) {
    EXPECT_THAT(lines_of(imported("There is no evidence linking mulch to frost.")),
                testing::Each(testing::HasSubstr("associated_with")));
}

TEST(NounReadings, LeaveHowOutOfAName) {
    EXPECT_THAT(
        lines_of(imported("The film reveals how old stars and black holes trigger growth.")),
        ::testing::Contains(claim("old star", Predicate::causes, "growth").line()));
}

TEST(NounReadings, OfALossInAGroupAreNotOfTheGroup) {
    EXPECT_THAT(lines_of(imported("There was higher blood loss in the tea group.")),
                ::testing::Each(::testing::StartsWith("blood loss (increased)")));
}

TEST(NounReadings, OfNoChangeInAGroupAreNotOfTheGroup) {
    EXPECT_THAT(lines_of(imported("There were no significant changes in the control group.")),
                ::testing::Each(::testing::StartsWith("change | other")));
}

} // namespace
} // namespace claimgraph
