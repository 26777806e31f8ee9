// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quotations.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TextSpan span_of(std::string_view text, std::string_view part) {
    const auto start = static_cast<std::uint32_t>(text.find(part));
    return {start, start + static_cast<std::uint32_t>(part.size())};
}

TEST(Quotations, CoverWhatStandsBetweenTheMarks) {
    const std::string_view text = "\"The dam holds all the water,\" he said.";
    Quotations quotations(text);
    quotations.enter({0, static_cast<std::uint32_t>(text.size())});
    EXPECT_TRUE(quotations.covers(span_of(text, "holds")));
    EXPECT_FALSE(quotations.covers(span_of(text, "said")));
    EXPECT_FALSE(quotations.covers_sentence());
}

TEST(Quotations, TakeAFewQuotedWordsForATerm) {
    const std::string_view text = "The \"wonder drug\" lowers nothing.";
    Quotations quotations(text);
    quotations.enter({0, static_cast<std::uint32_t>(text.size())});
    EXPECT_FALSE(quotations.covers(span_of(text, "wonder")));
}

TEST(Quotations, GoOnOverSentencesUntilTheMarkCloses) {
    const std::string_view text = "\u201CThe dam holds the water. It will not break.\u201D";
    const auto second = static_cast<std::uint32_t>(text.find("It"));
    Quotations quotations(text);
    quotations.enter({0, second - 1});
    quotations.enter({second, static_cast<std::uint32_t>(text.size())});
    EXPECT_TRUE(quotations.covers(span_of(text, "break")));
}

TEST(Quotations, EndWithTheirParagraph) {
    const std::string_view text = "\"The dam holds the water.\n\nIt will break by and by.";
    const auto second = static_cast<std::uint32_t>(text.find("It"));
    Quotations quotations(text);
    quotations.enter({0, second - 2});
    quotations.enter({second, static_cast<std::uint32_t>(text.size())});
    EXPECT_FALSE(quotations.covers(span_of(text, "break")));
}

TEST(Quotations, KeepTheSpeakerWhileSpeechGoesOn) {
    const std::string_view text =
        "\"The dam holds the water.\" \"It will not break today.\" Rain falls.";
    Quotations quotations(text);
    const TextSpan first = span_of(text, "\"The dam holds the water.\"");
    const TextSpan second = span_of(text, "\"It will not break today.\"");
    quotations.enter(first);
    const Speaker speaker = {{1, 4}, AttributionKind::named, SourceKind::person};
    quotations.set_speaker(speaker);
    quotations.enter(second);
    EXPECT_EQ(quotations.speaker(), speaker);
    quotations.enter(span_of(text, "Rain falls."));
    EXPECT_EQ(quotations.speaker(), std::nullopt);
}

TEST(Quotations, GoOnInAParagraphThatOpensThemAnew) {
    const std::string_view text =
        "\u201CThe dam holds the water.\n\n\u201CIt will not break.\u201D";
    const auto second = static_cast<std::uint32_t>(text.find("It")) - 3;
    const Speaker speaker = {{0, 4}, AttributionKind::named, SourceKind::person};
    Quotations quotations(text);
    quotations.enter({0, second - 2});
    quotations.set_speaker(speaker);
    quotations.enter({second, static_cast<std::uint32_t>(text.size())});
    EXPECT_TRUE(quotations.covers(span_of(text, "break")));
    EXPECT_EQ(quotations.speaker(), speaker);
}

TEST(Quotations, GiveTheSpeechOfWhichNobodyWasNamed) {
    const std::string_view text = "\"The dam holds the water. It will not break,\" she said.";
    const auto second = static_cast<std::uint32_t>(text.find("It"));
    Quotations quotations(text);
    quotations.enter({0, second - 1});
    quotations.enter({second, static_cast<std::uint32_t>(text.size())});
    const std::vector<TextSpan> before = quotations.set_speaker({span_of(text, "she")});
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(slice(text, before[0]), "The dam holds the water.");
}

TEST(Quotations, TakeAShortSentenceInMarksForSpeech) {
    const std::string_view text = "\"I am sure,\" she said.";
    Quotations quotations(text);
    quotations.enter({0, static_cast<std::uint32_t>(text.size())});
    EXPECT_TRUE(quotations.covers(span_of(text, "sure")));
}

TEST(Names, ArePersonsWhereTheyStandBehindAGivenName) {
    constexpr std::string_view text =
        "The map shows Norway. Ada Okoye-Brandt drew it. In Norway, Okoye-Brandt is known.";
    EXPECT_TRUE(may_name_person(text, "Okoye-Brandt"));
    EXPECT_TRUE(may_name_person(text, "Ada Okoye-Brandt"));
    EXPECT_FALSE(may_name_person(text, "Norway"));
}

} // namespace
} // namespace claimgraph
