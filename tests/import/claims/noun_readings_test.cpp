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

TEST(NounReadings, TakeAnAppositionForAClass) {
    EXPECT_THAT(imported("Marie Tharp, a geologist, mapped the seafloor."),
                IsExactly(claim("marie tharp", Predicate::is_a, "geologist"),
                          claim("marie tharp", Predicate::other, "seafloor")));
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

TEST(NounReadings, TakeNoTimeForAnApposition) {
    EXPECT_THAT(imported("The village repaired the bridge, lately a busy crossing."),
                IsExactly(claim("village", Predicate::other, "bridge")));
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

TEST(NounReadings, TakeNoAttributeForAThing) {
    EXPECT_THAT(lines_of(imported("The pump is a high-grade, secure, tested pump.")),
                ::testing::Not(::testing::Contains(::testing::StartsWith("high grade"))));
}

TEST(NounReadings, TakeNoItemOfAListForAnApposition) {
    EXPECT_THAT(lines_of(imported("The tours, long walks, short rides, and swims, were cheap.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("is_a"))));
}

TEST(NounReadings, TakeNoPartOfANameForAnApposition) {
    EXPECT_THAT(lines_of(imported("Vegetable oil salad dressing lowers cholesterol.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("is_a"))));
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

TEST(NounReadings, TakeARoleForWhatANameIs) {
    EXPECT_THAT(imported("Lena Moss, its founder, left the bank."),
                IsExactly(claim("lena moss", Predicate::is_a, "founder"),
                          claim("lena moss", Predicate::other, "bank")));
    EXPECT_THAT(
        lines_of(imported("Lena Moss, chairman of the bank, said the plan was late.")),
        ::testing::Contains(claim("lena moss", Predicate::is_a, "chairman of bank").line()));
    EXPECT_THAT(lines_of(imported("The old mill, now a museum, attracts tourists.")),
                ::testing::Contains(::testing::StartsWith("old mill | is_a")));
}

TEST(NounReadings, TakePeopleInWhomThereIsAnEffectForNoEnd) {
    EXPECT_THAT(imported("Tea has positive effects on memory in children."),
                IsExactly(claim("tea", Predicate::increases, "memory")));
    EXPECT_THAT(lines_of(imported("This study reports on the effects of tea in children.")),
                ::testing::Each(::testing::Not(::testing::StartsWith("tea | affects | child"))));
}

TEST(NounReadings, TakeANameForWhomTheNounBeforeItDescribes) {
    EXPECT_THAT(imported("The mayor of Oslo, Ada Moss, resigned."),
                IsExactly(claim("ada moss", Predicate::is_a, "mayor of oslo"),
                          claim("mayor of oslo", Predicate::other, "")));
}

} // namespace
} // namespace claimgraph
