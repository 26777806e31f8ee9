// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Triples with minimal slots: conjunctions split, one step of a chain for each prepositional
/// phrase, nothing inserted.

#include "import/tuples/tuple.hpp"

#include <span>
#include <vector>

namespace claimgraph {

/// The triples of a sentence, each once, in the order of their predicates.
std::vector<Triple> find_triples(const Tree &tree, std::span<const Proposition> propositions);

} // namespace claimgraph
