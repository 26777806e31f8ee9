// SPDX-License-Identifier: Apache-2.0
#include "import/claims/antecedents.hpp"
#include "tests/support/last_subjects.hpp"

namespace claimgraph {
namespace {

using testing::ElementsAre;

TEST(Antecedents, RepeatTheNounWithItsWords) {
    EXPECT_THAT(last_subjects("The clinic offers a home breathing course. This breathing course "
                              "reduces stress."),
                ElementsAre("home breathing course"));
}

TEST(Antecedents, LeaveOpenANounThatWasNotNamed) {
    EXPECT_THAT(last_subjects("Farmers sow clover in autumn. This custom improves soil."),
                ElementsAre("open"));
}

TEST(Antecedents, AreOfTheClassThatTheNounNames) {
    EXPECT_THAT(last_subjects("Nurses gave metformin in the morning. The drug reduces hunger."),
                ElementsAre("metformin"));
    EXPECT_THAT(last_subjects("Many soldiers live with insomnia. This disorder affects memory."),
                ElementsAre("insomnia"));
}

TEST(Antecedents, LeaveOpenWhatTwoOfTheClassFit) {
    EXPECT_THAT(last_subjects("Nurses compared metformin with aspirin. This drug reduces hunger."),
                ElementsAre("open"));
}

TEST(Antecedents, AreWhatTheSubjectWasDescribedAs) {
    EXPECT_THAT(last_subjects("Veltrin is a sleeping pill. The pill reduces anxiety."),
                ElementsAre("veltrin"));
}

TEST(Antecedents, AreTakenFromTheTitle) {
    EXPECT_THAT(titled("Does melatonin help with jet lag?", "The hormone improves sleep."),
                ElementsAre("melatonin"));
}

TEST(Antecedents, AreEachOfARow) {
    EXPECT_THAT(last_subjects("Clover and alfalfa grow on the farm. They improve soil."),
                ElementsAre("clover", "alfalfa"));
}

TEST(Antecedents, AreTheSubjectOfTheClauseBeside) {
    EXPECT_THAT(last_subjects("The report is long. Because yoga relaxes muscles, it reduces pain."),
                testing::Contains("yoga"));
}

TEST(Antecedents, AgreeInNumber) {
    EXPECT_THAT(last_subjects("Walnuts lower cholesterol. They improve sleep."),
                ElementsAre("walnut"));
}

TEST(Antecedents, AreNoEventsNamedWithAnotherNoun) {
    EXPECT_THAT(last_subjects("Melatonin rises at night. This affects alertness."),
                ElementsAre("open"));
    EXPECT_THAT(last_subjects("Taxes fell and wages rose. Such changes increase spending."),
                ElementsAre("open"));
}

TEST(Antecedents, AreNotOfAnItThatMeansNothing) {
    const DocumentClaims claims =
        imported("The drug reduces pain. It is likely that the weather affects sleep.");
    for (const Assertion &made : claims.assertions)
        EXPECT_EQ(made.subject.antecedent, std::nullopt);
}

TEST(Antecedents, AreNotLookedForWhereANounHasItsOwnComplement) {
    EXPECT_THAT(last_subjects("Aspirin lowers fever. The treatment of malaria reduces mortality."),
                testing::Not(testing::Contains("aspirin")));
    EXPECT_THAT(last_subjects("Aspirin lowers fever. The brain controls breathing."),
                ElementsAre("brain"));
}

TEST(Antecedents, KeepThePlaceOfTheName) {
    const DocumentClaims claims =
        imported("Nurses gave metformin in the morning. The drug reduces hunger.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.back().subject.antecedent, (TextSpan{12, 21}));
    EXPECT_EQ(claims.assertions.back().subject.span, (TextSpan{38, 46}));
}

TEST(Antecedents, OfAPossessivePronoun) {
    EXPECT_THAT(lines_of(imported("Statins lower cholesterol. Their effect on sleep is small.")),
                testing::Contains("statin | affects | sleep | affirmed | certain"));
}

TEST(Antecedents, AreThePeopleThatAPronounIsSaidOf) {
    EXPECT_THAT(last_subjects("Rugs were sold to nurses near the mill. They want cheaper bread."),
                ElementsAre("nurse"));
    EXPECT_THAT(last_subjects("Stoves were lent to nurses until they broke the handles."),
                testing::Contains("nurse"));
    EXPECT_THAT(last_subjects("Plenty of nurses say they need sleep."), testing::Contains("nurse"));
}

TEST(Antecedents, AgreeInGender) {
    EXPECT_THAT(last_subjects("The widow and her son sold the mill. She built a barn."),
                testing::Not(testing::Contains("son")));
    EXPECT_THAT(last_subjects("Moreau said he built a barn."), testing::Contains("moreau"));
    EXPECT_THAT(last_subjects("The guard rested at the market, where he sold bread."),
                testing::Contains("guard"));
}

TEST(Antecedents, OfTheyAreABodyOfPeopleWhereNothingElseFits) {
    EXPECT_THAT(last_subjects("The committee met in Ghent. They banned asbestos."),
                ElementsAre("committee"));
    EXPECT_THAT(last_subjects("The committee gave rules to nurses, because they sold bread."),
                testing::Contains("nurse"));
}

TEST(Antecedents, AreAllOfARowRatherThanItsFirst) {
    EXPECT_THAT(last_subjects("Ponds and ditches hold water. They store heat."),
                ElementsAre("pond", "ditch"));
    EXPECT_THAT(last_subjects("Nurses gave aspirin and rugs to guests. The drug reduces pain."),
                ElementsAre("drug"));
}

TEST(Antecedents, OfAReflexiveAreTheSubject) {
    const DocumentClaims claims = imported("The fungus harms itself.");
    ASSERT_FALSE(claims.assertions.empty());
    const auto &object = claims.assertions.back().object;
    ASSERT_TRUE(object.has_value());
    EXPECT_EQ(claims.concepts[object->concept_index].name, "fungus");
}

TEST(Antecedents, OfAnObjectAreTheObjectBefore) {
    EXPECT_THAT(lines_of(imported("The cook washed the beans and dried them.")),
                testing::Contains(testing::StartsWith("cook | other | bean")));
}

TEST(Antecedents, AreNotWhatThePronounIsGiven) {
    EXPECT_THAT(last_subjects("The seeds were sold. They were given the seeds."),
                testing::Not(testing::Contains("seed")));
}

TEST(Possessives, TellWhoseThingIsMeant) {
    EXPECT_THAT(lines_of(imported("Green tea lowers gout and its complications.")),
                ::testing::Contains(
                    claim("green tea", Predicate::decreases, "complication of gout").line()));
    EXPECT_THAT(
        lines_of(imported("Gout hurts. Doctors treat its complications.")),
        ::testing::Contains(claim("physician", Predicate::treats, "complication of gout").line()));
}

TEST(Possessives, SayNothingMoreOfTheSubjectOrOfPeople) {
    EXPECT_THAT(imported("Ants leave their nests."),
                IsExactly(claim("ant", Predicate::other, "nest")));
    EXPECT_THAT(lines_of(imported("The miners were old. Lime lowered their fear.")),
                ::testing::Contains(claim("lime", Predicate::decreases, "fear").line()));
}

} // namespace
} // namespace claimgraph
