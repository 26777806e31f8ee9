// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Combination, TakesTheChangeOfTheObjectIntoThePredicate) {
    EXPECT_THAT(imported("Irrigation causes an increase in yields."),
                IsExactly(claim("irrigation", Predicate::increases, "yield")));
}

TEST(Combination, TakesAChangeAscribedToTheObjectIntoThePredicate) {
    EXPECT_THAT(imported("Irrigation leads to reduced erosion."),
                IsExactly(claim("irrigation", Predicate::decreases, "erosion")));
}

TEST(Combination, SaysOfWhatChangedWhatPeopleShowed) {
    EXPECT_THAT(imported("Patients showed a reduction in pain."),
                IsExactly(claim("pain", Predicate::decreases, "")));
}

TEST(Combination, KeepsEveryObjectOfWhatPeopleShowed) {
    EXPECT_THAT(imported("Patients showed improvement and relief."),
                IsExactly(claim("patient", Predicate::has_property, "improvement"),
                          claim("patient", Predicate::has_property, "relief")));
}

TEST(Combination, StopsAtThirtyTwoReadingsOfAProposition) {
    std::string list = "rain";
    for (int i = 0; i < 40; ++i)
        list += " and rain";
    EXPECT_LE(imported("Wind, " + list + " cause " + list + ".").assertions.size(), 33U);
}

TEST(Combined, TakesABareNumberForAQuantity) {
    EXPECT_THAT(imported("Iceland had 80."),
                IsExactly(claim("iceland", Predicate::has_quantity, "80")));
}

TEST(Combined, TakesADifferenceForNoEffect) {
    EXPECT_THAT(imported("Farms have higher yields."),
                IsExactly(claim("farm", Predicate::associated_with, "yield (increased)")));
}

TEST(Combination, LeavesOutWhatHasAPrepositionOfItsOwn) {
    EXPECT_THAT(imported("Hot baths were linked to dizziness, nausea and, in rare cases, stroke."),
                IsExactly(claim("hot bath", Predicate::associated_with, "dizziness"),
                          claim("hot bath", Predicate::associated_with, "nausea"),
                          claim("hot bath", Predicate::associated_with, "stroke")));
}

TEST(Combination, PairsWhatIsSaidRespectively) {
    EXPECT_THAT(imported("Rust and rain affect ships and barns, respectively."),
                IsExactly(claim("rust", Predicate::affects, "ship"),
                          claim("rain", Predicate::affects, "barn")));
}

TEST(Combination, DoesNotTakeFindingsForWhatIsChanged) {
    EXPECT_THAT(imported("Rain reduced the earlier findings."),
                IsExactly(claim("rain", Predicate::other, "earlier finding")));
}

TEST(Combination, LeavesALossToThoseWhoHaveIt) {
    EXPECT_THAT(
        imported("The smoke may cause vision loss in children."),
        IsExactly(claim("smoke", Predicate::causes, "vision loss").with(Certainty::possible)));
    EXPECT_THAT(imported("Lime controls the seasonal variations in patients."),
                IsExactly(claim("lime", Predicate::affects, "seasonal variation")));
}

