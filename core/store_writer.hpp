// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How a document's claims go into the tables; internal to core, used through `Store::save`.

#include "core/document_keys.hpp"
#include "core/sql_rows.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace claimgraph {

/// The prepared statements of `save`, kept for as long as the database is open.
class StoreWriter {
  public:
    explicit StoreWriter(SQLite::Database &database);

    /// Write all of a document, or, if its text is there already, only its path; false then.
    /// The caller holds the transaction.
    bool write(const DocumentClaims &claims, const DocumentKeys &keys);

  private:
    struct StoredClaim {
        RowId id = 0;
        EvidenceStatus status = EvidenceStatus::unsupported;
    };

    struct StoredConcept {
        RowId id = 0;
        std::string name;
    };

    /// Rows of the concepts and sources that a document names by index.
    struct StoredNames {
        std::vector<StoredConcept> concepts;
        std::vector<RowId> sources;

        /// By index, the names that concepts are shown by where the document has another: that of
        /// the first document, or of the concept that it was merged into.
        std::map<std::uint32_t, std::string> shown;
    };

    RowId write_document(const Document &document);
    std::vector<RowId> write_sentences(const DocumentClaims &claims, const DocumentKeys &keys,
                                       RowId document);
    void write_concepts(const DocumentClaims &claims, const DocumentKeys &keys,
                        StoredNames &stored);
    std::vector<RowId> write_sources(const DocumentClaims &claims, const DocumentKeys &keys);
    StoredClaim find_or_add_claim(const DocumentClaims &claims, const Assertion &assertion,
                                  const AssertionRow &row, const StoredNames &stored);
    void write_assertion(const DocumentClaims &claims, std::size_t index, const AssertionRow &row,
                         RowId document, RowId sentence, const StoredNames &stored);
    void write_parts(const Assertion &assertion, RowId id);
    void write_reading(const Mention &mention, RowId assertion, RowId object);
    void write_evidence(const Assertion &assertion, RowId id, RowId claim,
                        const std::vector<RowId> &sources);

    Lookup find_document_;
    Lookup find_concept_;
    Lookup last_concept_;
    Lookup find_claim_;
    Lookup find_source_;
    SQLite::Statement keep_first_path_;
    SQLite::Statement set_claim_status_;
    Inserter documents_;
    Inserter document_paths_;
    Inserter blocks_;
    Inserter links_;
    Inserter bibliography_;
    Inserter sentences_;
    Inserter sentences_fts_;
    Inserter concepts_;
    Inserter concept_names_;
    Inserter claims_;
    Inserter claims_fts_;
    Inserter sources_;
    Inserter assertions_;
    Inserter arguments_;
    Inserter quantities_;
    Inserter cues_;
    Inserter repairs_;
    Inserter candidates_;
    Inserter evidence_lines_;
};

} // namespace claimgraph
