// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/abbreviations.hpp"
#include "import/concepts/grounder.hpp"

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

TEST(Grounder, GivesBothFormsOneConcept) {
    const std::string text = "body mass index (BMI) rose; BMI fell";
    Grounder grounder(text);
    const auto full = grounder.ground({0, 21});
    const auto brief = grounder.ground({28, 31});
    ASSERT_TRUE(full && brief);
    EXPECT_EQ(full->concept_index, brief->concept_index);
    EXPECT_EQ(grounder.take_concepts().at(0).name, "body mass index");
}

} // namespace
} // namespace claimgraph
