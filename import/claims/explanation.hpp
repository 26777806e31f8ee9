// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Prints why a sentence yields the claims it does, for a person at a terminal.

#include "core/document_claims.hpp"
#include "import/claims/trace.hpp"

#include <span>
#include <string>

namespace claimgraph {

/// Every sentence with its outcome, its claims, each axis with the words that caused it, the
/// readings that were rejected, the rules tried on every proposition, and the tree with what was
/// repaired in it. A blank line ends each; they are numbered from `first`. \pre one trace for each
/// sentence of `claims`
std::string explained(const DocumentClaims &claims, std::span<const SentenceTrace> traces,
                      std::size_t first = 0);

} // namespace claimgraph
