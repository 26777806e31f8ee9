// SPDX-License-Identifier: Apache-2.0
#include "core/schema.hpp"

#include "core/claim.hpp"
#include "core/schema_views.hpp"
#include "core/vocabulary.hpp"

#include <fmt/format.h>

namespace claimgraph {
namespace {

/// A column that holds a word of one axis and nothing else. For a test with IN, SQLite makes a
/// table of the words anew for each row that is inserted.
template <typename Axis> std::string axis(std::string_view column) {
    std::string is_a_word;
    for (const std::string_view entry : words<Axis>())
        is_a_word += fmt::format("{}{} = '{}'", is_a_word.empty() ? "" : " OR ", column, entry);
    return fmt::format("{} TEXT NOT NULL CHECK ({})", column, is_a_word);
}

std::string vocabulary_tables() {
    std::string sql = R"sql(
CREATE TABLE predicates (word TEXT PRIMARY KEY, sign INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE evidence_statuses (word TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE)
    STRICT, WITHOUT ROWID;
CREATE TABLE lessening_words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
)sql";
    for (const std::string_view entry : lessening_words())
        sql += fmt::format("INSERT INTO lessening_words VALUES ('{}');\n", entry);
    for (const std::string_view entry : words<Predicate>())
        sql += fmt::format("INSERT INTO predicates VALUES ('{}', {});\n", entry,
                           sign(*from_word<Predicate>(entry)));
    int rank = 0;
    for (const std::string_view entry : words<EvidenceStatus>())
        sql += fmt::format("INSERT INTO evidence_statuses VALUES ('{}', {});\n", entry, rank++);
    return sql;
}

std::string document_tables() {
    return fmt::format(
        R"sql(
CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL) STRICT;
CREATE INDEX documents_by_path ON documents (path);

-- Every place where the same text was read; the first in byte order is also in documents.
CREATE TABLE document_paths (
    document INTEGER NOT NULL REFERENCES documents,
    path TEXT NOT NULL,
    PRIMARY KEY (document, path)) STRICT, WITHOUT ROWID;
CREATE INDEX document_paths_by_path ON document_paths (path);

CREATE TABLE blocks (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    {block_kind},
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (document, position)) STRICT, WITHOUT ROWID;

CREATE TABLE links (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (document, position)) STRICT, WITHOUT ROWID;

CREATE TABLE bibliography (
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    identifier TEXT NOT NULL,
    PRIMARY KEY (document, position)) STRICT, WITHOUT ROWID;

CREATE TABLE sentences (
    id INTEGER PRIMARY KEY,
    -- without an index: few ask for a sentence by its key, and each hash goes to another page
    key TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    text TEXT NOT NULL,
    {outcome},
    reason TEXT NOT NULL,
    UNIQUE (document, position)) STRICT;
-- Sizes of rows serve a ranking that nothing here asks for; FTS5 counts them where a query does.
CREATE VIRTUAL TABLE sentences_fts USING fts5 (text, content='sentences', content_rowid='id',
    columnsize=0, tokenize='porter unicode61 remove_diacritics 2');
)sql",
        fmt::arg("block_kind", axis<BlockKind>("kind")),
        fmt::arg("outcome", axis<SentenceOutcome>("outcome")));
}

std::string claim_tables() {
    return fmt::format(
        R"sql(
CREATE TABLE concepts (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    curie TEXT NOT NULL,
    -- the concept that it was merged into, itself where it was not
    root INTEGER NOT NULL REFERENCES concepts) STRICT;
CREATE INDEX concepts_by_name ON concepts (name COLLATE NOCASE);
CREATE INDEX concepts_by_curie ON concepts (curie) WHERE curie <> '';
CREATE INDEX concepts_by_root ON concepts (root);

-- What users decided of concepts; rows are only added, and each holds the hash of the one before.
CREATE TABLE concept_events (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL CHECK (event IN ('merged', 'split')),
    concept INTEGER NOT NULL REFERENCES concepts,
    target INTEGER NOT NULL REFERENCES concepts,
    reviewer TEXT NOT NULL) STRICT;

-- What texts call a concept, but for the name in its own row.
CREATE TABLE concept_names (
    concept INTEGER NOT NULL REFERENCES concepts,
    name TEXT NOT NULL,
    PRIMARY KEY (concept, name)) STRICT, WITHOUT ROWID;
CREATE INDEX concept_names_by_name ON concept_names (name COLLATE NOCASE);

CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    subject INTEGER NOT NULL REFERENCES concepts,
    subject_aspect TEXT NOT NULL,
    predicate TEXT NOT NULL REFERENCES predicates,
    relation_lemma TEXT NOT NULL,
    object INTEGER REFERENCES concepts,
    object_aspect TEXT NOT NULL,
    text TEXT NOT NULL,
    evidence_status TEXT NOT NULL REFERENCES evidence_statuses) STRICT;
CREATE INDEX claims_by_ends ON claims (subject, object);
CREATE INDEX claims_by_object ON claims (object);
CREATE INDEX claims_by_measure ON claims (subject_aspect)
    WHERE predicate IN ('greater_than', 'less_than', 'equal_to', 'different_from');
CREATE VIRTUAL TABLE claims_fts USING fts5 (text, content='claims', content_rowid='id',
    columnsize=0, tokenize='porter unicode61 remove_diacritics 2');

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    {source_kind},
    name TEXT NOT NULL,
    identifier TEXT NOT NULL,
    {standing},
    standing_as_of TEXT NOT NULL) STRICT;
)sql",
        fmt::arg("source_kind", axis<SourceKind>("kind")),
        fmt::arg("standing", axis<SourceStanding>("standing")));
}

