// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/query.hpp"
#include "core/store.hpp"
#include "tests/support/corpus.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::UnorderedElementsAre;

struct PromisedView {
    std::string name;
    std::vector<std::string> columns;
};

class Views : public testing::TestWithParam<PromisedView> {};

TEST_P(Views, HaveThePromisedColumnsAndRows) {
    const Table table = filled_store().select("SELECT * FROM " + GetParam().name);
    EXPECT_THAT(table.columns, IsSupersetOf(GetParam().columns));
    EXPECT_FALSE(table.rows.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Contract, Views,
    testing::Values(
        PromisedView{"assertion_overview",
                     {"assertion",  "claim",       "document", "title",          "sentence",
                      "quote",      "start",       "end",      "subject",        "subject_concept",
                      "relation",   "predicate",   "object",   "object_concept", "polarity",
                      "certainty",  "association", "basis",    "attribution",    "evidence_status",
                      "confidence", "rule"}},
        PromisedView{"claim_overview",
                     {"claim", "subject", "predicate", "object", "evidence_status", "assertions",
                      "documents", "affirmed", "negated", "review_state"}},
        PromisedView{"concept_edges",
                     {"subject", "predicate", "object", "sign", "claims", "assertions", "documents",
                      "evidence_status"}},
        PromisedView{"concept_overview",
                     {"concept", "name", "type", "curie", "names", "claims", "assertions"}},
        PromisedView{"unsupported_claims", {"claim", "subject", "evidence_status", "reason"}},
        PromisedView{"contested_claims", {"claim", "subject", "evidence_status", "reason"}},
        PromisedView{"sentence_outcomes",
                     {"document", "sentence", "outcome", "reason", "assertions"}},
        PromisedView{
            "claim_evidence",
            {"claim", "direction", "basis", "source", "identifier", "standing", "strength"}},
        PromisedView{"assertion_quantities",
                     {"assertion", "text", "low", "high", "unit", "role", "bound"}}),
    [](const auto &test) { return test.param.name; });

TEST(AssertionOverview, CutsTheSpansByBytes) {
    Store store(":memory:", Store::Access::write);
    store.save(claims_of("Caf\xc3\xa9s reduce na\xc3\xafvet\xc3\xa9 \xe2\x80\x93 na.")
                   .assertion("Caf\xc3\xa9s", Predicate::decreases, "na\xc3\xafvet\xc3\xa9"));
    const Table table = store.select("SELECT subject, relation, object FROM assertion_overview");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre(Cell(std::string("Caf\xc3\xa9s")),
                                                    Cell(std::string("reduce")),
                                                    Cell(std::string("na\xc3\xafvet\xc3\xa9")))));
}

TEST(AssertionOverview, ShowsASymmetricClaimAsItWasSaid) {
    Store store(":memory:", Store::Access::write);
    store.save(claims_of("sleep is linked to memory")
                   .assertion("sleep", Predicate::associated_with, "memory"));
    const Table table =
        store.select("SELECT subject_concept, object_concept, claim_text FROM assertion_overview");
    EXPECT_THAT(table.rows,
                ElementsAre(ElementsAre(Cell(std::string("sleep")), Cell(std::string("memory")),
                                        Cell(std::string("memory associated_with sleep")))));
}

TEST(ContestedClaims, ShowDenialsAndOpposites) {
    const Table table =
        filled_store().select("SELECT text, reason FROM contested_claims ORDER BY text");
    EXPECT_THAT(table.rows,
                ElementsAre(ElementsAre(Cell(std::string("MDMA decreases fear")),
                                        Cell(std::string("affirmed 1 and denied 1 times; against "
                                                         "it stands: MDMA increases fear"))),
                            ElementsAre(Cell(std::string("MDMA increases fear")),
                                        Cell(std::string("against it stands: "
                                                         "MDMA decreases fear")))));
}

