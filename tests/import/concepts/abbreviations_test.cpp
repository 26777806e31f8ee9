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

} // namespace
} // namespace claimgraph
