// SPDX-License-Identifier: Apache-2.0

// `Store::verify`: every row proved anew from what it was made of.

#include "core/claim.hpp"
#include "core/concept_events.hpp"
#include "core/evidence.hpp"
#include "core/keys.hpp"
#include "core/sql_rows.hpp"
#include "core/store.hpp"
#include "core/store_reader.hpp"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <algorithm>

namespace claimgraph {
namespace {

class Verifier {
  public:
    explicit Verifier(SQLite::Database &database) : database_(database) {}

    Verification run();

  private:
    void check_document(const std::string &key);
    void check_sentences(const DocumentClaims &claims);
    void check_assertions(const DocumentClaims &claims);
    void check_concepts();
    void check_claims();
    void check_sources();
    void check_events();
    void check_file();

    /// Count a row; `problem` is empty where it is proved.
    void count(std::string_view row, std::string_view problem) {
        ++result_.total;
        if (problem.empty())
            ++result_.checked;
        else
            result_.failures.push_back(fmt::format("{}: {}", row, problem));
    }

    SQLite::Database &database_;
    Verification result_;
};

Verification Verifier::run() {
    SQLite::Statement row(database_, "SELECT key FROM documents ORDER BY key");
    while (row.executeStep())
        check_document(text_at(row, 0));
    check_concepts();
    check_claims();
    check_sources();
    check_events();
    check_file();
    return std::move(result_);
}

void Verifier::check_document(const std::string &key) {
    try {
        const auto claims = read_document_claims(database_, key);
        const bool same = claims && document_key(claims->document.text) == key;
        count(key, same ? "" : "the text is not the one it is the hash of");
        check_sentences(*claims);
        check_assertions(*claims);
    } catch (const std::exception &unreadable) {
        count(key, unreadable.what());
    }
}

/// Why a stored text is not the one at its place, or empty.
std::string quote_problem(std::string_view text, TextSpan span, std::string_view stored) {
    if (span.start > span.end || span.end > text.size())
        return fmt::format("the span {}-{} lies outside the text", span.start, span.end);
    if (slice(text, span) != stored)
        return fmt::format("the stored words differ from the text at {}-{}", span.start, span.end);
    return "";
}

void Verifier::check_sentences(const DocumentClaims &claims) {
    SQLite::Statement row(database_, "SELECT s.key, s.begins, s.ends, s.text FROM sentences s "
                                     "JOIN documents d ON d.id = s.document "
                                     "WHERE d.key = ? ORDER BY s.position");
    for (with(row, claims.document.key); row.executeStep();) {
        const std::string key = text_at(row, 0);
        const TextSpan span = span_at(row, 1);
        std::string problem = quote_problem(claims.document.text, span, text_at(row, 3));
        if (problem.empty() && sentence_key(claims.document.key, span) != key)
            problem = "the key is not that of its place";
        count(key, problem);
    }
}

/// Why the parts of an assertion do not fit its sentence and quote, or empty.
std::string span_problem(const Assertion &assertion, TextSpan sentence, TextSpan document) {
    const auto outside = [](std::string_view part) {
        return fmt::format("the {} lies outside the quote", part);
    };
    if (!sentence.contains(assertion.span))
        return "the quote lies outside its sentence";
    if (!assertion.span.contains(assertion.subject.span))
        return outside("subject");
    if (!assertion.span.contains(assertion.relation))
        return outside("relation");
    if (assertion.object && !assertion.span.contains(assertion.object->span))
        return outside("object");
    for (const Quantity &quantity : assertion.quantities)
        if (!sentence.contains(quantity.span))
            return fmt::format("the quantity at {}-{} lies outside the sentence",
                               quantity.span.start, quantity.span.end);
    for (const Cue &cue : assertion.cues) {
        // Who speaks, and so what it rests on, may be told in another sentence.
        const bool may_be_told_elsewhere =
            cue.axis == CueAxis::attribution || cue.axis == CueAxis::basis;
        const TextSpan where = may_be_told_elsewhere ? document : sentence;
        if (!where.contains(cue.span))
            return fmt::format("the cue at {}-{} lies outside the {}", cue.span.start, cue.span.end,
                               may_be_told_elsewhere ? "document" : "sentence");
    }
    return "";
}

void Verifier::check_assertions(const DocumentClaims &claims) {
    SQLite::Statement row(database_, "SELECT a.key, a.quote, c.key, a.evidence_status "
                                     "FROM assertions a JOIN claims c ON c.id = a.claim "
                                     "JOIN documents d ON d.id = a.document "
                                     "WHERE d.key = ? ORDER BY a.position");
    with(row, claims.document.key);
    const TextSpan whole{0, static_cast<std::uint32_t>(claims.document.text.size())};
    for (const Assertion &assertion : claims.assertions) {
        if (!row.executeStep())
            break;
        const std::string key = text_at(row, 0);
        const std::string claim = text_at(row, 2);
        const TextSpan sentence = claims.sentences.at(assertion.sentence_index).span;
        std::string problem = quote_problem(claims.document.text, assertion.span, text_at(row, 1));
        if (problem.empty())
            problem = span_problem(assertion, sentence, whole);
        if (problem.empty() && claim_key(claim_of(assertion, claims.concepts)) != claim)
            problem = fmt::format("it does not make the claim {}", claim);
        if (problem.empty() && assertion_key(claims.document.key, assertion, claim) != key)
            problem = "the key is not that of its content";
        if (problem.empty() && word(assess(assertion.basis)) != text_at(row, 3))
            problem = "the evidence status is not the one its basis gives";
        count(key, problem);
    }
}

void Verifier::check_concepts() {
    SQLite::Statement row(database_, "SELECT key, name, type, curie FROM concepts ORDER BY key");
    while (row.executeStep()) {
        const std::string key = text_at(row, 0);
        const bool same = concept_key({text_at(row, 1), text_at(row, 2), text_at(row, 3)}) == key;
        count(key, same ? "" : "the key is not that of its name or CURIE");
    }
}

ClaimEnd end_at(SQLite::Statement &row, int column) {
    return {{text_at(row, column + 1), text_at(row, column + 2), text_at(row, column + 3)},
            text_at(row, column)};
}

/// The claim with the names of the concepts that its own were merged into.
Claim renamed(Claim claim, SQLite::Statement &row, int column) {
    claim.subject.what.name = text_at(row, column);
    if (claim.object)
        claim.object->what.name = text_at(row, column + 1);
    return claim;
}

void Verifier::check_claims() {
    SQLite::Statement lines(database_, "SELECT direction, basis, strength FROM evidence_lines "
                                       "WHERE claim = ?");
    SQLite::Statement row(database_, R"sql(
SELECT c.key, c.id, c.text, c.evidence_status, c.predicate, c.relation_lemma,
       c.subject_aspect, s.name, s.type, s.curie, c.object_aspect, o.name, o.type, o.curie,
       o.id IS NOT NULL, rs.name, ro.name
FROM claims c
JOIN concepts s ON s.id = c.subject JOIN concepts rs ON rs.id = s.root
LEFT JOIN concepts o ON o.id = c.object LEFT JOIN concepts ro ON ro.id = o.root
ORDER BY c.key)sql");
    while (row.executeStep()) {
        const std::string key = text_at(row, 0);
        Claim claim{end_at(row, 6), word_at<Predicate>(row, 4), text_at(row, 5), std::nullopt};
        if (row.getColumn(14).getInt() != 0)
            claim.object = end_at(row, 10);
        std::vector<EvidenceLine> evidence;
        for (with(lines, row.getColumn(1).getInt64()); lines.executeStep();)
            evidence.push_back({word_at<EvidenceDirection>(lines, 0), word_at<Basis>(lines, 1),
                                lines.getColumn(2).getDouble()});
        if (claim_key(claim) != key)
            count(key, "the key is not that of its content");
        else if (to_text(renamed(claim, row, 15)) != text_at(row, 2))
            count(key, "the text is not that of its content");
        else
            count(key, word(assess(evidence)) == text_at(row, 3)
                           ? ""
                           : "the evidence status is not the one its evidence gives");
    }
}

void Verifier::check_sources() {
    SQLite::Statement row(database_,
                          "SELECT key, kind, name, identifier FROM sources ORDER BY key");
    while (row.executeStep()) {
        Source source;
        const std::string key = text_at(row, 0);
        source.kind = word_at<SourceKind>(row, 1);
        source.name = text_at(row, 2);
        source.identifier = text_at(row, 3);
        // The key of a source that only one document knows needs that document, as its assertions
        // name it.
        SQLite::Statement document(database_, "SELECT DISTINCT d.key FROM evidence_lines l "
                                              "JOIN sources r ON r.id = l.source "
                                              "JOIN assertions a ON a.id = l.assertion "
                                              "JOIN documents d ON d.id = a.document "
                                              "WHERE r.key = ? LIMIT 1");
        const bool used = with(document, key).executeStep();
        const bool same = source_key(used ? text_at(document, 0) : "", source) == key;
        count(key, same ? "" : "the key is not that of its content");
    }
}

void Verifier::check_events() {
    const ConceptEvents events = read_concept_events(database_);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::string previous = i == 0 ? "" : events[i - 1].hash;
        const bool same = hash_of(events[i], previous) == events[i].hash;
        count(fmt::format("concept event {}", i + 1),
              same ? "" : "the hash is not that of the chain");
    }
    const ConceptRoots roots = roots_of(events);
    SQLite::Statement row(database_, "SELECT k.key, r.key FROM concepts k "
                                     "LEFT JOIN concepts r ON r.id = k.root ORDER BY k.key");
    while (row.executeStep())
        if (root_of(roots, text_at(row, 0)) != text_at(row, 1))
            result_.failures.push_back(text_at(row, 0) + ": not merged as the events say");
}

void Verifier::check_file() {
    SQLite::Statement integrity(database_, "PRAGMA integrity_check");
    while (integrity.executeStep())
        if (const std::string problem = text_at(integrity, 0); problem != "ok")
            result_.failures.push_back("file: " + problem);
    SQLite::Statement foreign(database_, "PRAGMA foreign_key_check");
    while (foreign.executeStep())
        result_.failures.push_back(fmt::format("{} row {}: names a row of {} that is not there",
                                               text_at(foreign, 0), text_at(foreign, 1),
                                               text_at(foreign, 2)));
}

} // namespace

Verification Store::verify() const {
    Verification result = guarded(path_, [&] { return Verifier(database()).run(); });
    for (const Terminology &vocabulary : vocabularies()) {
        ++result.total;
        if (vocabulary_hash(vocabulary.name) == vocabulary.hash)
            ++result.checked;
        else
            result.failures.push_back(
                fmt::format("vocabulary {}: the hash is not that of its terms", vocabulary.name));
    }
    return result;
}

} // namespace claimgraph
