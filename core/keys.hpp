// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Content-hashed identities: the same content has the same key on every machine, so importing
/// twice changes nothing and two databases merge by union.

#include "core/claim.hpp"
#include "core/document.hpp"
#include "core/evidence.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace claimgraph {

// Keys read "claim:" and 24 hexadecimal digits, the first 96 bits of a SHA-256: among a thousand
// million keys the chance of one collision is below one in 10^10.

/// The SHA-256 of a row of fields, taken in one by one.
class ContentHash {
  public:
    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash &&) noexcept;
    ContentHash &operator=(ContentHash &&) noexcept;

    /// The field goes in with its length, so no two rows of fields have the same bytes.
    void add(std::string_view field);

    /// "sha256:" and 64 digits. \pre nothing is added afterwards
    std::string finish();

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// "sha256:" and all 64 digits of the hash of the text.
std::string document_key(std::string_view text);

std::string sentence_key(std::string_view document_key, TextSpan span);

/// By CURIE where there is one, else by name.
std::string concept_key(const Concept &what);

/// By concepts, aspects, predicate and, for an open predicate, lemma. The ends of a symmetric
/// predicate count in either order.
std::string claim_key(const Claim &claim);

/// The same, given the keys of its concepts; the object's is empty where there is none.
std::string claim_key(const Claim &claim, std::string_view subject, std::string_view object);

/// By document, spans of the quote, subject, relation and object, and claim.
std::string assertion_key(std::string_view document_key, const Assertion &assertion,
                          std::string_view claim_key);

/// By identifier; by name for agencies and persons without one; else by name within the document,
/// because "Smith 2020" is another paper in another article.
std::string source_key(std::string_view document_key, const Source &source);

} // namespace claimgraph
