// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words that make up a relation.

#include "import/claims/propositions.hpp"

#include <vector>

namespace claimgraph {

/// As `Proposition::relation`, from predicate, chain, origin and subject of the proposition.
std::vector<WordIndex> relation_words(const Tree &tree, const Proposition &proposition);

/// As `Proposition::shared`.
std::vector<WordIndex> shared_words(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
