// SPDX-License-Identifier: Apache-2.0
#include "import/readers/references.hpp"
#include "tests/import/readers/outline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

/// A document of one reference list whose entries are the given lines.
Document list_of(const std::vector<std::string> &entries) {
    Document document;
    for (const std::string &entry : entries) {
        const auto start = static_cast<std::uint32_t>(document.text.size());
        document.text += entry;
        const auto end = static_cast<std::uint32_t>(document.text.size());
        document.blocks.push_back({BlockKind::reference_list, {start, end}, 0});
        document.text += "\n";
    }
    return document;
}

TEST(IsReferenceHeading, KnowsTheUsualNames) {
    for (const char *heading :
         {"References", "REFERENCES:", "7. Bibliography", "Works Cited", "Sources", "5 References",
          "## Literature cited", "References and Notes"})
        EXPECT_TRUE(is_reference_heading(heading)) << heading;
    for (const char *heading :
         {"", "Results", "Sources of error", "References to rain in the Iliad"})
        EXPECT_FALSE(is_reference_heading(heading)) << heading;
}

TEST(FindIdentifier, PrefersTheDoi) {
    EXPECT_EQ(find_identifier("PMID: 123. doi:10.1000/ABC.12."), "doi:10.1000/abc.12");
    EXPECT_EQ(find_identifier("https://doi.org/10.1016/S0140-6736(20)30183-5"),
              "doi:10.1016/s0140-6736(20)30183-5");
    EXPECT_EQ(find_identifier("(doi: 10.1234/x)"), "doi:10.1234/x");
    EXPECT_EQ(find_identifier("https://dx.doi.org/10.1234%2Fx?y=1"), "doi:10.1234/x");
}

TEST(FindIdentifier, ReadsPubMedAndTrials) {
    EXPECT_EQ(find_identifier("PubMed PMID: 31978945;"), "pmid:31978945");
    EXPECT_EQ(find_identifier("https://pubmed.ncbi.nlm.nih.gov/31978945/"), "pmid:31978945");
    EXPECT_EQ(find_identifier("(ClinicalTrials.gov NCT01234567)"), "nct:NCT01234567");
}

TEST(FindIdentifier, TakesNoNumberForOne) {
    for (const char *text : {"", "10.5 mg/l", "v10.1234/", "10.12/x", "NCT123", "PMID unknown"})
        EXPECT_EQ(find_identifier(text), "") << text;
}

TEST(WithReferences, ReadsLabels) {
    EXPECT_THAT(
        references(with_references(list_of(
            {"[12] Smith.", "13. Jones.", "Smith J, Doe K (2020). Rain.", "\u00C5berg, 1999b.",
             "[note]: Hail.", "the weather office", "2020 was wet."}))),
        ElementsAre("12 = ", "13 = ", "smith 2020 = ", "\u00C5berg 1999 = ", "note = ", " = ",
                    " = "));
}

TEST(WithReferences, TakesTheNumberOfTheList) {
    const std::vector<int> ordinals{4, 5};
    EXPECT_THAT(references(with_references(list_of({"Smith 2020.", "[9] Jones."}), ordinals)),
                ElementsAre("4 = ", "9 = "));
}

TEST(WithReferences, JoinsTheParagraphsOfOneListItem) {
    const std::vector<int> ordinals{1, 1, 2};
    const Document document =
        with_references(list_of({"Smith.", "doi:10.1234/x", "Jones."}), ordinals);
    EXPECT_THAT(references(document), ElementsAre("1 = doi:10.1234/x", "2 = "));
    EXPECT_EQ(slice(document.text, document.references[0].span), "Smith.\ndoi:10.1234/x");
}

TEST(WithReferences, SplitsABlockOfNumberedLines) {
    EXPECT_THAT(references(with_references(list_of({"1. Smith,\n   doi:10.1234/x\n2. Jones"}))),
                ElementsAre("1 = doi:10.1234/x", "2 = "));
}

TEST(WithReferences, LooksAtLinksOfTheEntryAlone) {
    Document document = list_of({"Smith.", "Jones."});
    document.links = {{{0, 5}, "https://scholar.google.com/x"},
                      {{0, 5}, "https://example.org/a"},
                      {{7, 12}, "https://doi.org/10.1234/x"}};
    EXPECT_THAT(references(with_references(document)),
                ElementsAre(" = https://example.org/a", " = doi:10.1234/x"));
}

TEST(WithReferences, EndsAtTheNextHeading) {
    Document document;
    document.text = "References\nSmith.\nAppendix\nRain falls.";
    document.blocks = {{BlockKind::heading, {0, 10}, 1},
                       {BlockKind::paragraph, {11, 17}, 0},
                       {BlockKind::heading, {18, 26}, 1},
                       {BlockKind::paragraph, {27, 38}, 0}};
    EXPECT_THAT(outline(with_references(document)),
                ElementsAre("heading 1: References", "reference_list: Smith.",
                            "heading 1: Appendix", "paragraph: Rain falls."));
}

} // namespace
} // namespace claimgraph
