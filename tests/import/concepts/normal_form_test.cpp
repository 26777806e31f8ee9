// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/normal_form.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

std::string normal(std::string_view mention) {
    const NormalForm form = normal_form(mention);
    return form.aspect.empty() ? form.name : form.name + " (" + form.aspect + ")";
}

TEST(NormalForm, TakesDeterminersAndPluralsOff) {
    EXPECT_EQ(normal("The old bridges"), "old bridge");
    EXPECT_EQ(normal("their families"), "family");
    EXPECT_EQ(normal("signs of erosion"), "erosion (symptom)");
    EXPECT_EQ(normal("diabetes"), "diabetes");
    EXPECT_EQ(normal("women"), "woman");
    EXPECT_EQ(normal("headaches"), "headache");
    EXPECT_EQ(normal("peaches"), "peach");
    EXPECT_EQ(normal("tomatoes"), "tomato");
    EXPECT_EQ(normal("calories"), "calorie");
    EXPECT_EQ(normal("the Azores"), "azores");
    EXPECT_EQ(normal("psychoses"), "psychosis");
    EXPECT_EQ(normal("overdoses"), "overdose");
    EXPECT_EQ(normal("fungi"), "fungus");
}

TEST(NormalForm, KeepsTheCaseOfAcronymsAndNames) {
    EXPECT_EQ(normal("PTSD"), "PTSD");
    EXPECT_EQ(normal("mRNA vaccines"), "mRNA vaccine");
    EXPECT_EQ(normal("IL-6"), "IL-6");
    EXPECT_EQ(normal("Rainfall"), "rainfall");
    EXPECT_EQ(normal("SSRIs"), "SSRI");
    EXPECT_EQ(normal("MS"), "MS");
}

TEST(NormalForm, UnifiesHyphensAndSpellings) {
    EXPECT_EQ(normal("well-being"), normal("well being"));
    EXPECT_EQ(normal("tumours"), "tumor");
    EXPECT_EQ(normal("tumour"), normal("tumor"));
}

TEST(NormalForm, SplitsTheAspectOff) {
    EXPECT_EQ(normal("the release of serotonin"), "serotonin (release)");
    EXPECT_EQ(normal("serotonin levels"), "serotonin (level)");
    EXPECT_EQ(normal("the risk of stroke"), "stroke (risk)");
    EXPECT_EQ(normal("risk"), "risk");
}

TEST(NormalForm, SplitsOffWhatMeasuresAndDescribes) {
    EXPECT_EQ(normal("severe headaches"), "headache (severe)");
    EXPECT_EQ(normal("a significant drought"), "drought");
    EXPECT_EQ(normal("the heightened state of alarm"), "alarm (increased state)");
    EXPECT_EQ(normal("two or three sessions of rowing"), "rowing (session)");
    EXPECT_EQ(normal("a wide range of beetles"), "beetle");
    EXPECT_EQ(normal("Most of the pupils"), "pupil");
    EXPECT_EQ(normal("part of the harbour"), "harbor (part)");
    EXPECT_EQ(normal("hundreds of owls"), "owl");
    EXPECT_EQ(normal("a few hundred owls"), "owl");
    EXPECT_EQ(normal("several hundred thousand owls"), "owl");
    EXPECT_EQ(normal("several hundred"), "hundred");
}

TEST(NormalForm, SplitsChangesOffWithTheirAmounts) {
    EXPECT_EQ(normal("A 20 % reduction in noise"), "noise (decrease)");
    EXPECT_EQ(normal("the rise of sea levels"), "sea (level increase)");
    EXPECT_EQ(normal("reduced risk of flooding"), "flooding (decreased risk)");
    EXPECT_EQ(normal("children in hospital"), "children in hospital");
}

TEST(NormalForm, KeepsWhatIsComparedAndNotWhatEnded) {
    EXPECT_EQ(normal("sleeping less than 8 hours"), "sleeping less than 8 hour");
    EXPECT_EQ(normal("more than 20 boats"), "20 boat");
    EXPECT_EQ(normal("no longer prediabetic"), "prediabetic");
}

TEST(NormalForm, LeavesNoBareAdjective) {
    EXPECT_EQ(normal("Physical activity level"), "physical activity (level)");
    EXPECT_EQ(normal("Recreational use"), "recreational use");
}

TEST(NormalForm, KeepsNumbersOfAKind) {
    EXPECT_EQ(normal("a first line treatment"), "first line treatment");
    EXPECT_EQ(normal("The first boats"), "boat");
    EXPECT_EQ(normal("more than 20 boats"), "20 boat");
    EXPECT_EQ(normal("Twenty-four boats"), "twenty four boat");
}

TEST(NormalForm, SpellsGreekLettersOut) {
    EXPECT_EQ(normal("TGF-β"), "TGF beta");
    EXPECT_EQ(normal("TGFβ"), "TGF beta");
    EXPECT_EQ(normal("TGF-beta"), "TGF beta");
    EXPECT_EQ(normal("β-blockers"), normal("beta-blocker"));
    EXPECT_EQ(normal("IFN-α-2b"), "IFN alpha 2b");
}

TEST(NormalForm, DoesNotTakeTheCapitalsOfTitlesForNames) {
    EXPECT_EQ(normal("Color-Blindness"), "color blindness");
    EXPECT_EQ(normal("COX-Inhibitors"), normal("COX-inhibitor"));
}

TEST(NormalForm, KnowsTheWholeNameToo) {
    EXPECT_EQ(normal_form("their heart rates").whole, "heart rate");
}

