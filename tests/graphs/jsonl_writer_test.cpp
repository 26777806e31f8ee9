// SPDX-License-Identifier: Apache-2.0
#include "graphs/jsonl_writer.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/golden.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace claimgraph {
namespace {

using Json = nlohmann::ordered_json;

std::string jsonl(const DocumentClaims &claims, const JsonlOptions &options = {}) {
    std::ostringstream out;
    write_jsonl(claims, options, out);
    return out.str();
}

DocumentClaims article() {
    return claims_of("At 75-125mg MDMA may not reduce fear in older adults (Smith 2020).\n"
                     "Symptoms improved.")
        .title("On \"fear\"")
        .assertion("MDMA", Predicate::decreases, "fear")
        .lemma("reduce")
        .negated("not")
        .certainty(Certainty::possible, "may")
        .association(Association::causal, "reduce")
        .traceable("Smith 2020", "doi:10.1000/1")
        .attributed(AttributionKind::named, "Smith 2020")
        .argument(ArgumentRole::population, "in older adults")
        .quantity("75-125mg", 75, 125, "mg", QuantityRole::dose)
        .grounded("MDMA", "CHEBI:1391", "drug")
        .object_aspect("level")
        .rule("clause:svo", 0.831249)
        .intransitive("Symptoms", Predicate::other, "improved")
        .rule("clause:sv", 0.5);
}

TEST(Jsonl, WritesTheRecord) { expect_golden("graphs/article.jsonl", jsonl(article())); }

TEST(Jsonl, HasTheFieldsInTheirOrder) {
    const Json record = Json::parse(jsonl(article()).substr(0, jsonl(article()).find('\n')));
    std::vector<std::string> names;
    for (const auto &[name, value] : record.items())
        names.push_back(name);
    EXPECT_THAT(names, testing::ElementsAre("document", "sentence_index", "sentence", "start",
                                            "end", "quote", "subject", "relation", "predicate",
                                            "object", "arguments", "quantities", "polarity",
                                            "certainty", "association", "basis", "attribution",
                                            "evidence_status", "claim", "assertion", "cues", "rule",
                                            "confidence", "sources", "path", "title"));
    EXPECT_EQ(record["confidence"], 0.8312);
    EXPECT_EQ(record["quantities"][0]["low"].dump(), "75");
}

TEST(Jsonl, WritesTheAssertionsWanted) {
    JsonlOptions options;
    options.wanted = [](const Assertion &assertion) { return assertion.basis == Basis::none; };
    options.first_sentence = 40;
    const Json record = Json::parse(jsonl(article(), options));
    EXPECT_EQ(record["quote"], "Symptoms improved.");
    EXPECT_EQ(record["sentence_index"], 41);
    EXPECT_TRUE(record["object"].is_null());
    EXPECT_FALSE(record["subject"].contains("curie"));
    EXPECT_TRUE(record["attribution"]["text"].is_null());
}

TEST(Jsonl, ShowsWhatAPronounStandsFor) {
    DocumentClaims claims =
        claims_of("MDMA is old.\nIt reduces fear.").assertion("It", Predicate::decreases, "fear");
    claims.assertions[0].subject.antecedent = TextSpan{0, 4};
    EXPECT_EQ(Json::parse(jsonl(claims))["subject"]["antecedent"],
              (Json{{"text", "MDMA"}, {"start", 0}, {"end", 4}}));
}

TEST(Jsonl, RefusesAnIndexThatLeadsNowhere) {
    DocumentClaims claims = article();
    claims.assertions[0].source_indexes = {7};
    EXPECT_THROW(jsonl(claims), std::invalid_argument);
}

TEST(Jsonl, StopsWhenTheStreamFails) {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    write_jsonl(article(), {}, out);
    EXPECT_EQ(out.str(), "");
}

} // namespace
} // namespace claimgraph
