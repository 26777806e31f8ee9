// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Clauses that say in which case, or when, something else holds: nobody says that the case comes.

#include "import/claims/propositions.hpp"

namespace claimgraph {

/// "grew as measured by nurses": by what somebody knows.
bool says_how_known(const Tree &tree, WordIndex participle);

/// "If the dam leaks, farms suffer": nobody says that it does.
bool is_supposed(const Tree &tree, const Proposition &proposition);

/// "fatal if not treated", "as expected": a participle that says when something else holds.
bool is_elliptic_condition(const Tree &tree, const Proposition &proposition);

/// "when you feel tired", "after you have eaten": a case that may be the reader's.
bool is_readers_case(const Tree &tree, const Proposition &proposition);

/// "whenever they fell ill", "is stopped once they feel sick": a case that may come.
bool is_any_case(const Tree &tree, const Proposition &proposition);

/// "hidden until the audit is complete": it is not yet.
bool is_awaited(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
