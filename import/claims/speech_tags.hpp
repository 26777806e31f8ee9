// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Clauses of saying behind what is said, by their words: parsers often have them in pieces.

#include "import/claims/speech.hpp"

#include <vector>

namespace claimgraph {

/// The tags of a sentence in text order: '"...," X of Y said', '"...," said X', "..., said X",
/// "..., as noted by X", "..., X notes, ..."; and whoever acts before a colon that speech follows.
std::vector<Speech> find_tags(const Tree &tree, const Quotations &quotations);

} // namespace claimgraph
