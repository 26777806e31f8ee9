// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a share, or one of several measures, is of, where that stands elsewhere.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// What a share without a whole of its own is a share of, and what the first of several is of that
/// is said behind the last: "the farmers" for "40%" of "Of the farmers, 40% were poor", "stones"
/// for "size" of "the size and weight of stones".
std::optional<WordIndex> whole_elsewhere(const Tree &tree, WordIndex share);

} // namespace claimgraph
