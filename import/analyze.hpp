// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a document to its claims: the list of stages, in order.

#include "core/document_claims.hpp"
#include "import/concepts/known_concepts.hpp"
#include "import/sentences.hpp"

namespace claimgraph {

/// Read every assertion of a document. Depends on nothing but its arguments.
DocumentClaims analyze(Document document, Splitting splitting = Splitting::by_sentence,
                       const KnownConcepts &known = builtin_concepts());

} // namespace claimgraph
