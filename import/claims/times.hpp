// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which phrases say when.

#include "import/claims/tree.hpp"

namespace claimgraph {

/// Whether the head of a phrase, or a word beside it, names a time: "March", "two years", "12
/// July", "1931". What its preposition says of it is not asked.
bool says_when(const Tree &tree, WordIndex head);

} // namespace claimgraph
