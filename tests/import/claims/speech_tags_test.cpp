// SPDX-License-Identifier: Apache-2.0
#include "import/claims/speech_tags.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

struct Case {
    std::string_view text;
    std::string_view verb;    ///< empty where there is no tag
    std::string_view speaker; ///< head of the name
};

class SpeechTagsTest : public ::testing::TestWithParam<Case> {};

TEST_P(SpeechTagsTest, AreFoundByTheirWords) {
    const Case &wanted = GetParam();
    const Parsed parsed{std::string(wanted.text)};
    Quotations quotations(parsed.text);
    quotations.enter(parsed.tree.span());
    const std::vector<Speech> found = find_tags(parsed.tree, quotations);
    ASSERT_EQ(found.size(), wanted.verb.empty() ? 0U : 1U) << wanted.text;
    if (found.empty())
        return;
    EXPECT_EQ(parsed.tree.surface(found[0].verb), wanted.verb) << wanted.text;
    EXPECT_EQ(parsed.tree.surface(found[0].speaker), wanted.speaker) << wanted.text;
}

INSTANTIATE_TEST_SUITE_P(
    Tags, SpeechTagsTest,
    ::testing::Values(
        Case{"\"The dam holds all the water,\" said Ada Okoye of the council.", "said", "Ada"},
        Case{"\"The dam holds all the water,\" lead author Ada Okoye, a fellow at the Institute of "
             "Rivers in Bern, said in a statement.",
             "said", "Ada"},
        Case{"The dam leaks, the Bern water commission said.", "said", "commission"},
        Case{"The dam holds all the water, but the gates leak, said engineer Ada Okoye.", "said",
             "Ada"},
        Case{"The dam holds all the water, as noted by Ada Okoye.", "noted", "Ada"},
        Case{"The dam, the engineers note, holds all the water.", "note", "engineers"},
        Case{"Okoye resents the dam: \"It holds all the water of the valley.\"", "resents",
             "Okoye"}));

INSTANTIATE_TEST_SUITE_P(
    NoTags, SpeechTagsTest,
    ::testing::Values(Case{"The dam holds all the water.", "", ""},
                      Case{"The dam, said to be old, holds all the water.", "", ""},
                      Case{"Okoye, who built the dam, said the gates leak.", "", ""},
                      Case{"Okoye left the dam, told the crew to rest, and slept.", "", ""}));

} // namespace
} // namespace claimgraph
