// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(CopulaReadings, SayWhatAThingIs) {
    EXPECT_THAT(
        imported("The lynx is a cat and a hunter."),
        IsExactly(claim("lynx", Predicate::is_a, "cat"), claim("lynx", Predicate::is_a, "hunter")));
}

TEST(CopulaReadings, SayHowAThingIs) {
    EXPECT_THAT(imported("The lake is deep and cold."),
                IsExactly(claim("lake", Predicate::has_property, "deep"),
                          claim("lake", Predicate::has_property, "cold")));
}

TEST(CopulaReadings, KeepNegationOutOfTheProperty) {
    EXPECT_THAT(imported("The lions are not hungry."),
                IsExactly(claim("lion", Predicate::has_property, "hungry").negated()));
}

TEST(CopulaReadings, LeaveAnAdjectiveWithItsOwnSubjectToItsClause) {
    EXPECT_THAT(imported("Wood is warm, but steel is cold."),
                IsExactly(claim("wood", Predicate::has_property, "warm"),
                          claim("steel", Predicate::has_property, "cold")));
}

TEST(CopulaReadings, SayHowMuch) {
    EXPECT_THAT(imported("The tower is 40 metres."),
                IsExactly(claim("tower", Predicate::has_quantity, "40 meter")));
}

TEST(CopulaReadings, KeepThePrepositionOfAState) {
    EXPECT_THAT(imported("The firm is in trouble."),
                IsExactly(claim("firm", Predicate::has_property, "in trouble")));
}

TEST(CopulaReadings, TakeWhatSomethingIsInForItsWhole) {
    EXPECT_THAT(imported("The city is in Portugal."),
                IsExactly(claim("city", Predicate::part_of, "portugal")));
    EXPECT_THAT(imported("The tool was at the bottom of the lake."),
                IsExactly(claim("tool", Predicate::part_of, "bottom of lake")));
    EXPECT_THAT(imported("The visit was on 11 January."),
                IsExactly(claim("visit", Predicate::has_property, "on 11 january")));
}

TEST(CopulaReadings, TakeTheRelationOfThePredicateNoun) {
    EXPECT_THAT(imported("Smoking is a cause of bronchitis."),
                IsExactly(claim("smoking", Predicate::causes, "bronchitis")));
}

TEST(CopulaReadings, TakeTheRelationOfAWordBeforeTheNoun) {
    EXPECT_THAT(imported("Ginger is a treatment option for nausea."),
                IsExactly(claim("ginger", Predicate::treats, "nausea"),
                          claim("ginger", Predicate::is_a, "treatment option")));
}

TEST(CopulaReadings, TakeTheRelationOfTheAdjective) {
    EXPECT_THAT(imported("Ginger is effective against nausea."),
                IsExactly(claim("ginger", Predicate::treats, "nausea")));
}

TEST(CopulaReadings, Compare) {
    EXPECT_THAT(imported("Copper is heavier than zinc."),
                IsExactly(claim("copper (heavy)", Predicate::greater_than, "zinc (heavy)")));
    EXPECT_THAT(imported("Copper is less expensive than gold."),
                IsExactly(claim("copper (expensive)", Predicate::less_than, "gold (expensive)")));
}

TEST(CopulaReadings, MakeNoPropertyOfAClause) {
    EXPECT_THAT(imported("The aim is to sell bread."), IsExactly());
}

TEST(CopulaReadings, ReadWhatIsToBlame) {
    EXPECT_THAT(imported("Loose cables are to blame for the fire."),
                IsExactly(claim("loose cable", Predicate::causes, "fire")));
}

TEST(CopulaReadings, ReadWhatAWayDoes) {
    EXPECT_THAT(imported("Ploughing is a way of reducing weeds."),
                IsExactly(claim("ploughing", Predicate::decreases, "weed"),
                          claim("ploughing", Predicate::is_a, "way of reducing weed")));
}

TEST(CopulaReadings, ReadWhatSomethingIsEffectiveAt) {
    EXPECT_THAT(imported("The vaccine was effective at preventing fever."),
                IsExactly(claim("vaccine", Predicate::prevents, "fever")));
}

