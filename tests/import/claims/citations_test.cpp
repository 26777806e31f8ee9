// SPDX-License-Identifier: Apache-2.0
#include "import/claims/citations.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Document document_of(std::string_view text) {
    Document document;
    document.text = text;
    return document;
}

std::vector<std::string> sources_in(const Document &document) {
    std::vector<std::string> found;
    const auto size = static_cast<std::uint32_t>(document.text.size());
    for (const Citation &citation : CitationFinder(document).find({0, size}))
        found.push_back(citation.source.name + " = " + citation.source.identifier);
    return found;
}

TEST(Citations, ReadsAuthorsAndYears) {
    EXPECT_THAT(sources_in(document_of("So it is (Lindt et al., 2019; see Ruiz 2020a).")),
                ElementsAre("Lindt et al., 2019 = ", "Ruiz 2020a = "));
    EXPECT_THAT(sources_in(document_of("Lindt et al. (2019) say so.")),
                ElementsAre("Lindt 2019 = "));
}

TEST(Citations, ReadsAuthorsInSquareBrackets) {
    EXPECT_THAT(sources_in(document_of("So it is [e.g., Lindt et al., 2019].")),
                ElementsAre("Lindt et al., 2019 = "));
}

TEST(Citations, TellHowTheyStand) {
    Document document = document_of("Lindt (2019) and others [3] say so, as here.");
    document.links = {{{39, 43}, "https://pubmed.ncbi.nlm.nih.gov/77/"}};
    const auto found = CitationFinder(document).find({0, 44});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].form, CitationForm::year);
    EXPECT_EQ(found[1].form, CitationForm::mark);
    EXPECT_EQ(found[2].form, CitationForm::link);
    EXPECT_EQ(found[2].source.identifier, "pmid:77");
}

TEST(Citations, ResolvesLabelsInTheReferenceList) {
    Document document = document_of("So it is (Lindt 2019) [2, 4-5].");
    document.references = {{"lindt 2019", {0, 1}, "doi:10.1000/1"}, {"4", {0, 1}, "pmid:44"}};
    EXPECT_THAT(sources_in(document),
                ElementsAre("Lindt 2019 = doi:10.1000/1", "[2] = ", "[4] = pmid:44", "[5] = "));
}

TEST(Citations, ReadsIdentifiers) {
    EXPECT_THAT(sources_in(document_of("See 10.1000/AbC.1, PMID: 123 and NCT01234567.")),
                ElementsAre("10.1000/AbC.1 = doi:10.1000/abc.1", "PMID: 123 = pmid:123",
                            "NCT01234567 = nct:NCT01234567"));
    EXPECT_THAT(sources_in(document_of("See https://example.org/a.")),
                ElementsAre("https://example.org/a = https://example.org/a"));
}

TEST(Citations, ReadsSuperscriptNumbers) {
    EXPECT_THAT(sources_in(document_of("It rains.\u00B9\u00B2")), ElementsAre("12 = "));
    EXPECT_THAT(sources_in(document_of("An area of 5 m\u00B2 and 10\u2076 cells.")), IsEmpty());
}

TEST(Citations, ReadsLinks) {
    Document document = document_of("It rains a lot here.");
    document.links = {{{3, 8}, "https://doi.org/10.1000/2"}, {{11, 14}, "#top"}};
    EXPECT_THAT(sources_in(document), ElementsAre("rains = doi:10.1000/2"));
}

TEST(Citations, PassesOverOtherBrackets) {
    EXPECT_THAT(sources_in(document_of("It rained (May 2020) a lot (2021) [sic] (n = 2000).")),
                IsEmpty());
}

TEST(Citations, ReadsNumbersInRoundBracketsWhereTheDocumentCitesSo) {
    constexpr std::string_view text =
        "Salt hurts (3,4). Lime heals (1, 8-10), and ash (2-3). It took "
        "20 days (12-31). Of the towns (1,200), few paid.";
    EXPECT_THAT(sources_in(document_of(text)),
                ElementsAre("[3] = ", "[4] = ", "[1] = ", "[8] = ", "[9] = ", "[10] = ", "[2] = ",
                            "[3] = "));
    EXPECT_THAT(sources_in(document_of("Salt hurts (3,4). It took weeks (5).")), IsEmpty());
}

} // namespace
} // namespace claimgraph