TEST(Combination, NamesAShareByBothNumbers) {
    const DocumentClaims claims = imported("The disease affects one in five adults.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    ASSERT_TRUE(claims.assertions[0].object);
    EXPECT_EQ(slice(claims.document.text, claims.assertions[0].object->span), "one in five adults");
    EXPECT_TRUE(claims.assertions[0].arguments.empty());
}

TEST(Combination, KeepsWhatARiskIsOf) {
    const DocumentClaims claims = imported("Noise raises the risk of dying from strokes.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(slice(claims.document.text, claims.assertions[0].object->span),
              "the risk of dying from strokes");
}

TEST(Combination, LeavesAChangeThatFiguresShowToWhatChanged) {
    EXPECT_THAT(imported("Statistics from the port revealed a rise in shipments."),
                IsExactly(claim("shipment", Predicate::increases, "")));
}

TEST(Combination, ComparesHighLevelsAndNoOtherHighThings) {
    EXPECT_THAT(imported("Smokers have high rates of asthma."),
                IsExactly(claim("smoker", Predicate::associated_with, "asthma (rate)")));
    EXPECT_THAT(imported("The soil has high fertility."),
                IsExactly(claim("soil", Predicate::has_property, "high fertility")));
}

TEST(Combination, TakesAnAdjectiveForNoClass) {
    EXPECT_THAT(imported("The leaks were classified as serious."),
                IsExactly(claim("leak", Predicate::has_property, "serious")));
}

TEST(Combination, LeavesWhatOneFacesToCome) {
    EXPECT_THAT(imported("The mill is facing job cuts."),
                IsExactly(claim("mill", Predicate::other, "job cut")));
}

TEST(Combination, ComparesTheFirstOfAListToo) {
    EXPECT_THAT(lines_of(imported(
                    "The mill group showed a lower rate of falls and burns than the others.")),
                ::testing::Each(::testing::HasSubstr(" | associated_with | ")));
}

TEST(Combined, LetsDocumentsReport) {
    EXPECT_THAT(imported("The policy manual notes the requirement."),
                IsExactly(claim("policy manual", Predicate::reports, "requirement")));
}

TEST(Combined, LeavesWhatAnAdverbSaysOfTheSentenceOutOfItsSubject) {
    EXPECT_THAT(imported("Certainly smoking pipes has consequences."),
                IsExactly(claim("smoking pipe", Predicate::has_property, "consequence")));
}

TEST(Combined, TakesAVerbWithItsObjectForActive) {
    EXPECT_THAT(lines_of(imported("A questionnaire was designed and covered their views.")),
                testing::Contains(claim("questionnaire", Predicate::other, "view").line()));
}

TEST(Combined, ComparesNothingWhereSomebodyMakesMore) {
    EXPECT_THAT(imported("Doctors develop more customized plans."),
                IsExactly(claim("physician", Predicate::other, "customized plan")));
}

TEST(Combination, KeepsMixturesTogether) {
    EXPECT_THAT(imported("Iron + zinc lowered the pain score."),
                IsExactly(claim("iron zinc", Predicate::decreases, "pain score")));
    EXPECT_THAT(imported("Lime or ash plus tea lowered the pain score."),
                IsExactly(claim("lime", Predicate::decreases, "pain score"),
                          claim("ash plus tea", Predicate::decreases, "pain score")));
}

TEST(Combination, KeepsAWayWithWhatIsDoneSo) {
    EXPECT_THAT(imported("Tea changes the way people sleep."),
                IsExactly(claim("tea", Predicate::affects, "way people sleep")));
}

TEST(Combined, PairsMeasuresWithAmounts) {
    EXPECT_THAT(imported("Width and height were 5 m and 2 m."),
                IsExactly(claim("width", Predicate::has_quantity, "5 m"),
                          claim("height", Predicate::has_quantity, "2 m")));
}

TEST(Combined, ComparesWhatTwoThingsCause) {
    EXPECT_THAT(imported("Aspirin causes fewer ulcers than ibuprofen."),
                IsExactly(claim("aspirin (ulcer)", Predicate::less_than, "ibuprofen (ulcer)")));
    EXPECT_THAT(imported("Rain caused more damage than expected."),
                IsExactly(claim("rain", Predicate::increases, "damage")));
}

TEST(Combination, LeavesTheRelationWholeBeforeAListOfExamples) {
    const DocumentClaims claims =
        imported("Damp can contribute to ailments like asthma and bronchitis.");
    EXPECT_THAT(
        claims,
        IsExactly(claim("damp", Predicate::causes, "asthma").with(Certainty::possible),
                  claim("damp", Predicate::causes, "bronchitis").with(Certainty::possible)));
    EXPECT_EQ(slice(claims.document.text, claims.assertions.front().relation), "can contribute to");
}

TEST(Combination, KeepsACombinedEffectTogether) {
    EXPECT_THAT(imported("The combined effect of zinc and iron was small."),
                IsExactly(claim("zinc and iron (effect)", Predicate::has_property, "small")));
}

TEST(Combination, TellsWhatStudiesHelpToDo) {
    EXPECT_THAT(
        lines_of(imported("The findings may help to inform future plans.")),
        ::testing::Contains(
            claim("finding", Predicate::other, "future plan").with(Certainty::possible).line()));
}

TEST(Combination, OfAChangeLooksInFrontForWhatChanges) {
    EXPECT_THAT(
        imported("Tea can attenuate lung function decline in severe asthma."),
        IsExactly(
            claim("tea", Predicate::decreases, "lung function decline").with(Certainty::possible)));
}

TEST(Combination, OfABetterToolTellOfNoIncrease) {
    EXPECT_THAT(lines_of(imported("The model provides a better tool for diagnosis.")),
                testing::Each(testing::Not(testing::HasSubstr("increases"))));
    EXPECT_THAT(imported("The plan provides better sleep."),
                IsExactly(claim("plan", Predicate::increases, "sleep")));
}

} // namespace
} // namespace claimgraph