TEST(CopulaReadings, EquateWhatIsAsMuch) {
    EXPECT_THAT(imported("Copper is as heavy as nickel."),
                IsExactly(claim("copper (heavy)", Predicate::equal_to, "nickel (heavy)")));
    EXPECT_THAT(imported("Copper is not as heavy as lead."),
                IsExactly(claim("copper (heavy)", Predicate::equal_to, "lead (heavy)").negated()));
}

TEST(CopulaReadings, SayWhatIsHardToDo) {
    EXPECT_THAT(imported("The bolts are hard to find."),
                IsExactly(claim("bolt", Predicate::has_property, "hard to find")));
}

TEST(CopulaReadings, TakeThePhraseOfMostWithIt) {
    EXPECT_THAT(
        lines_of(imported("Infants and people taking drugs are thought to be most at risk.")),
        ::testing::Contains(
            claim("infant", Predicate::has_property, "at risk").with(Certainty::probable).line()));
}

TEST(CopulaReadings, SayNothingOfTheItThatAClauseStandsFor) {
    EXPECT_THAT(imported("It is a myth that succulents grow mold."),
                IsExactly(claim("succulent", Predicate::other, "mold").negated()));
    EXPECT_THAT(imported("It is a fact that salt raises blood pressure."),
                IsExactly(claim("salt", Predicate::increases, "blood pressure")));
}

TEST(CopulaReadings, HoldAThingAgainstThatOfAnother) {
    EXPECT_THAT(imported("Prices in the mill were lower than those in the barn."),
                IsExactly(claim("mill (price)", Predicate::less_than, "barn (price)")));
}

TEST(CopulaReadings, HoldThingsThatAreSimilarOrDifferentAgainstEachOther) {
    EXPECT_THAT(imported("The two schools were very similar in size."),
                IsExactly(claim("two school", Predicate::equal_to, "")));
    EXPECT_THAT(
        imported("Yields of both plots were not significantly different."),
        IsExactly(
            claim("yield of plot", Predicate::different_from, "").with(Polarity::null_result)));
}

TEST(CopulaReadings, TakeTheEffectThatATherapyIsFor) {
    EXPECT_THAT(lines_of(imported("Singing is a therapy for improving breath.")),
                ::testing::Contains(claim("singing", Predicate::increases, "breath").line()));
}

TEST(CopulaReadings, LinkNoResultsToOthersThatAgree) {
    EXPECT_THAT(imported("Our results are consistent with the map."),
                IsExactly(claim("result", Predicate::other, "map")));
}

TEST(CopulaReadings, NameTheGroupsThatAreAlike) {
    EXPECT_THAT(imported("Scores were equivalent in both groups."),
                IsExactly(claim("group (score)", Predicate::equal_to, "")));
}

TEST(CopulaReadings, CountAmongOthers) {
    EXPECT_THAT(imported("Smoking is among the causes of gout."),
                IsExactly(claim("smoking", Predicate::causes, "gout")));
    EXPECT_THAT(imported("Ada was among the leaders."),
                IsExactly(claim("ada", Predicate::is_a, "leader")));
}

TEST(CopulaReadings, KeepTheFormThatIsSingledOut) {
    EXPECT_THAT(imported("Bronze is a form of alloy."),
                IsExactly(claim("bronze", Predicate::is_a, "alloy")));
    EXPECT_THAT(imported("Bronze is the most durable form of alloy."),
                IsExactly(claim("bronze", Predicate::is_a, "most durable form of alloy")));
}

TEST(CopulaReadings, SayNothingOfTimesAndBrackets) {
    EXPECT_THAT(imported("The bridge is as it was before."), IsExactly());
    EXPECT_THAT(lines_of(imported("Walls were deep, but roofs were not (median: 3 versus 5).")),
                ::testing::ElementsAre(claim("wall", Predicate::has_property, "deep").line()));
}

TEST(CopulaReadings, KeepTheClauseWithoutWhichTheNounTellsNothing) {
    EXPECT_THAT(
        lines_of(imported("The gauge is the tool that best parts ripe plums from others.")),
        ::testing::Contains(
            claim("gauge", Predicate::is_a, "tool that best parts ripe plums from other").line()));
}