/// "men are taller than women" and the reverse, each compared on `measure`.
DocumentClaims comparisons(const std::string &measure) {
    DocumentClaims claims = claims_of("men are taller than women\nwomen are taller than men")
                                .assertion("men", Predicate::greater_than, "women")
                                .assertion("women", Predicate::greater_than, "men");
    for (Assertion &assertion : claims.assertions)
        for (Mention *end : {&assertion.subject, &*assertion.object})
            end->aspect = measure;
    return claims;
}

TEST(ContestedClaims, ShowComparisonsThatCannotBothHold) {
    Store store(":memory:", Store::Access::write);
    store.save(comparisons("height"));
    const Table table = store.select("SELECT text, reason FROM contested_claims ORDER BY text");
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0][1],
              Cell(std::string("against it stands: women (height) greater_than men (height)")));
}

std::string concept_of(const Store &store, const std::string &name) {
    return find_concepts(store, name).at(0);
}

TEST(ContestedClaims, ShowWhatOnlyAMergeOfConceptsSetsAgainstEachOther) {
    Store store(":memory:", Store::Access::write);
    store.save(claims_of("tea improves memory").assertion("tea", Predicate::increases, "memory"));
    store.save(claims_of("tea does not improve recall")
                   .assertion("tea", Predicate::increases, "recall")
                   .negated("not"));
    EXPECT_TRUE(store.select("SELECT * FROM contested_claims").rows.empty());
    const std::string recall = concept_of(store, "recall");
    store.merge_concepts(recall, concept_of(store, "memory"), "");
    const Table table = store.select("SELECT text, reason FROM contested_claims");
    ASSERT_EQ(table.rows.size(), 2u);
    for (const auto &row : table.rows)
        EXPECT_THAT(row, ElementsAre(Cell(std::string("tea increases memory")),
                                     Cell(std::string("affirmed 1 and denied 1 times"))));
    store.split_concept(recall, "");
    EXPECT_TRUE(store.select("SELECT * FROM contested_claims").rows.empty());
}

TEST(ContestedClaims, CompareMergedConceptsOfSymmetricClaims) {
    // The ends of such a claim stand in the order of their keys: some of these between the two.
    for (const std::string name : {"age", "diet", "noise", "music", "light", "rain", "salt"}) {
        Store store(":memory:", Store::Access::write);
        store.save(claims_of("memory goes with " + name)
                       .assertion("memory", Predicate::associated_with, name));
        store.save(claims_of("recall goes not with " + name)
                       .assertion("recall", Predicate::associated_with, name)
                       .negated("not"));
        store.merge_concepts(concept_of(store, "recall"), concept_of(store, "memory"), "");
        EXPECT_EQ(store.select("SELECT * FROM contested_claims").rows.size(), 2u) << name;
    }
}

TEST(ContestedClaims, CompareMergedSubjectsWithoutAnObject) {
    Store store(":memory:", Store::Access::write);
    store.save(
        claims_of("Symptoms improved.").intransitive("Symptoms", Predicate::other, "improved"));
    DocumentClaims denial =
        claims_of("Ailments improved.").intransitive("Ailments", Predicate::other, "improved");
    denial.assertions[0].polarity = Polarity::negated;
    store.save(denial);
    store.merge_concepts(concept_of(store, "ailments"), concept_of(store, "symptoms"), "");
    EXPECT_EQ(store.select("SELECT * FROM contested_claims").rows.size(), 2u);
}

TEST(ComparisonMeasures, FindTheConceptThatIsComparedOn) {
    Store store(":memory:", Store::Access::write);
    DocumentClaims claims = comparisons("sleep quality");
    claims.document.path = "b.txt";
    store.save(claims);
    store.save(claims_of("sleep is linked to memory")
                   .assertion("sleep", Predicate::associated_with, "memory"));
    const Table table = store.select("SELECT measure FROM comparison_measures m JOIN concepts k "
                                     "ON k.key = m.concept WHERE k.name = 'sleep'");
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0][0], Cell(std::string("sleep quality")));
    EXPECT_EQ(find_claims(store, parse_pattern("sleep")).rows.size(), 3u);
    EXPECT_THAT(
        store.select("SELECT claims, assertions FROM concept_overview WHERE name = 'sleep'").rows,
        ElementsAre(ElementsAre(Cell(std::int64_t{3}), Cell(std::int64_t{3}))));
}

