// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// "It" that means nothing.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// "It is likely that", "it is hard to say", "it seems that", "makes it easier to", "it takes
/// years to", "the time it takes", "it was rain that", "it is late", "when it comes to": nothing is
/// meant (Lappin & Leass 1994, 2.1, with the verbs and clefts that they leave out).
bool is_pleonastic(const Tree &tree, WordIndex word);

/// The clause that "it" stands for: "It is hard to V", "It is likely that ...", and "It is no
/// wonder, then, that ...".
struct Extraposed {
    WordIndex head = 0;
    bool introduced = false; ///< a statement of its own
};

/// Of the subject of a copular predicate, a clause or "it".
std::optional<Extraposed> extraposed(const Tree &tree, WordIndex subject, WordIndex predicate);

} // namespace claimgraph
