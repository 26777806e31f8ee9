// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the clauses of a sentence to its assertions, with every axis filled.

#include "core/document_claims.hpp"
#include "import/claims/antecedents.hpp"
#include "import/claims/attribution.hpp"
#include "import/claims/citations.hpp"
#include "import/claims/finding.hpp"
#include "import/claims/named_ends.hpp"
#include "import/claims/sections.hpp"
#include "import/claims/trace.hpp"
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

/// Speech of earlier sentences, and who is named as its speaker behind it.
struct LateSpeaker {
    std::vector<TextSpan> speech;
    Speaker speaker;
};

/// Reads the sentences of one document in text order. Borrows the document.
class Extractor {
  public:
    explicit Extractor(const Document &document, const KnownConcepts &known = builtin_concepts());

    /// `trace`, where it is not null, is told of every step.
    Extraction read(const Tree &tree, std::uint32_t sentence_index, SentenceTrace *trace = nullptr);

    /// The title, before the sentences: what they are about.
    void read_title(const Tree &tree) { antecedents_.enter_title(tree); }

    /// A sentence that is not read: pronouns do not reach over it, quotation marks do.
    void pass_over(TextSpan sentence) {
        quotations_.enter(sentence);
        antecedents_.pass_over();
        sections_.enter(sentence);
    }

    /// A sentence that claims nothing, and names what the next may go on about.
    void take_note_of(const Tree &tree) {
        quotations_.enter(tree.span());
        antecedents_.enter(tree, quotations_);
    }

    /// After the last sentence: gives speech whose speaker is named behind it to that speaker.
    void name_speakers(std::vector<Assertion> &assertions);

    std::vector<Concept> take_concepts() { return grounder_.take_concepts(); }
    std::vector<Source> take_sources() { return std::move(sources_); }

  private:
    Assertion labelled(const ClaimView &view, const std::vector<Citation> &citations);
    bool only_says(const Tree &tree, std::span<const Speech> speech, const Reading &reading,
                   std::span<const Reading> readings) const;
    std::vector<Assertion> assertions_of(const ClaimView &view,
                                         const std::vector<Citation> &citations,
                                         std::string &reason);
    std::uint32_t index_of(const Source &source);
    std::optional<TextSpan> named_before(const Tree &tree, WordIndex pronoun) const;
    void follow_speakers(const Tree &tree, std::span<const Speech> speech);
    void add_source(Assertion &assertion, SourceKind kind, TextSpan name);

    const Document &document_;
    Grounder grounder_;
    CitationFinder citations_;
    std::vector<Source> sources_;
    std::unordered_map<std::string, std::uint32_t> source_indexes_;
    Antecedents antecedents_;
    NamedEnds ends_;
    Quotations quotations_;
    std::vector<LateSpeaker> late_speakers_;
    Sections sections_;
};

} // namespace claimgraph
