// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// N-ary tuples: one for each predicate with all its arguments, in full noun phrases.

#include "import/tuples/tuple.hpp"

#include <span>
#include <vector>

namespace claimgraph {

/// The tuples of a sentence, with their confidences, in the order of their predicates.
std::vector<Tuple> openie_tuples(const Tree &tree, std::span<const Proposition> propositions);

} // namespace claimgraph
