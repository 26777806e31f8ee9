// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sections.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

/// Each heading is a line "#1 Title"; other lines are paragraphs.
Document document_of(std::string_view text) {
    Document document;
    document.text = text;
    for (std::uint32_t start = 0; start < text.size();) {
        const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', start), text.size()));
        if (text[start] == '#')
            document.blocks.push_back(
                {BlockKind::heading, {start + 3, end}, text[start + 1] - '0'});
        else
            document.blocks.push_back({BlockKind::paragraph, {start, end}});
        start = end + 1;
    }
    return document;
}

/// The heading over the last sentence, empty where it stands under no results.
std::string results_over_the_last_line(std::string_view text) {
    const Document document = document_of(text);
    Sections sections(document);
    for (const Block &block : document.blocks)
        sections.enter(block.span);
    const auto heading = sections.results();
    return heading ? std::string(slice(document.text, *heading)) : "";
}

TEST(Sections, FindTheHeadingOfResults) {
    EXPECT_EQ(results_over_the_last_line("#1 Results\nRain fell."), "Results");
    EXPECT_EQ(results_over_the_last_line("#2 3.1 RESULTS:\nRain fell."), "3.1 RESULTS:");
}

TEST(Sections, TellWhetherThereAreResultsAnywhere) {
    EXPECT_TRUE(
        Sections(document_of("#1 Aim\nRain falls.\n#1 [Results]\nRain fell.")).has_results());
    EXPECT_FALSE(Sections(document_of("#1 Aim\nRain falls.")).has_results());
}

TEST(Sections, FindItOverALowerHeading) {
    EXPECT_EQ(results_over_the_last_line("#2 Findings\n#3 Weather\nRain fell."), "Findings");
}

TEST(Sections, EndWithTheNextHeadingOfTheirLevel) {
    EXPECT_EQ(results_over_the_last_line("#2 Results\nRain fell.\n#2 Discussion\nIt rains."), "");
    EXPECT_EQ(results_over_the_last_line("#2 Results\n#3 Weather\n#1 Methods\nWe measured."), "");
}

TEST(Sections, TakeNoOtherHeadingForResults) {
    EXPECT_EQ(results_over_the_last_line("#1 Election results\nRain fell."), "");
    EXPECT_EQ(results_over_the_last_line("#1 2.\nRain fell."), "");
    EXPECT_EQ(results_over_the_last_line("Rain fell."), "");
}

TEST(Sections, ReadHeadingsThatOpenASentence) {
    EXPECT_EQ(results_over_the_last_line("RESULTS: Rain fell."), "RESULTS");
    EXPECT_EQ(results_over_the_last_line("RESULTS:\nRain fell."), "RESULTS");
    EXPECT_EQ(results_over_the_last_line("Results: Rain fell.\nConclusion: It rains."), "");
    EXPECT_TRUE(Sections(document_of("Aim: Rain. Results: Rain fell.")).has_results());
}

TEST(Sections, ReadHeadingsThatAreSentences) {
    EXPECT_EQ(results_over_the_last_line("Aim. Rain. Results. It rained.\nRain fell."), "Results");
    EXPECT_EQ(results_over_the_last_line("Results. Rain fell. Conclusions. It rains.\nMore."), "");
    EXPECT_EQ(results_over_the_last_line("We saw results. Rain fell.\nMore rain."), "");
    EXPECT_TRUE(Sections(document_of("Aim. Rain. Results. Rain fell.")).has_results());
}

TEST(Sections, ReadPathsOfHeadings) {
    EXPECT_EQ(results_over_the_last_line("BODY.RESULTS.RAIN:\nRain fell."), "BODY.RESULTS.RAIN");
}

TEST(Sections, TellWhatTheyTell) {
    const auto kind_over_the_last_line = [](std::string_view text) {
        const Document document = document_of(text);
        Sections sections(document);
        for (const Block &block : document.blocks)
            sections.enter(block.span);
        return sections.kind();
    };
    EXPECT_EQ(kind_over_the_last_line("#1 Introduction\nRain."), SectionKind::background);
    EXPECT_EQ(kind_over_the_last_line("#1 Methods/Design\nRain."), SectionKind::methods);
    EXPECT_EQ(kind_over_the_last_line("#1 Methods\n#2 Results of gauges\nRain."),
              SectionKind::methods);
    EXPECT_EQ(kind_over_the_last_line("#1 Discussion\nRain."), SectionKind::conclusions);
    EXPECT_EQ(kind_over_the_last_line("#1 Weather\nRain."), SectionKind::other);
}

} // namespace
} // namespace claimgraph