TEST(NormalForm, TurnsTheOrderOfWhatBefallsThePartsOfTheBody) {
    EXPECT_EQ(normal("cancers of the breast"), "breast cancer");
    EXPECT_EQ(normal("inflammation of the large bowel"), "large bowel inflammation");
    EXPECT_EQ(normal("quality of life"), "quality of life");
}

TEST(NormalForm, KeepsBracketsInsideAName) {
    EXPECT_EQ(normal("the 25(OH)D"), "25(OH)D");
    EXPECT_EQ(normal("the 25-(OH)D3"), "25-(OH)D3");
    EXPECT_EQ(normal("Ca(OH)2 powder"), "Ca(OH)2 powder");
    EXPECT_EQ(normal("the wheel(s)"), "wheel");
    EXPECT_EQ(normal("the gear (a wheel)"), "gear");
}

TEST(NormalForm, DropsBrackets) { EXPECT_EQ(normal("nitric oxide (NO)"), "nitric oxide"); }

TEST(NormalForm, NamesNothingForMarks) { EXPECT_EQ(normal("-"), ""); }

TEST(NormalForm, KeepsAKindThatIsSingledOut) {
    EXPECT_EQ(normal("a common form of rust"), "rust");
    EXPECT_EQ(normal("the oldest type of boat"), "oldest type of boat");
    EXPECT_EQ(normal("the most common form of rust"), "most common form of rust");
}

TEST(NormalForm, KeepsWhatTurnsTheMeaning) {
    EXPECT_EQ(normal_form("the less studied exercises").whole, "less studied exercise");
    EXPECT_EQ(normal_form("genetically modified maize").whole, "genetically modified maize");
    EXPECT_EQ(normal_form("highly valued maize").whole, "valued maize");
    EXPECT_EQ(normal_form("a commonly used drug").whole, "commonly used drug");
    EXPECT_EQ(normal_form("a rapidly growing field").whole, "rapidly growing field");
    EXPECT_EQ(normal_form("a very low calorie diet").whole, "very low calorie diet");
    EXPECT_EQ(normal_form("three levels").aspect, "");
    EXPECT_EQ(normal("heavy use"), "heavy use");
    EXPECT_EQ(normal("high risk"), "high risk");
    EXPECT_EQ(normal("oil levels"), "oil (level)");
    EXPECT_EQ(normal_form("the most common drug").whole, "most common drug");
    EXPECT_EQ(normal_form("most common drugs").whole, "common drug");
    EXPECT_EQ(normal_form("\u22120.5 \u00B1 .89").whole, "\u22120.5 \u00B1 .89");
    EXPECT_EQ(normal_form("the midwives").whole, "midwife");
    EXPECT_EQ(normal_form("Fiona Waters", true).whole, "fiona waters");
}

TEST(NormalForm, TakesHowMuchForAnAspect) {
    for (const char *text : {"lower pain", "less pain", "the lower pain"}) {
        EXPECT_EQ(normal_form(text).name, "pain") << text;
        EXPECT_EQ(normal_form(text).aspect, "decreased") << text;
    }
    EXPECT_EQ(normal_form("higher yields").aspect, "increased");
    EXPECT_EQ(normal_form("the lower back").name, "lower back");
    EXPECT_EQ(normal_form("the lower anterior teeth").name, "lower anterior tooth");
    EXPECT_EQ(normal_form("higher education").name, "higher education");
}

TEST(NormalForm, KeepsTheLetterOfAName) {
    EXPECT_EQ(normal_form("vitamin A").name, "vitamin a");
    EXPECT_EQ(normal_form("hepatitis A").name, "hepatitis a");
    EXPECT_EQ(normal_form("A boat").name, "boat");
    EXPECT_EQ(normal_form("up to 1,000 alarms").name, "1,000 alarm");
}

TEST(NormalForm, TakesNoNounOffItsAdjectiveOrOwner) {
    EXPECT_EQ(normal_form("respiratory symptoms").name, "respiratory symptom");
    EXPECT_EQ(normal_form("tracking your intake").name, "tracking your intake");
    EXPECT_EQ(normal_form("a growing number of farmers").aspect, "");
    EXPECT_EQ(normal_form("the number of farmers").aspect, "number");
}

TEST(NormalForm, KeepsNamesInLyAndPluralNames) {
    EXPECT_EQ(normal("its Dragonfly mission"), "dragonfly mission");
    EXPECT_EQ(normal("Kelly Moss"), "kelly moss");
    EXPECT_EQ(normal("Highly valued maize"), "valued maize");
    EXPECT_EQ(normal("the United States"), "united states");
}

TEST(NormalForm, KeepsTheSignOfMoney) {
    EXPECT_EQ(normal_form("$2.4 million").name, "$2.4 million");
    EXPECT_EQ(normal_form("\u20AC90").name, "\u20AC90");
}

TEST(NormalForm, TakesHowMuchIsDoneOffADeed) {
    EXPECT_EQ(normal_form("eating less salt").name, "eating salt");
    EXPECT_EQ(normal_form("eating less salt").aspect, "decreased");
    EXPECT_EQ(normal_form("not sleeping enough").name, "sleeping");
    EXPECT_EQ(normal_form("not sleeping enough").aspect, "lack");
    EXPECT_EQ(normal_form("drinking too much tea").aspect, "excessive");
}

TEST(NormalForm, KeepsDecimalsWithAMiddleDot) {
    EXPECT_EQ(normal_form("50·3%").name, "50.3 %");
    EXPECT_EQ(normal_form("common symptoms").name, "common symptom");
}

} // namespace
} // namespace claimgraph
