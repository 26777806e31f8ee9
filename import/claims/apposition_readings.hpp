// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of two nouns side by side that name one thing: "X, a Y", "the mayor of Y, X".

#include "import/claims/combination.hpp"

#include <optional>
#include <vector>

namespace claimgraph {

/// The noun that an apposition says what it is: "ghrelin" of "ghrelin, the hormone that limits Y".
std::optional<WordIndex> described_by(const Tree &tree, WordIndex apposition);

/// "Ada Lovelace, a mathematician"; nothing for what stands beside a noun without being it: times,
/// members of a row, attributes. \pre the origin is apposition
std::vector<Reading> apposition_readings(const Clause &clause);

} // namespace claimgraph
