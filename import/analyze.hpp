// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a document to its claims: the list of stages, in order.

#include "core/document_claims.hpp"
#include "import/concepts/known_concepts.hpp"
#include "import/sentences.hpp"

#include <vector>

namespace claimgraph {

struct SentenceTrace; // claims/trace.hpp

/// Read every assertion of a document. Depends on nothing but its arguments. `traces`, where it is
/// not null, gets one of each sentence, in text order.
DocumentClaims analyze(Document document, Splitting splitting = Splitting::by_sentence,
                       const KnownConcepts &known = builtin_concepts(),
                       std::vector<SentenceTrace> *traces = nullptr);

} // namespace claimgraph
