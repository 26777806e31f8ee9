// SPDX-License-Identifier: Apache-2.0
#include "core/store_writer.hpp"

#include "core/claim.hpp"
#include "core/evidence.hpp"

#include <optional>
#include <utility>

namespace claimgraph {
namespace {

std::optional<TextSpan> span_of(const std::optional<Mention> &mention) {
    if (!mention)
        return std::nullopt;
    return mention->span;
}

std::optional<TextSpan> antecedent_of(const std::optional<Mention> &mention) {
    if (!mention)
        return std::nullopt;
    return mention->antecedent;
}

/// The text of the assertion's claim with the names that the database shows its concepts by.
std::string shown_text(const DocumentClaims &claims, const Assertion &assertion,
                       const std::map<std::uint32_t, std::string> &shown) {
    Claim claim = claim_of(assertion, claims.concepts);
    const auto rename = [&](ClaimEnd &end, const Mention &mention) {
        if (const auto name = shown.find(mention.concept_index); name != shown.end())
            end.what.name = name->second;
    };
    if (is_reversed(claim, assertion, claims.concepts)) {
        rename(claim.subject, assertion.object.value());
        rename(claim.object.value(), assertion.subject);
    } else {
        rename(claim.subject, assertion.subject);
        if (claim.object)
            rename(*claim.object, assertion.object.value());
    }
    return to_text(claim);
}

} // namespace

StoreWriter::StoreWriter(SQLite::Database &database)
    : find_document_(database, "SELECT id FROM documents WHERE key = ?"),
      find_concept_(database, "SELECT k.id, k.name, r.name FROM concepts k "
                              "JOIN concepts r ON r.id = k.root WHERE k.key = ?"),
      last_concept_(database, "SELECT max(id) FROM concepts"),
      find_claim_(database, "SELECT id, evidence_status FROM claims WHERE key = ?"),
      find_source_(database, "SELECT id FROM sources WHERE key = ?"),
      keep_first_path_(database, "UPDATE documents SET path = min(path, ?) WHERE id = ?"),
      set_claim_status_(database, "UPDATE claims SET evidence_status = ? WHERE id = ?"),
      documents_(database, "documents", "key, path, format, title, text"),
      document_paths_(database, "document_paths", "document, path", "OR IGNORE"),
      blocks_(database, "blocks", "document, position, kind, begins, ends, level"),
      links_(database, "links", "document, position, begins, ends, target"),
      bibliography_(database, "bibliography",
                    "document, position, label, begins, ends, identifier"),
      sentences_(database, "sentences",
                 "key, document, position, begins, ends, text, outcome, reason"),
      sentences_fts_(database, "sentences_fts", "rowid, text"),
      concepts_(database, "concepts", "id, root, key, name, type, curie"),
      concept_names_(database, "concept_names", "concept, name", "OR IGNORE"),
      claims_(database, "claims",
              "key, subject, subject_aspect, predicate, relation_lemma, object, object_aspect, "
              "text, evidence_status"),
      claims_fts_(database, "claims_fts", "rowid, text"),
      sources_(database, "sources", "key, kind, name, identifier, standing, standing_as_of"),
      assertions_(database, "assertions",
                  "key, document, position, sentence, claim, reversed, begins, ends, quote, "
                  "subject_begins, subject_ends, relation_begins, relation_ends, relation_lemma, "
                  "object_begins, object_ends, subject_antecedent_begins, "
                  "subject_antecedent_ends, object_antecedent_begins, object_antecedent_ends, "
                  "polarity, certainty, association, basis, attribution, attribution_begins, "
                  "attribution_ends, evidence_status, rule, confidence"),
      arguments_(database, "arguments", "assertion, position, role, begins, ends"),
      quantities_(database, "quantities",
                  "assertion, position, begins, ends, low, high, unit, role, bound"),
      cues_(database, "cues", "assertion, position, axis, begins, ends"),
      repairs_(database, "repairs", "assertion, object, phrase, score, reason, accepted"),
      candidates_(database, "candidates", "assertion, object, position, term"),
      evidence_lines_(database, "evidence_lines",
                      "claim, assertion, source, direction, basis, strength") {}

bool StoreWriter::write(const DocumentClaims &claims, const DocumentKeys &keys) {
    const Document &document = claims.document;
    if (const auto known = find_document_.id(document.key)) {
        document_paths_.row(*known, document.path);
        with(keep_first_path_, document.path, *known).exec();
        return false;
    }
    const RowId id = write_document(document);
    const std::vector<RowId> sentences = write_sentences(claims, keys, id);
    StoredNames stored;
    write_concepts(claims, keys, stored);
    stored.sources = write_sources(claims, keys);
    for (std::size_t i = 0; i < claims.assertions.size(); ++i)
        write_assertion(claims, i, keys.assertions.at(i), id,
                        sentences.at(claims.assertions[i].sentence_index), stored);
    return true;
}

RowId StoreWriter::write_document(const Document &document) {
    const RowId id =
        documents_.row(document.key, document.path, document.format, document.title, document.text);
    document_paths_.row(id, document.path);
    RowId position = 0;
    for (const Block &block : document.blocks)
        blocks_.row(id, position++, word(block.kind), block.span, RowId{block.level});
    position = 0;
    for (const Link &link : document.links)
        links_.row(id, position++, link.span, link.target);
    position = 0;
    for (const Reference &entry : document.references)
        bibliography_.row(id, position++, entry.label, entry.span, entry.identifier);
    return id;
}

std::vector<RowId> StoreWriter::write_sentences(const DocumentClaims &claims,
                                                const DocumentKeys &keys, RowId document) {
    std::vector<RowId> ids;
    ids.reserve(claims.sentences.size());
    for (std::size_t i = 0; i < claims.sentences.size(); ++i) {
        const Sentence &sentence = claims.sentences[i];
        const std::string_view text = slice(claims.document.text, sentence.span);
        ids.push_back(sentences_.row(keys.sentences.at(i), document, static_cast<RowId>(i),
                                     sentence.span, text, word(sentence.outcome), sentence.reason));
        sentences_fts_.row(ids.back(), text);
    }
    return ids;
}

void StoreWriter::write_concepts(const DocumentClaims &claims, const DocumentKeys &keys,
                                 StoredNames &stored) {
    std::string shown;
    const auto read = [&](SQLite::Statement &row) {
        shown = text_at(row, 2);
        return StoredConcept{row.getColumn(0).getInt64(), text_at(row, 1)};
    };
    RowId last = last_concept_.id().value_or(0);
    stored.concepts.reserve(claims.concepts.size());
    for (std::size_t i = 0; i < claims.concepts.size(); ++i) {
        const Concept &what = claims.concepts[i];
        if (auto known = find_concept_.row(read, keys.concepts.at(i))) {
            stored.concepts.push_back(*std::move(known));
            if (shown != what.name)
                stored.shown.emplace(static_cast<std::uint32_t>(i), shown);
            continue;
        }
        const RowId id = ++last;
        concepts_.row(id, id, keys.concepts[i], what.name, what.type, what.curie);
        stored.concepts.push_back({id, what.name});
    }
    for (const auto &[index, name] : keys.names)
        if (const StoredConcept &what = stored.concepts.at(index); what.name != name)
            concept_names_.row(what.id, name);
}

std::vector<RowId> StoreWriter::write_sources(const DocumentClaims &claims,
                                              const DocumentKeys &keys) {
    std::vector<RowId> ids;
    ids.reserve(claims.sources.size());
    for (std::size_t i = 0; i < claims.sources.size(); ++i) {
        const Source &source = claims.sources[i];
        const std::string &key = keys.sources.at(i);
        if (const auto known = find_source_.id(key))
            ids.push_back(*known);
        else
            ids.push_back(sources_.row(key, word(source.kind), source.name, source.identifier,
                                       word(source.standing), source.standing_as_of));
    }
    return ids;
}

StoreWriter::StoredClaim StoreWriter::find_or_add_claim(const DocumentClaims &claims,
                                                        const Assertion &assertion,
                                                        const AssertionRow &row,
                                                        const StoredNames &stored) {
    const auto read_claim = [](SQLite::Statement &found) {
        return StoredClaim{found.getColumn(0).getInt64(), word_at<EvidenceStatus>(found, 1)};
    };
    if (const auto known = find_claim_.row(read_claim, row.claim_key))
        return *known;
    const Mention *subject = &assertion.subject;
    const Mention *object = assertion.object ? &*assertion.object : nullptr;
    if (row.reversed)
        std::swap(subject, object);
    const std::string text =
        stored.shown.empty() ? row.claim_text : shown_text(claims, assertion, stored.shown);
    const EvidenceStatus status = assess(assertion.basis);
    const RowId id = claims_.row(
        row.claim_key, stored.concepts.at(subject->concept_index).id, subject->aspect,
        word(assertion.predicate),
        keeps_lemma(assertion.predicate) ? std::string_view(assertion.relation_lemma) : "",
        object != nullptr ? std::optional(stored.concepts.at(object->concept_index).id)
                          : std::nullopt,
        object != nullptr ? std::string_view(object->aspect) : "", text, word(status));
    claims_fts_.row(id, text);
    return {id, status};
}

void StoreWriter::write_assertion(const DocumentClaims &claims, std::size_t index,
                                  const AssertionRow &row, RowId document, RowId sentence,
                                  const StoredNames &stored) {
    const Assertion &assertion = claims.assertions[index];
    const StoredClaim claim = find_or_add_claim(claims, assertion, row, stored);
    const EvidenceStatus status = assess(assertion.basis);
    // The status of a claim is the best of its assertions', so one more can only raise it.
    if (status > claim.status)
        with(set_claim_status_, word(status), claim.id).exec();

    const RowId id = assertions_.row(
        row.key, document, static_cast<RowId>(index), sentence, claim.id, RowId{row.reversed},
        assertion.span, slice(claims.document.text, assertion.span), assertion.subject.span,
        assertion.relation, assertion.relation_lemma, span_of(assertion.object),
        assertion.subject.antecedent, antecedent_of(assertion.object), word(assertion.polarity),
        word(assertion.certainty), word(assertion.association), word(assertion.basis),
        word(assertion.attribution.kind), assertion.attribution.span, word(status), assertion.rule,
        assertion.confidence);
    write_parts(assertion, id);
    write_evidence(assertion, id, claim.id, stored.sources);
}

void StoreWriter::write_parts(const Assertion &assertion, RowId id) {
    RowId position = 0;
    for (const Argument &argument : assertion.arguments)
        arguments_.row(id, position++, word(argument.role), argument.span);
    position = 0;
    for (const Quantity &quantity : assertion.quantities)
        quantities_.row(id, position++, quantity.span, quantity.low, quantity.high, quantity.unit,
                        word(quantity.role), word(quantity.bound));
    position = 0;
    for (const Cue &cue : assertion.cues)
        cues_.row(id, position++, word(cue.axis), cue.span);
    write_reading(assertion.subject, id, 0);
    if (assertion.object)
        write_reading(*assertion.object, id, 1);
}

void StoreWriter::write_reading(const Mention &mention, RowId assertion, RowId object) {
    if (mention.repair)
        repairs_.row(assertion, object, mention.repair->phrase, mention.repair->score,
                     mention.repair->reason, RowId{mention.repair->accepted});
    RowId position = 0;
    for (const std::string &term : mention.candidates)
        candidates_.row(assertion, object, position++, term);
}

void StoreWriter::write_evidence(const Assertion &assertion, RowId id, RowId claim,
                                 const std::vector<RowId> &sources) {
    if (assertion.basis == Basis::none)
        return;
    const EvidenceLine line = evidence_line(assertion);
    const auto write_line = [&](std::optional<RowId> source) {
        evidence_lines_.row(claim, id, source, word(line.direction), word(line.basis),
                            line.strength);
    };
    for (const std::uint32_t index : assertion.source_indexes)
        write_line(sources.at(index));
    if (assertion.source_indexes.empty())
        write_line(std::nullopt);
}

} // namespace claimgraph
