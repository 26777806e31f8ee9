// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Tuples whose verb the sentence does not have.

#include "import/tuples/tuple.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// "is", "are", "was" or "were" for a participle that has none: plural as the noun, past as the
/// clause around it.
std::string_view form_of_be(const Tree &tree, WordIndex noun, WordIndex predicate);

/// "Ada Lovelace, a mathematician": Ada Lovelace is a mathematician. Of two names with a comma the
/// second is where the first is in: "Ghent, Belgium". Lists and titles give none.
std::vector<Tuple> apposition_tuples(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
