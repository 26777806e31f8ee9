// SPDX-License-Identifier: Apache-2.0
#include "core/store_reader.hpp"

#include "core/sql_rows.hpp"

#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

/// Numbers values by the row they come from, in the order in which they are first asked for.
template <typename Value> class FirstUse {
  public:
    template <typename Read> std::uint32_t index(RowId id, Read read) {
        const auto [place, added] =
            indexes_.try_emplace(id, static_cast<std::uint32_t>(values_.size()));
        if (added)
            values_.push_back(read());
        return place->second;
    }

    std::vector<Value> take() { return std::move(values_); }

  private:
    std::map<RowId, std::uint32_t> indexes_;
    std::vector<Value> values_;
};

void read_structure(SQLite::Database &database, RowId id, Document &document) {
    SQLite::Statement blocks(database, "SELECT kind, begins, ends, level FROM blocks "
                                       "WHERE document = ? ORDER BY position");
    for (with(blocks, id); blocks.executeStep();)
        document.blocks.push_back(
            {word_at<BlockKind>(blocks, 0), span_at(blocks, 1), blocks.getColumn(3).getInt()});
    SQLite::Statement links(database, "SELECT begins, ends, target FROM links "
                                      "WHERE document = ? ORDER BY position");
    for (with(links, id); links.executeStep();)
        document.links.push_back({span_at(links, 0), text_at(links, 2)});
    SQLite::Statement entries(database, "SELECT label, begins, ends, identifier FROM bibliography "
                                        "WHERE document = ? ORDER BY position");
    for (with(entries, id); entries.executeStep();)
        document.references.push_back(
            {text_at(entries, 0), span_at(entries, 1), text_at(entries, 3)});
}

std::vector<Sentence> read_sentences(SQLite::Database &database, RowId id) {
    SQLite::Statement row(database, "SELECT begins, ends, outcome, reason FROM sentences "
                                    "WHERE document = ? ORDER BY position");
    std::vector<Sentence> sentences;
    for (with(row, id); row.executeStep();)
        sentences.push_back({span_at(row, 0), word_at<SentenceOutcome>(row, 2), text_at(row, 3)});
    return sentences;
}

constexpr const char *assertions_sql = R"sql(
SELECT s.position, a.begins, a.ends,
       a.subject_begins, a.subject_ends, a.subject_antecedent_begins, a.subject_antecedent_ends,
       a.object_begins, a.object_ends, a.object_antecedent_begins, a.object_antecedent_ends,
       a.relation_begins, a.relation_ends, a.relation_lemma, c.predicate,
       a.polarity, a.certainty, a.association, a.basis,
       a.attribution, a.attribution_begins, a.attribution_ends, a.rule, a.confidence,
       a.reversed, c.subject_aspect, c.object_aspect,
       sc.id, sc.name, sc.type, sc.curie, oc.id, oc.name, oc.type, oc.curie
FROM assertions a
JOIN sentences s ON s.id = a.sentence
JOIN claims c ON c.id = a.claim
JOIN concepts sc ON sc.id = c.subject
LEFT JOIN concepts oc ON oc.id = c.object
WHERE a.document = ?
ORDER BY a.position)sql";

/// The mention whose spans begin at column `spans`, of the claim's end whose aspect is at `aspect`
/// and whose concept begins at `what`.
Mention read_mention(SQLite::Statement &row, FirstUse<Concept> &concepts, int spans, int aspect,
                     int what) {
    const auto read_concept = [&] {
        return Concept{text_at(row, what + 1), text_at(row, what + 2), text_at(row, what + 3)};
    };
    return {span_at(row, spans), concepts.index(row.getColumn(what).getInt64(), read_concept),
            text_at(row, aspect), optional_span_at(row, spans + 2)};
}

Assertion read_assertion(SQLite::Statement &row, FirstUse<Concept> &concepts) {
    constexpr int subject_end[] = {25, 27};
    constexpr int object_end[] = {26, 31};
    const bool reversed = row.getColumn(24).getInt() != 0;
    const auto &subject = reversed ? object_end : subject_end;
    const auto &object = reversed ? subject_end : object_end;

    Assertion assertion;
    assertion.sentence_index = offset_at(row, 0);
    assertion.span = span_at(row, 1);
    assertion.subject = read_mention(row, concepts, 3, subject[0], subject[1]);
    if (!row.getColumn(7).isNull())
        assertion.object = read_mention(row, concepts, 7, object[0], object[1]);
    assertion.relation = span_at(row, 11);
    assertion.relation_lemma = text_at(row, 13);
    assertion.predicate = word_at<Predicate>(row, 14);
    assertion.polarity = word_at<Polarity>(row, 15);
    assertion.certainty = word_at<Certainty>(row, 16);
    assertion.association = word_at<Association>(row, 17);
    assertion.basis = word_at<Basis>(row, 18);
    assertion.attribution = {word_at<AttributionKind>(row, 19), optional_span_at(row, 20)};
    assertion.rule = text_at(row, 22);
    assertion.confidence = row.getColumn(23).getDouble();
    return assertion;
}