/// Terms are read back in the order of their ids, which is that of the file they come from.
constexpr const char *terminology_tables = R"sql(
CREATE TABLE vocabularies (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    version TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    terms INTEGER NOT NULL) STRICT;

CREATE TABLE terms (
    id INTEGER PRIMARY KEY,
    vocabulary INTEGER NOT NULL REFERENCES vocabularies,
    curie TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL) STRICT;
CREATE INDEX terms_by_vocabulary ON terms (vocabulary);

CREATE TABLE term_names (
    term INTEGER NOT NULL REFERENCES terms,
    position INTEGER NOT NULL,
    fit INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (term, position)) STRICT, WITHOUT ROWID;

CREATE TABLE broader_terms (
    term INTEGER NOT NULL REFERENCES terms,
    position INTEGER NOT NULL,
    broader TEXT NOT NULL,
    PRIMARY KEY (term, position)) STRICT, WITHOUT ROWID;
)sql";

std::string assertion_tables() {
    return fmt::format(
        R"sql(
CREATE TABLE assertions (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents,
    position INTEGER NOT NULL,
    sentence INTEGER NOT NULL REFERENCES sentences,
    claim INTEGER NOT NULL REFERENCES claims,
    -- 1 where the claim's ends stand in the other order, as symmetric predicates allow
    reversed INTEGER NOT NULL CHECK (reversed IN (0, 1)),
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    quote TEXT NOT NULL,
    subject_begins INTEGER NOT NULL,
    subject_ends INTEGER NOT NULL,
    relation_begins INTEGER NOT NULL,
    relation_ends INTEGER NOT NULL,
    relation_lemma TEXT NOT NULL,
    object_begins INTEGER,
    object_ends INTEGER,
    -- where the words that name the concept stand, if the mention is a pronoun or the like
    subject_antecedent_begins INTEGER,
    subject_antecedent_ends INTEGER,
    object_antecedent_begins INTEGER,
    object_antecedent_ends INTEGER,
    {polarity},
    {certainty},
    {association},
    {basis},
    {attribution},
    attribution_begins INTEGER,
    attribution_ends INTEGER,
    evidence_status TEXT NOT NULL REFERENCES evidence_statuses,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    UNIQUE (document, position)) STRICT;
CREATE INDEX assertions_by_claim ON assertions (claim, polarity, document);
CREATE INDEX assertions_by_sentence ON assertions (sentence);

CREATE TABLE arguments (
    assertion INTEGER NOT NULL REFERENCES assertions,
    position INTEGER NOT NULL,
    {role},
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    PRIMARY KEY (assertion, position)) STRICT, WITHOUT ROWID;

CREATE TABLE quantities (
    assertion INTEGER NOT NULL REFERENCES assertions,
    position INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    unit TEXT NOT NULL,
    {quantity_role},
    {quantity_bound},
    PRIMARY KEY (assertion, position)) STRICT, WITHOUT ROWID;

CREATE TABLE cues (
    assertion INTEGER NOT NULL REFERENCES assertions,
    position INTEGER NOT NULL,
    {cue_axis},
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    PRIMARY KEY (assertion, position)) STRICT, WITHOUT ROWID;

-- Of the mention that is the subject (0) or the object (1) of an assertion: how a garbled phrase
-- was read, and the concepts that fit equally well.
CREATE TABLE repairs (
    assertion INTEGER NOT NULL REFERENCES assertions,
    object INTEGER NOT NULL CHECK (object IN (0, 1)),
    phrase TEXT NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    PRIMARY KEY (assertion, object)) STRICT, WITHOUT ROWID;

CREATE TABLE candidates (
    assertion INTEGER NOT NULL REFERENCES assertions,
    object INTEGER NOT NULL CHECK (object IN (0, 1)),
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (assertion, object, position)) STRICT, WITHOUT ROWID;

-- One line an assertion and source it appeals to; an assertion that offers nothing has none.
CREATE TABLE evidence_lines (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claims,
    assertion INTEGER NOT NULL REFERENCES assertions,
    source INTEGER REFERENCES sources,
    {direction},
    {line_basis},
    strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1)) STRICT;
CREATE INDEX evidence_lines_by_claim ON evidence_lines (claim);
CREATE INDEX evidence_lines_by_assertion ON evidence_lines (assertion);
CREATE INDEX evidence_lines_by_source ON evidence_lines (source);
)sql",
        fmt::arg("polarity", axis<Polarity>("polarity")),
        fmt::arg("certainty", axis<Certainty>("certainty")),
        fmt::arg("association", axis<Association>("association")),
        fmt::arg("basis", axis<Basis>("basis")),
        fmt::arg("attribution", axis<AttributionKind>("attribution")),
        fmt::arg("quantity_role", axis<QuantityRole>("role")),
        fmt::arg("quantity_bound", axis<QuantityBound>("bound")),
        fmt::arg("role", axis<ArgumentRole>("role")), fmt::arg("cue_axis", axis<CueAxis>("axis")),
        fmt::arg("direction", axis<EvidenceDirection>("direction")),
        fmt::arg("line_basis", axis<Basis>("basis")));
}

} // namespace

std::string schema_sql() {
    return vocabulary_tables() + document_tables() + claim_tables() + assertion_tables() +
           terminology_tables + views_sql();
}

} // namespace claimgraph
