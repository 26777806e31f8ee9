// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The two tab-separated shapes of open information extraction.

#include "import/claims/tree.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph {

/// A line for each tuple of a sentence: sentence, confidence, relation, subject, arguments. Tabs
/// and line feeds of the text become blanks. `sentence` is printed as the first field.
std::string openie_lines(const Tree &tree, std::string_view sentence);

/// A line for each triple of a sentence: its number, subject, relation, object.
std::string triple_lines(const Tree &tree, std::uint32_t sentence_index);

} // namespace claimgraph
