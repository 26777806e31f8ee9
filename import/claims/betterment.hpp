// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Improving: of good things it is more, of burdens less. "Improves sleep" raises sleep, "improves
/// pain" lowers it; "worsens" is the other way round.

#include "import/claims/reading.hpp"
#include "import/claims/tree.hpp"

#include <string_view>

namespace claimgraph {

/// The predicate of the reading where what changes is judged: improving a burden decreases it,
/// worsening it increases it, and "a positive effect on" anything else increases it.
Predicate valued(const Tree &tree, const Reading &reading, bool burden);

/// Whether what is meant is a burden: by the aspect of the concept, else by its type in a
/// vocabulary, or by its name where none knows it.
bool is_burden(std::string_view type, std::string_view name, std::string_view aspect = {});

} // namespace claimgraph
