// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// "It" that means nothing.

#include "import/claims/tree.hpp"

namespace claimgraph {

/// "It is likely that", "it is hard to say", "it seems that", "makes it easier to", "it takes
/// years to", "the time it takes", "it was rain that", "it is late", "when it comes to": nothing is
/// meant (Lappin & Leass 1994, 2.1, with the verbs and clefts that they leave out).
bool is_pleonastic(const Tree &tree, WordIndex word);

} // namespace claimgraph
