// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/keys.hpp"
#include "core/report.hpp"
#include "tests/support/corpus.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

class Report : public testing::Test {
  protected:
    /// The first cell of a query's first row.
    std::string key(std::string_view sql) {
        return std::get<std::string>(store_.select(sql).rows.at(0).at(0));
    }

    std::vector<std::string> titles(std::string_view id) {
        std::vector<std::string> all;
        for (const Section &section : describe(store_, id))
            all.push_back(section.title);
        return all;
    }

    std::string error_of(std::string_view id) {
        try {
            (void)describe(store_, id);
        } catch (const Error &error) {
            return error.what();
        }
        return "";
    }

    Store store_ = filled_store();
};

TEST_F(Report, DescribesEveryKindOfKey) {
    EXPECT_THAT(titles(key("SELECT claim FROM claim_overview")),
                ElementsAre("Claim", "Assertions", "Evidence"));
    EXPECT_THAT(titles(key("SELECT concept FROM concept_overview")),
                ElementsAre("Concept", "Aspects", "Claims", "Quotes"));
    EXPECT_THAT(titles(key("SELECT assertion FROM assertion_overview")),
                ElementsAre("Assertion", "Cues", "Evidence"));
    EXPECT_THAT(titles(key("SELECT document FROM document_overview")),
                ElementsAre("Document", "Outcomes", "Assertions"));
    EXPECT_THAT(titles(key("SELECT sentence_key FROM sentence_outcomes")),
                ElementsAre("Sentence", "Assertions"));
    EXPECT_THAT(titles(key("SELECT key FROM sources")), ElementsAre("Source", "Claims"));
}

TEST_F(Report, TakesTheBeginningOfAKey) {
    const std::string claim = key("SELECT claim FROM claim_overview");
    EXPECT_EQ(std::get<std::string>(describe(store_, claim.substr(0, 16))[0].table.rows[0][0]),
              claim);
    EXPECT_THAT(error_of("claim:"), HasSubstr("fits several"));
    EXPECT_THAT(error_of("claim:zz"), HasSubstr("nothing has the key"));
}

TEST_F(Report, TakesNamesPathsAndTitles) {
    EXPECT_THAT(titles("mdma"), Contains("Concept"));
    EXPECT_THAT(titles("press.txt"), Contains("Document"));
    EXPECT_THAT(titles("A paper"), Contains("Document"));
    EXPECT_THAT(error_of("nobody"), HasSubstr("nothing is called 'nobody'"));
    EXPECT_THAT(error_of("FEAR"), HasSubstr("fits several"));
}

TEST_F(Report, ShowsTheQuotesAndCuesOfAClaim) {
    const auto report = describe(
        store_, key("SELECT claim FROM claim_overview WHERE text = 'MDMA decreases fear'"));
    EXPECT_EQ(report[1].table.rows.size(), 2u);
    EXPECT_EQ(std::get<std::string>(report[1].table.rows[0][6]),
              "Studies have shown that MDMA may reduce fear.");
}

TEST_F(Report, ListsAllThatADatabaseHolds) {
    std::vector<std::string> titles;
    for (const Section &section : summarize(store_)) {
        titles.push_back(section.title);
        EXPECT_EQ(section.table.rows.empty(), section.title == "Flags") << section.title;
    }
    EXPECT_THAT(titles, ElementsAre("Database", "Contents", "Claims per evidence status",
                                    "Sentences per outcome", "Flags", "Claims per predicate",
                                    "Documents", "Most central concepts", "Connected components"));
}

TEST_F(Report, ListsTheAssertionsOfDocumentsInOrder) {
    const Table table =
        assertion_table(store_, {press_release().document.key, blog_post().document.key});
    EXPECT_THAT(table.columns, ElementsAre("subject", "predicate", "object", "polarity",
                                           "certainty", "basis", "evidence_status", "quote"));
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.rows[1][1], Cell(std::string("other: improved")));
    EXPECT_EQ(table.rows[1][2], Cell(std::monostate()));
    EXPECT_EQ(table.rows[3][5], Cell(std::string("untraceable")));
}

TEST(AssertionTable, TellsWhatOfAConceptIsMeant) {
    Store store(":memory:", Store::Access::write);
    DocumentClaims claims = claims_of("The risk of gout is linked to beer")
                                .assertion("gout", Predicate::associated_with, "beer");
    claims.assertions.front().subject.aspect = "risk";
    const std::string key = claims.document.key;
    store.save(claims);
    const Table table = assertion_table(store, {key});
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0][0], Cell(std::string("gout (risk)")));
    EXPECT_EQ(table.rows[0][2], Cell(std::string("beer")));
}

} // namespace
} // namespace claimgraph
