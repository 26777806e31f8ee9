// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The keys and texts of the rows that a document makes. Making them takes as long as a good part
/// of saving and needs no database, so that threads that read documents can do it.

#include "core/document_claims.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace claimgraph {

/// Of an assertion and the claim that it makes.
struct AssertionRow {
    std::string key;
    std::string claim_key;
    std::string claim_text;

    /// The claim has the assertion's subject as its object, as symmetric predicates allow.
    bool reversed = false;
};

/// The members stand in the order of those of `DocumentClaims`.
struct DocumentKeys {
    std::vector<std::string> sentences;
    std::vector<std::string> concepts;
    std::vector<std::string> sources;
    std::vector<AssertionRow> assertions;

    /// What the text calls its concepts, by index, then by name; each once.
    std::vector<std::pair<std::uint32_t, std::string>> names;
};

/// \throws std::invalid_argument if a mention's concept index is outside the concepts.
DocumentKeys keys_of(const DocumentClaims &claims);

/// A document that is ready to be saved.
struct KeyedClaims {
    DocumentClaims claims;
    DocumentKeys keys;
};

KeyedClaims with_keys(DocumentClaims claims);

} // namespace claimgraph
