// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A stream of sentences to a stream of assertions, in constant memory.

#include "import/concepts/known_concepts.hpp"

#include <cstddef>
#include <ostream>
#include <string>

namespace claimgraph {

/// Write the assertions of each line of a file, or of standard input for "-", as JSON Lines. A line
/// is one sentence of the number it has in the file, from 0; offsets count within it. Lines that
/// are not UTF-8 are said on standard error and passed over; their number is returned. `explain`
/// prints why a line makes its claims instead.
///
/// \throws Error if the file cannot be read.
std::size_t extract_lines(const std::string &path, std::ostream &out,
                          const KnownConcepts &known = builtin_concepts(), bool explain = false);

} // namespace claimgraph