TEST(CopulaReadings, CompareWithNumbersOnly) {
    EXPECT_THAT(imported("The course was over the Internet."),
                IsExactly(claim("course", Predicate::has_property, "over internet")));
}

TEST(CopulaReadings, RankWithoutCounting) {
    EXPECT_THAT(imported("Frost is the No. 1 killer."),
                IsExactly(claim("frost", Predicate::is_a, "1 killer")));
    EXPECT_THAT(imported("The mean loss was −0.5 ± 1.5 points."),
                IsExactly(claim("mean loss", Predicate::has_quantity, "−0.5 ± 1.5 point")));
    EXPECT_THAT(
        lines_of(imported("Ada is the third farmer to own the mill.")),
        ::testing::Contains(claim("ada", Predicate::is_a, "third farmer to own mill").line()));
}

TEST(CopulaReadings, NameSomeOfAKind) {
    EXPECT_THAT(imported("The most common trees were oaks and elms."),
                IsExactly(claim("oak", Predicate::is_a, "most common tree"),
                          claim("elm", Predicate::is_a, "most common tree")));
}

TEST(CopulaReadings, TakeEachOfSeveralForOneOfThoseThatAreNamed) {
    EXPECT_THAT(imported("The symptoms were fever and cough."),
                IsExactly(claim("fever", Predicate::is_a, "symptom"),
                          claim("cough", Predicate::is_a, "symptom")));
    EXPECT_THAT(imported("Potatoes are a crop and a vegetable."),
                IsExactly(claim("potato", Predicate::is_a, "crop"),
                          claim("potato", Predicate::is_a, "vegetable")));
}

TEST(CopulaReadings, ReadWhatSomethingIsForByTheNounOfTheDeed) {
    EXPECT_THAT(imported("Yoga is a safe alternative for the prevention of falls."),
                IsExactly(claim("yoga", Predicate::prevents, "fall"),
                          claim("yoga", Predicate::is_a, "safe alternative")));
    EXPECT_THAT(lines_of(imported("The enzyme is a target for the treatment of asthma.")),
                ::testing::Each(::testing::StartsWith("enzyme | is_a")));
    EXPECT_THAT(imported("Yoga is effective in the treatment of asthma."),
                IsExactly(claim("yoga", Predicate::treats, "asthma")));
    EXPECT_THAT(imported("Yoga is used for the treatment of asthma."),
                IsExactly(claim("yoga", Predicate::treats, "asthma")));
}

TEST(CopulaReadings, SayWhereSomethingIsLocated) {
    EXPECT_THAT(lines_of(imported("Located west of Oslo, the museum is small.")),
                ::testing::Contains(
                    claim("museum", Predicate::has_property, "located west of oslo").line()));
    EXPECT_THAT(imported("The farm is located on an island."),
                IsExactly(claim("farm", Predicate::part_of, "island")));
}

TEST(CopulaReadings, NameTheWholeOfTheKind) {
    EXPECT_THAT(
        lines_of(imported("Factors influencing sleep were age and income.")),
        ::testing::Contains(claim("age", Predicate::is_a, "factor influencing sleep").line()));
}

TEST(CopulaReadings, SayHowItIsToDoSomething) {
    for (const char *text : {"It is hard to find work.", "It was hard to find work."})
        EXPECT_THAT(imported(text), IsExactly(claim("find work", Predicate::has_property, "hard")));
    EXPECT_THAT(imported("It is necessary to close the dam."),
                IsExactly(claim("close dam", Predicate::has_property, "necessary")));
    // What follows "that" is itself what is claimed.
    EXPECT_THAT(imported("It is certain that tea lowers stress."),
                IsExactly(claim("tea", Predicate::decreases, "stress")));
}

TEST(CopulaReadings, ShareTheAuxiliaryOfAPassive) {
    EXPECT_THAT(lines_of(imported("The drug was well tolerated and more effective than rest.")),
                ::testing::Contains(
                    claim("drug (effective)", Predicate::greater_than, "rest (effective)").line()));
}

TEST(CopulaReadings, KeepAClauseThatAPrepositionBegins) {
    EXPECT_THAT(
        lines_of(imported("Trust is the ground on which trade rests.")),
        ::testing::Contains(claim("trust", Predicate::is_a, "ground on which trade rest").line()));
}