void read_parts(SQLite::Database &database, RowId id, std::vector<Assertion> &assertions) {
    const auto sql = [](std::string columns, const std::string &table) {
        return "SELECT a.position, " + columns + " FROM " + table +
               " p JOIN assertions a ON a.id = p.assertion "
               "WHERE a.document = ? ORDER BY a.position, p.position";
    };
    SQLite::Statement argument(database, sql("p.role, p.begins, p.ends", "arguments"));
    for (with(argument, id); argument.executeStep();)
        assertions.at(offset_at(argument, 0))
            .arguments.push_back({word_at<ArgumentRole>(argument, 1), span_at(argument, 2)});
    SQLite::Statement quantity(
        database, sql("p.begins, p.ends, p.low, p.high, p.unit, p.role, p.bound", "quantities"));
    for (with(quantity, id); quantity.executeStep();)
        assertions.at(offset_at(quantity, 0))
            .quantities.push_back({span_at(quantity, 1), quantity.getColumn(3).getDouble(),
                                   quantity.getColumn(4).getDouble(), text_at(quantity, 5),
                                   word_at<QuantityRole>(quantity, 6),
                                   word_at<QuantityBound>(quantity, 7)});
    SQLite::Statement cue(database, sql("p.axis, p.begins, p.ends", "cues"));
    for (with(cue, id); cue.executeStep();)
        assertions.at(offset_at(cue, 0))
            .cues.push_back({word_at<CueAxis>(cue, 1), span_at(cue, 2)});
}

void read_readings(SQLite::Database &database, RowId id, std::vector<Assertion> &assertions) {
    const auto mention_at = [&](SQLite::Statement &row) -> Mention & {
        Assertion &assertion = assertions.at(offset_at(row, 0));
        return offset_at(row, 1) == 0 ? assertion.subject : assertion.object.value();
    };
    SQLite::Statement repair(database,
                             "SELECT a.position, r.object, r.phrase, r.score, r.reason, r.accepted "
                             "FROM repairs r JOIN assertions a ON a.id = r.assertion "
                             "WHERE a.document = ? ORDER BY a.position, r.object");
    for (with(repair, id); repair.executeStep();)
        mention_at(repair).repair = {text_at(repair, 2), repair.getColumn(3).getDouble(),
                                     text_at(repair, 4), repair.getColumn(5).getInt() != 0};
    SQLite::Statement candidate(database,
                                "SELECT a.position, c.object, c.term "
                                "FROM candidates c JOIN assertions a ON a.id = c.assertion "
                                "WHERE a.document = ? ORDER BY a.position, c.object, c.position");
    for (with(candidate, id); candidate.executeStep();)
        mention_at(candidate).candidates.push_back(text_at(candidate, 2));
}

std::vector<Source> read_sources(SQLite::Database &database, RowId id,
                                 std::vector<Assertion> &assertions) {
    SQLite::Statement row(database,
                          "SELECT a.position, r.id, r.kind, r.name, r.identifier, r.standing, "
                          "r.standing_as_of FROM evidence_lines l "
                          "JOIN assertions a ON a.id = l.assertion "
                          "JOIN sources r ON r.id = l.source "
                          "WHERE a.document = ? ORDER BY a.position, l.id");
    FirstUse<Source> sources;
    for (with(row, id); row.executeStep();) {
        const auto read_source = [&] {
            return Source{word_at<SourceKind>(row, 2), text_at(row, 3), text_at(row, 4),
                          word_at<SourceStanding>(row, 5), text_at(row, 6)};
        };
        const std::uint32_t index = sources.index(row.getColumn(1).getInt64(), read_source);
        assertions.at(offset_at(row, 0)).source_indexes.push_back(index);
    }
    return sources.take();
}

} // namespace

std::optional<DocumentClaims> read_document_claims(SQLite::Database &database,
                                                   std::string_view key) {
    SQLite::Statement row(database,
                          "SELECT id, key, path, format, title, text FROM documents WHERE key = ?");
    if (!with(row, key).executeStep())
        return std::nullopt;
    const RowId id = row.getColumn(0).getInt64();
    DocumentClaims claims;
    claims.document.key = text_at(row, 1);
    claims.document.path = text_at(row, 2);
    claims.document.format = text_at(row, 3);
    claims.document.title = text_at(row, 4);
    claims.document.text = text_at(row, 5);
    read_structure(database, id, claims.document);
    claims.sentences = read_sentences(database, id);

    FirstUse<Concept> concepts;
    SQLite::Statement assertion(database, assertions_sql);
    for (with(assertion, id); assertion.executeStep();)
        claims.assertions.push_back(read_assertion(assertion, concepts));
    claims.concepts = concepts.take();
    read_parts(database, id, claims.assertions);
    read_readings(database, id, claims.assertions);
    claims.sources = read_sources(database, id, claims.assertions);
    return claims;
}

} // namespace claimgraph
