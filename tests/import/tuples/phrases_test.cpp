// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/phrases.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

std::string phrase_of(const std::string &sentence, std::string_view head, Extent extent) {
    const Parsed parsed(sentence);
    return text_of(parsed.tree, phrase(parsed.tree, parsed[head], extent));
}

TEST(Phrases, TakeAsMuchAsTheSlotWants) {
    const std::string sentence = "The mayor of Lyon praised a canal blocked by ice.";
    EXPECT_EQ(phrase_of(sentence, "mayor", Extent::subject), "The mayor of Lyon");
    EXPECT_EQ(phrase_of(sentence, "mayor", Extent::core), "The mayor");
    EXPECT_EQ(phrase_of(sentence, "canal", Extent::object), "a canal blocked by ice");
    EXPECT_EQ(phrase_of(sentence, "canal", Extent::subject), "a canal");
}

TEST(Phrases, LeaveRelativeClausesOut) {
    EXPECT_EQ(phrase_of("She praised the library, which lends maps.", "library", Extent::object),
              "the library");
}

TEST(Phrases, TakeConjunctsTogetherOrAlone) {
    const std::string sentence = "Salt and pepper improve the soup.";
    EXPECT_EQ(phrase_of(sentence, "salt", Extent::subject), "Salt and pepper");
    EXPECT_EQ(phrase_of(sentence, "salt", Extent::item), "Salt");
    EXPECT_EQ(phrase_of(sentence, "pepper", Extent::item), "pepper");
}

TEST(Phrases, OfAClauseLoseItsConjunctionAndFullStop) {
    EXPECT_EQ(phrase_of("The agency said that the dam will close.", "close", Extent::clause),
              "the dam will close");
}

TEST(Phrases, OfAPredicateNounLoseItsSubjectAndCopula) {
    EXPECT_EQ(phrase_of("The mule is not a horse.", "horse", Extent::object), "a horse");
}

TEST(Phrases, KeepQuotationMarksInPairs) {
    EXPECT_EQ(phrase_of("They are known as `` Northern Lights '' .", "lights", Extent::object),
              "`` Northern Lights ''");
}

TEST(Phrases, ThatAreTooLongAreEmpty) {
    std::string sentence = "She sells apples";
    for (WordIndex i = 0; i < longest_phrase; ++i)
        sentence += " , apples";
    EXPECT_EQ(phrase_of(sentence + " .", "sells", Extent::clause), "");
}

} // namespace
} // namespace claimgraph
