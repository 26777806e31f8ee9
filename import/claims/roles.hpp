// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How prominent the part is that a noun plays in its sentence.

#include "import/claims/sieves.hpp"

namespace claimgraph {

/// Whether the clause of the word is no part of another that is in the background.
bool in_main_clause(const Tree &tree, WordIndex word);

/// The part of a thing, where objects of clauses below the main one are in the background.
Role role_of(const Tree &tree, WordIndex head);

} // namespace claimgraph
