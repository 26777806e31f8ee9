// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Who is said to say it.

#include "core/evidence.hpp"
#include "import/claims/finding.hpp"

namespace claimgraph {

/// Who a row of words names as a source.
struct NamedSource {
    AttributionKind kind = AttributionKind::author;
    SourceKind source = SourceKind::person; ///< of a named one
    bool by_name_only = false;              ///< a capital tells, not a noun such as "agency"
};

/// How the words of a noun phrase read as a source: "studies" unnamed, "the FDA" an agency,
/// "a 2021 Stanford trial" a trial, "Smith and colleagues" a person; author where they are none.
NamedSource source_in(const Tree &tree, WordRange words);

/// Who is said to say a clause, and where the text names them.
struct SaidBy {
    NamedSource who;
    std::optional<TextSpan> span;
    std::optional<TextSpan> own; ///< the words by which the document names its own work
};

/// Who is the speaker of a clause of saying; "he" and "the mayor" are whoever was named last.
/// In a document that tells of its own study, "the findings" are its own.
SaidBy speaker_in(const Tree &tree, const Quotations &quotations, const Speech &speech,
                  bool has_study);

/// Who speaks in the nearest clause of saying that governs the claim; the subject of a claim that
/// reports or recommends; in direct speech without a tag whoever spoke before.
SaidBy find_attribution(const ClaimView &view);

} // namespace claimgraph
