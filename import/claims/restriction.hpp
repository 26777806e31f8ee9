// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What narrows a noun to those that are meant: "people who sleep little", "a diet rich in fat".
/// People narrowed by a clause are other people than people, so the clause stays with its noun and
/// asserts nothing itself.

#include "import/claims/propositions.hpp"
#include "import/claims/tree.hpp"

namespace claimgraph {

/// End of what narrows the noun, where it follows the words of its phrase, which end at `end`;
/// `end` where nothing does.
WordIndex restriction_end(const Tree &tree, WordIndex noun, WordIndex end);

/// Whether the proposition only tells which people are meant.
bool only_narrows(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
