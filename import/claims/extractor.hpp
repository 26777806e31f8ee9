// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the clauses of a sentence to its assertions, with every axis filled.

#include "core/document_claims.hpp"
#include "import/claims/attribution.hpp"
#include "import/claims/citations.hpp"
#include "import/claims/clauses.hpp"
#include "import/claims/words.hpp"
#include "import/concepts/grounder.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// What one sentence yields.
struct Extraction {
    std::vector<Assertion> assertions;
    std::string reason; ///< why there are none; empty where there are some
};

/// Reads the sentences of one document in text order. Borrows the document.
class Extractor {
  public:
    explicit Extractor(const Document &document, const KnownConcepts &known = builtin_concepts());

    Extraction read(TextSpan sentence, std::vector<PlainWord> tokens, std::uint32_t sentence_index);

    /// A sentence that is not read: pronouns do not reach over it.
    void pass_over() { last_subject_.reset(); }

    std::vector<Concept> take_concepts() { return grounder_.take_concepts(); }
    std::vector<Source> take_sources() { return std::move(sources_); }

  private:
    struct KnownSubject {
        Mention mention;
        bool plural = false;
    };

    Assertion labelled(const ClauseView &view, const std::vector<Citation> &citations);
    std::optional<Mention> subject_mention(const PhrasedSentence &sentence, const ClauseEnd &end);
    std::vector<Assertion> assertions_of(const ClauseView &view,
                                         const std::vector<Citation> &citations,
                                         std::string &reason);
    std::uint32_t index_of(const Source &source);

    const Document &document_;
    Grounder grounder_;
    CitationFinder citations_;
    std::vector<Source> sources_;
    std::unordered_map<std::string, std::uint32_t> source_indexes_;
    std::optional<KnownSubject> last_subject_; ///< of the sentence before
};

} // namespace claimgraph