TEST(UnsupportedClaims, SayWhy) {
    Store store(":memory:", Store::Access::write);
    store.save(blog_post());
    const Table table = store.select("SELECT text, reason FROM unsupported_claims ORDER BY text");
    EXPECT_THAT(table.rows,
                ElementsAre(ElementsAre(Cell(std::string("MDMA decreases fear")),
                                        Cell(std::string("nobody can follow its basis: "
                                                         "\"Studies have shown\""))),
                            ElementsAre(Cell(std::string("MDMA increases serotonin (release)")),
                                        Cell(std::string("nothing is offered for it")))));
}

TEST(ConceptEdges, CarryTheSignOfThePredicate) {
    const Table table = filled_store().select(
        "SELECT subject, predicate, object, sign FROM concept_edges WHERE subject = 'MDMA'");
    EXPECT_EQ(table.rows.size(), 3u);
    for (const auto &row : table.rows)
        EXPECT_EQ(std::get<std::string>(row[3]),
                  std::get<std::string>(row[1]) == "increases" ? "+" : "-");
}

TEST(ConceptEdges, TurnTheSignAroundForALack) {
    DocumentClaims claims = claims_of("Lack of sleep increases stress.")
                                .assertion("sleep", Predicate::increases, "stress");
    claims.assertions[0].subject.aspect = "lack";
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    EXPECT_EQ(
        std::get<std::string>(store.select("SELECT sign FROM concept_edges").rows.at(0).at(0)),
        "-");
}

TEST(ConceptOverview, DoesNotTakeAPronounForAName) {
    DocumentClaims claims =
        claims_of("Tea helps.\nIt lowers stress.").assertion("It", Predicate::decreases, "stress");
    claims.assertions[0].subject.antecedent = TextSpan{0, 3};
    claims.concepts[0].name = "tea";
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    const Table table = store.select("SELECT names FROM concept_overview WHERE name = 'tea'");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre(Cell(std::string("Tea; tea")))));
}

TEST(ConceptOverview, ShowsNoIdentifierOfAnOpenPronoun) {
    DocumentClaims claims = claims_of("They hate tea.").assertion("They", Predicate::other, "tea");
    claims.concepts[0].curie = "_:2823de200e71-i";
    claims.concepts[1].curie = "FOODON:1";
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    EXPECT_THAT(store.select("SELECT curie FROM concept_overview ORDER BY curie").rows,
                ElementsAre(ElementsAre(Cell()), ElementsAre(Cell(std::string("FOODON:1")))));
}

TEST(Select, ReadsThisDatabaseOnly) {
    const Store store = filled_store();
    EXPECT_THROW(store.select("ATTACH ':memory:' AS other"), Error);
    EXPECT_FALSE(store.select("SELECT * FROM claims").rows.empty());
}

TEST(Select, RunsOneReadingStatementOnly) {
    const Store store = filled_store();
    EXPECT_EQ(store.select("SELECT 1;  ").rows.size(), 1u);
    EXPECT_THROW(store.select("DELETE FROM claims"), std::exception);
    EXPECT_THROW(store.select("SELECT 1; DELETE FROM claims"), std::exception);
    EXPECT_THROW(store.select("SELECT nonsense FROM nowhere"), std::exception);
    EXPECT_THROW(store.select(""), std::exception);
    EXPECT_FALSE(store.select("SELECT * FROM claims").rows.empty());
}

} // namespace
} // namespace claimgraph
