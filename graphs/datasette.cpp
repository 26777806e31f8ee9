// SPDX-License-Identifier: Apache-2.0
#include "graphs/datasette.hpp"

#include <nlohmann/json.hpp>

namespace claimgraph {

namespace {

using Json = nlohmann::ordered_json;

struct ViewDescription {
    const char *name;
    const char *label;
    const char *says;
};

constexpr ViewDescription views[] = {
    {"assertion_overview", "quote",
     "Every saying of a claim at one place: its exact quote, its concepts and the label of each "
     "axis."},
    {"claim_overview", "text",
     "Every claim with its evidence status and how often it is affirmed and denied."},
    {"unsupported_claims", "text",
     "Claims under which nothing stands that can be followed, and why."},
    {"contested_claims", "text",
     "Claims that are both affirmed and denied, or whose opposite is affirmed."},
    {"concept_edges", "predicate", "The graph: concept to concept, with sign and evidence status."},
    {"concept_overview", "name", "What claims are about, with identifiers and other names."},
    {"claim_evidence", "text", "Every evidence line of every claim, with its source."},
    {"sentence_outcomes", "sentence", "Every sentence and what became of it."},
    {"assertion_cues", "text", "The words that caused each label."},
    {"assertion_quantities", "text", "Measured values and counts, with unit, role and bound."},
    {"document_overview", "title", "What was read."},
};

/// What the columns mean that several views share.
Json columns() {
    return {
        {"claim", "Key of the claim; the same in every database"},
        {"assertion", "Key of the assertion; the same in every database"},
        {"document", "SHA-256 of the document's text"},
        {"quote", "Exact text of the document from start to end"},
        {"start", "First byte of the quote in the document's UTF-8 text"},
        {"end", "Byte after the quote"},
        {"evidence_status", "Computed: unsupported, untraceable, traceable, ..."},
        {"basis", "What the document itself offers for the assertion"},
        {"sign", "Effect on the object: + raises, - lowers, ? says no direction"},
        {"affirmed", "Assertions that affirm the claim"},
        {"negated", "Assertions that deny it"},
        {"confidence", "Probability that the assertion is read rightly"},
    };
}

Json queries() {
    return {
        {"untraceable_wordings",
         {{"title", "Words that hide a missing source, by number"},
          {"sql", "SELECT lower(text) AS words, count(*) AS assertions FROM assertion_cues "
                  "WHERE axis = 'basis' AND assertion IN (SELECT assertion FROM assertion_overview "
                  "WHERE basis = 'untraceable') GROUP BY 1 ORDER BY 2 DESC, 1"}}},
        {"causal_without_basis",
         {{"title", "Causal claims with nothing under them"},
          {"sql", "SELECT subject_concept, predicate, object_concept, quote, title "
                  "FROM assertion_overview WHERE association = 'causal' "
                  "AND evidence_status = 'unsupported' ORDER BY title, start"}}},
        {"claims_about",
         {{"title", "Claims about a concept"},
          {"sql", "SELECT subject, predicate, object, evidence_status, affirmed, negated "
                  "FROM claim_overview WHERE subject_concept = :name COLLATE NOCASE "
                  "OR object_concept = :name COLLATE NOCASE ORDER BY subject, predicate, object"}}},
        {"status_by_document",
         {{"title", "Evidence status of the assertions of each document"},
          {"sql", "SELECT title, evidence_status, count(*) AS assertions FROM assertion_overview "
                  "GROUP BY document, evidence_status ORDER BY title, evidence_status"}}},
    };
}

constexpr std::string_view description =
    "Claims read from articles, with their exact quotes and the status of their evidence. Written "
    "by claimgraph.";

} // namespace

std::string datasette_metadata(std::string_view database, std::string_view title,
                               std::span<const std::string> tables) {
    Json described = Json::object();
    for (const ViewDescription &view : views)
        described[view.name] = {
            {"description", view.says}, {"label_column", view.label}, {"columns", columns()}};
    for (const std::string &table : tables)
        described[table] = {{"hidden", true}};
    Json metadata = {
        {"title", title},
        {"description", description},
        {"databases", {{std::string(database), {{"tables", described}, {"queries", queries()}}}}},
    };
    return metadata.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

bool is_datasette_metadata(std::string_view text) {
    const Json metadata = Json::parse(text, nullptr, false);
    return metadata.is_object() && metadata.size() == 3 && metadata.contains("title") &&
           metadata.contains("databases") && metadata.contains("description") &&
           metadata["description"] == description;
}

} // namespace claimgraph
