// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How likely a reader of the sentence would write a tuple down.

#include "import/tuples/tuple.hpp"

#include <span>

namespace claimgraph {

/// Fill `confidence` of all tuples of one sentence. The weights are fitted; see README.md.
void set_confidences(const Tree &tree, std::span<const Proposition> propositions,
                     std::span<Tuple> tuples);

} // namespace claimgraph
