// SPDX-License-Identifier: Apache-2.0
#include "import/language/missing_verb.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace claimgraph {
namespace {

using Words = std::vector<std::string_view>;

constexpr TaggedWord article{Upos::det, Xpos::dt, 3};
constexpr TaggedWord singular{Upos::noun, Xpos::nn, 3};
constexpr TaggedWord past{Upos::verb, Xpos::vbd, 3};
constexpr TaggedWord plural{Upos::noun, Xpos::nns, -1};
constexpr TaggedWord stop{Upos::punct, Xpos::stop, 3};

TEST(VerbReadAsModifier, IsTheOnlyVerbInATense) {
    const std::vector<TaggedWord> tagged = {article, singular, past, plural, stop};
    EXPECT_EQ(verb_read_as_modifier(Words{"The", "mayor", "closed", "schools", "."}, tagged), 2U);
}

TEST(VerbReadAsModifier, IsNoneInAHeadline) {
    const std::vector<TaggedWord> tagged = {article, singular, past, plural};
    EXPECT_FALSE(verb_read_as_modifier(Words{"The", "mayor", "closed", "schools"}, tagged));
}

TEST(VerbReadAsModifier, IsNoneBehindARelativePronoun) {
    const std::vector<TaggedWord> tagged = {
        {Upos::pron, Xpos::wdt, 2}, singular, past, plural, stop};
    EXPECT_FALSE(verb_read_as_modifier(Words{"which", "mayor", "closed", "schools", "."}, tagged));
}

TEST(VerbReadAsModifier, IsNoneBesideAnother) {
    const std::vector<TaggedWord> tagged = {
        article, {Upos::verb, Xpos::vbz, 3}, past, plural, stop};
    EXPECT_FALSE(verb_read_as_modifier(Words{"The", "says", "closed", "schools", "."}, tagged));
}

TEST(VerbReadAsModifier, IsNoneWhereTheTreeHangsItBefore) {
    const std::vector<TaggedWord> tagged = {article,
                                            {Upos::noun, Xpos::nn, -1},
                                            {Upos::verb, Xpos::vbd, 1},
                                            {Upos::noun, Xpos::nns, 2},
                                            {Upos::punct, Xpos::stop, 1}};
    EXPECT_FALSE(verb_read_as_modifier(Words{"The", "mayor", "closed", "schools", "."}, tagged));
}

} // namespace
} // namespace claimgraph
