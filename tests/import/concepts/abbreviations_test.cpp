// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/abbreviations.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(Abbreviations, FindsTheLongForm) {
    EXPECT_EQ(find_abbreviations("Use of nitric oxide synthase (NOS) rose.").at("NOS"),
              "nitric oxide synthase");
    EXPECT_EQ(find_abbreviations("The post-traumatic stress disorder (PTSD) scale.").at("PTSD"),
              "post-traumatic stress disorder");
    // Both letters of "stress" would do.
    EXPECT_EQ(find_abbreviations("The Surgical Stress Index (SSI) rose.").at("SSI"),
              "Surgical Stress Index");
}

TEST(Abbreviations, PassesOverOtherBrackets) {
    EXPECT_TRUE(find_abbreviations("It rained (Oslo) a lot (NOT X) here (USA).").empty());
}

TEST(Abbreviations, FindsTheLongFormBehindOrInOtherBrackets) {
    EXPECT_EQ(find_abbreviations("Raised CRP (C-reactive protein) came later.").at("CRP"),
              "C-reactive protein");
    EXPECT_EQ(find_abbreviations("An electrocardiogram [ECG] was taken.").at("ECG"),
              "electrocardiogram");
    EXPECT_EQ(find_abbreviations("the gas nitrous oxide (N2O)").at("N2O"), "nitrous oxide");
}

TEST(Abbreviations, PassesOverMeasures) {
    EXPECT_TRUE(find_abbreviations("pain fell (p<0.05) in no few (14 cases) and (n=3)").empty());
}

TEST(Abbreviations, FindsNamesWithBracketsOfTheirOwn) {
    EXPECT_EQ(find_abbreviations("the salt 2-(6-propyl) octane tartrate (POT)").at("POT"),
              "2-(6-propyl) octane tartrate");
    EXPECT_EQ(find_abbreviations("poly(vinyl)chloride rods (PVCR)").at("PVCR"),
              "poly(vinyl)chloride rods");
    EXPECT_EQ(find_abbreviations("defects--patent oval window (POW)").at("POW"),
              "patent oval window");
    EXPECT_TRUE(find_abbreviations("forms 2,6(R), 10(S), 14 of it (RS)").empty());
}

TEST(Abbreviations, FindsShortFormsInLowerCase) {
    EXPECT_EQ(find_abbreviations("each fatty acid (fa) counts").at("fa"), "fatty acid");
    EXPECT_EQ(find_abbreviations("plant growth factors (pgfs)").at("pgfs"), "plant growth factors");
    EXPECT_TRUE(find_abbreviations("the harvest of oats (oat) was late").empty());
}

TEST(Abbreviations, FindsALetterForOneWord) {
    EXPECT_EQ(find_abbreviations("levels of citrate (C) fell").at("C"), "citrate");
    EXPECT_TRUE(find_abbreviations("cut (C) and Crete (D) and the cat (C)").empty());
}

TEST(Abbreviations, FindsShortFormsThatBeginWithADigit) {
    EXPECT_EQ(find_abbreviations("by 3-phase dynamic CT (3DCT)").at("3DCT"), "3-phase dynamic CT");
    EXPECT_TRUE(find_abbreviations("after 5 long months (5 m)").empty());
}

} // namespace
} // namespace claimgraph
