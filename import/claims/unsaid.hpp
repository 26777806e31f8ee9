// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Clauses that are no statements of their own: what is only supposed, asked about, held against
/// something, or told as a way.

#include "import/claims/propositions.hpp"

#include <string_view>

namespace claimgraph {

/// Why the clause says nothing by itself, in words for the trace; empty where it does.
std::string_view why_unsaid(const Tree &tree, const Proposition &proposition);

/// "beyond treating Y", "instead of treating Y": not said to happen.
bool is_set_aside(const Tree &tree, const Proposition &proposition);

/// Whether an infinitive says what happens: "the capacity to V", not "the decision to V".
bool says_infinitive(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
