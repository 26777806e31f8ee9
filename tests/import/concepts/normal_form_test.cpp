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
}

TEST(NormalForm, KeepsTheCaseOfAcronymsAndNames) {
    EXPECT_EQ(normal("PTSD"), "PTSD");
    EXPECT_EQ(normal("mRNA vaccines"), "mRNA vaccine");
    EXPECT_EQ(normal("IL-6"), "IL-6");
    EXPECT_EQ(normal("Rainfall"), "rainfall");
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

TEST(NormalForm, KnowsTheWholeNameToo) {
    EXPECT_EQ(normal_form("their heart rates").whole, "heart rate");
}

TEST(NormalForm, TurnsTheOrderOfWhatBefallsThePartsOfTheBody) {
    EXPECT_EQ(normal("cancers of the breast"), "breast cancer");
    EXPECT_EQ(normal("inflammation of the large bowel"), "large bowel inflammation");
    EXPECT_EQ(normal("quality of life"), "life (quality)");
}

TEST(NormalForm, DropsBrackets) { EXPECT_EQ(normal("nitric oxide (NO)"), "nitric oxide"); }

TEST(NormalForm, NamesNothingForMarks) { EXPECT_EQ(normal("-"), ""); }

} // namespace
} // namespace claimgraph
