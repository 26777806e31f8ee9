// SPDX-License-Identifier: Apache-2.0
#include "graphs/csv_writer.hpp"

#include "core/evidence.hpp"
#include "graphs/escape.hpp"

#include <fmt/format.h>

#include <string_view>

namespace claimgraph {

namespace {

struct CellText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
    std::string operator()(double value) const { return fmt::format("{}", value); }
    std::string operator()(const std::string &value) const { return csv_cell(value); }
};

void write_row(const std::vector<Cell> &row, std::ostream &out) {
    // An empty line would be no row to most readers.
    if (row.size() == 1 && std::holds_alternative<std::monostate>(row.front())) {
        out << "\"\"\n";
        return;
    }
    for (std::size_t i = 0; i < row.size(); ++i)
        out << (i == 0 ? "" : ",") << std::visit(CellText{}, row[i]);
    out << '\n';
}

std::vector<Cell> cells(const std::vector<std::string> &names) {
    return {names.begin(), names.end()};
}

std::vector<Cell> row_of(const DocumentClaims &claims, const Assertion &assertion) {
    const std::string &all = claims.document.text;
    const auto text = [&](TextSpan span) { return Cell(std::string(slice(all, span))); };
    const auto label = [](auto value) { return Cell(std::string(word(value))); };
    const auto name = [&](const Mention &mention) {
        return Cell(claims.concepts.at(mention.concept_index).name);
    };
    const AssertionKeys keys = keys_of(claims, assertion);
    return {keys.assertion,
            keys.claim,
            claims.document.key,
            claims.document.title,
            text(claims.sentences.at(assertion.sentence_index).span),
            text(assertion.span),
            std::int64_t{assertion.span.start},
            std::int64_t{assertion.span.end},
            text(assertion.subject.span),
            name(assertion.subject),
            text(assertion.relation),
            label(assertion.predicate),
            assertion.object ? text(assertion.object->span) : Cell{},
            assertion.object ? name(*assertion.object) : Cell{},
            label(assertion.polarity),
            label(assertion.certainty),
            label(assertion.association),
            label(assertion.basis),
            label(assertion.attribution.kind),
            label(assess(assertion.basis)),
            shown_confidence(assertion.confidence),
            assertion.rule};
}

} // namespace

void write_csv(const Table &table, std::ostream &out) {
    write_row(cells(table.columns), out);
    for (const std::vector<Cell> &row : table.rows) {
        if (!out)
            return;
        write_row(row, out);
    }
}

void write_csv_header(std::ostream &out) {
    write_row(cells({"assertion",  "claim",       "document", "title",          "sentence",
                     "quote",      "start",       "end",      "subject",        "subject_concept",
                     "relation",   "predicate",   "object",   "object_concept", "polarity",
                     "certainty",  "association", "basis",    "attribution",    "evidence_status",
                     "confidence", "rule"}),
              out);
}

void write_csv(const DocumentClaims &claims, const AssertionFilter &wanted, std::ostream &out) {
    for (const Assertion &assertion : claims.assertions) {
        if (!out)
            return;
        if (!wanted || wanted(assertion))
            write_row(row_of(claims, assertion), out);
    }
}

} // namespace claimgraph