TEST(CopulaReadings, ReadWhatHasItsOwnCopulaOnce) {
    EXPECT_THAT(imported("The pump was not cheap, but was quiet."),
                IsExactly(claim("pump", Predicate::has_property, "cheap").negated(),
                          claim("pump", Predicate::has_property, "quiet")));
    EXPECT_THAT(imported("The mill is not a toy, but is a tool."),
                IsExactly(claim("mill", Predicate::is_a, "toy").negated(),
                          claim("mill", Predicate::is_a, "tool")));
}

TEST(CopulaReadings, ReadWhatIsOnTheRise) {
    EXPECT_THAT(imported("Gout has been on the rise."),
                IsExactly(claim("gout", Predicate::increases, "")));
    EXPECT_THAT(imported("Prices are on the decline."),
                IsExactly(claim("price", Predicate::decreases, "")));
}

TEST(CopulaReadings, SayOfSeveralWhatTheirKindDoes) {
    EXPECT_THAT(imported("The main predictors of pain were age and weight."),
                IsExactly(claim("age", Predicate::predicts, "pain"),
                          claim("weight", Predicate::predicts, "pain")));
}

TEST(CopulaReadings, LeaveOutcomesWhatTheyAre) {
    EXPECT_THAT(imported("The main outcomes were symptoms of gout."),
                IsExactly(claim("main outcome", Predicate::is_a, "gout (symptom)")));
}

TEST(CopulaReadings, MakeOutcomesOfWhatIsListed) {
    EXPECT_THAT(imported("Secondary endpoints are falls and fires."),
                IsExactly(claim("fall", Predicate::is_a, "secondary endpoint"),
                          claim("fire", Predicate::is_a, "secondary endpoint")));
}

TEST(CopulaReadings, SayHowEasyADeedIsForSomebody) {
    EXPECT_THAT(lines_of(imported("It was not easy for nurses to use the pump.")),
                ::testing::Contains(::testing::StartsWith("use pump | has_property")));
}

TEST(CopulaReadings, TakeWhatSomethingIsTheReasonFor) {
    EXPECT_THAT(lines_of(imported("Nuts are the main reason people get hay fever.")),
                ::testing::Contains(claim("nut", Predicate::causes, "hay fever").line()));
}

TEST(CopulaReadings, SayNothingOfAnAim) {
    EXPECT_THAT(lines_of(imported("The nurse stayed to be near the lake.")),
                testing::Not(testing::Contains(testing::HasSubstr("near"))));
}

TEST(CopulaReadings, KeepWhatAThingIsRichIn) {
    EXPECT_THAT(imported("Oats are rich in iron."),
                IsExactly(claim("oat", Predicate::has_property, "rich in iron")));
    EXPECT_THAT(imported("Rates were low in children."),
                IsExactly(claim("rate", Predicate::has_property, "low")));
}

TEST(CopulaReadings, DenyNothingByNotOnly) {
    EXPECT_THAT(imported("The plan is not only cheap but also safe."),
                IsExactly(claim("plan", Predicate::has_property, "cheap"),
                          claim("plan", Predicate::has_property, "safe")));
    EXPECT_THAT(imported("The plan not only raised wages."),
                IsExactly(claim("plan", Predicate::increases, "wage")));
}

TEST(CopulaReadings, CountBareShares) {
    EXPECT_THAT(imported("Mean age was 40 years and 12% were smokers."),
                IsExactly(claim("mean age", Predicate::has_quantity, "40 year"),
                          claim("smoker", Predicate::has_quantity, "12 %")));
}

TEST(CopulaReadings, TellWhatHasANumberInItsName) {
    EXPECT_THAT(imported("The program is a 6-week web-based course."),
                IsExactly(claim("program", Predicate::is_a, "6-week web based course")));
}

TEST(CopulaReadings, OfAMeasureNamedByANumberTellWhatItIs) {
    EXPECT_THAT(imported("The primary endpoint was 90-day mortality rate."),
                IsExactly(claim("primary endpoint", Predicate::is_a, "90-day mortality (rate)")));
}

} // namespace
} // namespace claimgraph
