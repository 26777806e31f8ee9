// SPDX-License-Identifier: Apache-2.0
#include "core/store_writer.hpp"

#include "core/claim.hpp"
#include "core/evidence.hpp"
#include "core/keys.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// A mention as a name: line breaks and runs of blanks become one blank.
std::string folded(std::string_view text) {
    std::string name;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank)
            name += c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    }
    return name;
}

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

} // namespace

StoreWriter::StoreWriter(SQLite::Database &database)
    : find_document_(database, "SELECT id FROM documents WHERE key = ?"),
      find_concept_(database, "SELECT id FROM concepts WHERE key = ?"),
      find_shown_name_(database, "SELECT r.name FROM concepts k JOIN concepts r ON r.id = k.root "
                                 "WHERE k.key = ?"),
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
      concepts_(database, "concepts", "key, name, type, curie"),
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

bool StoreWriter::write(const DocumentClaims &claims) {
    const Document &document = claims.document;
    if (const auto known = find_document_.id(document.key)) {
        document_paths_.row(*known, document.path);
        with(keep_first_path_, document.path, *known).exec();
        return false;
    }
    const RowId id = write_document(document);
    const std::vector<RowId> sentences = write_sentences(claims, id);
    const std::vector<RowId> concepts = write_concepts(claims);
    const std::vector<RowId> sources = write_sources(claims);
    write_names(claims, concepts);
    for (std::size_t i = 0; i < claims.assertions.size(); ++i)
        write_assertion(claims, i, id, sentences.at(claims.assertions[i].sentence_index), sources);
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

std::vector<RowId> StoreWriter::write_sentences(const DocumentClaims &claims, RowId document) {
    std::vector<RowId> ids;
    ids.reserve(claims.sentences.size());
    RowId position = 0;
    for (const Sentence &sentence : claims.sentences) {
        const std::string text(slice(claims.document.text, sentence.span));
        ids.push_back(sentences_.row(sentence_key(claims.document.key, sentence.span), document,
                                     position++, sentence.span, text, word(sentence.outcome),
                                     sentence.reason));
        sentences_fts_.row(ids.back(), text);
    }
    return ids;
}

std::vector<RowId> StoreWriter::write_concepts(const DocumentClaims &claims) {
    std::vector<RowId> ids;
    ids.reserve(claims.concepts.size());
    for (const Concept &what : claims.concepts) {
        const std::string key = concept_key(what);
        if (const auto known = find_concept_.id(key)) {
            ids.push_back(*known);
            continue;
        }
        ids.push_back(concepts_.row(key, what.name, what.type, what.curie));
        concept_names_.row(ids.back(), what.name);
    }
    return ids;
}

std::vector<RowId> StoreWriter::write_sources(const DocumentClaims &claims) {
    std::vector<RowId> ids;
    ids.reserve(claims.sources.size());
    for (const Source &source : claims.sources) {
        const std::string key = source_key(claims.document.key, source);
        if (const auto known = find_source_.id(key))
            ids.push_back(*known);
        else
            ids.push_back(sources_.row(key, word(source.kind), source.name, source.identifier,
                                       word(source.standing), source.standing_as_of));
    }
    return ids;
}

void StoreWriter::write_names(const DocumentClaims &claims, const std::vector<RowId> &concepts) {
    const auto write_name = [&](const Mention &mention) {
        // A pronoun is no name of what it stands for; the words it refers to are.
        const TextSpan named = mention.antecedent.value_or(mention.span);
        concept_names_.row(concepts.at(mention.concept_index),
                           folded(slice(claims.document.text, named)));
    };
    for (const Assertion &assertion : claims.assertions) {
        write_name(assertion.subject);
        if (assertion.object)
            write_name(*assertion.object);
    }
}

/// The claim with the names of the concepts that its own were merged into.
Claim StoreWriter::shown(Claim claim) {
    const auto rename = [&](Concept &what) {
        const auto name = [](SQLite::Statement &row) { return text_at(row, 0); };
        what.name = find_shown_name_.row(name, concept_key(what)).value();
    };
    rename(claim.subject.what);
    if (claim.object)
        rename(claim.object->what);
    return claim;
}

StoreWriter::StoredClaim StoreWriter::find_or_add_claim(const Claim &claim,
                                                        const std::string &key) {
    const auto read_claim = [](SQLite::Statement &row) {
        return StoredClaim{row.getColumn(0).getInt64(), word_at<EvidenceStatus>(row, 1)};
    };
    if (const auto known = find_claim_.row(read_claim, key))
        return *known;
    const auto concept_id = [&](const Concept &what) {
        return find_concept_.id(concept_key(what)).value();
    };
    const std::string text = to_text(shown(claim));
    std::optional<RowId> object;
    std::string object_aspect;
    if (claim.object) {
        object = concept_id(claim.object->what);
        object_aspect = claim.object->aspect;
    }
    const EvidenceStatus status = EvidenceStatus::unsupported;
    const RowId id = claims_.row(key, concept_id(claim.subject.what), claim.subject.aspect,
                                 word(claim.predicate), claim.relation_lemma, object, object_aspect,
                                 text, word(status));
    claims_fts_.row(id, text);
    return {id, status};
}

void StoreWriter::write_assertion(const DocumentClaims &claims, std::size_t index, RowId document,
                                  RowId sentence, const std::vector<RowId> &sources) {
    const Assertion &assertion = claims.assertions[index];
    const Claim claim = claim_of(assertion, claims.concepts);
    const std::string key = claim_key(claim);
    const StoredClaim stored = find_or_add_claim(claim, key);
    const EvidenceStatus status = assess(assertion.basis);
    // The status of a claim is the best of its assertions', so one more can only raise it.
    if (status > stored.status)
        with(set_claim_status_, word(status), stored.id).exec();

    const bool reversed = is_reversed(claim, assertion, claims.concepts);
    const RowId id = assertions_.row(
        assertion_key(claims.document.key, assertion, key), document, static_cast<RowId>(index),
        sentence, stored.id, RowId{reversed}, assertion.span,
        slice(claims.document.text, assertion.span), assertion.subject.span, assertion.relation,
        assertion.relation_lemma, span_of(assertion.object), assertion.subject.antecedent,
        antecedent_of(assertion.object), word(assertion.polarity), word(assertion.certainty),
        word(assertion.association), word(assertion.basis), word(assertion.attribution.kind),
        assertion.attribution.span, word(status), assertion.rule, assertion.confidence);
    write_parts(assertion, id);
    write_evidence(assertion, id, stored.id, sources);
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
