// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words that stand side by side in the names of the built-in concepts.

#include "import/language/parsed_sentence.hpp"

#include <string_view>

namespace claimgraph {

/// Whether the two, the second by form or lemma, are neighbours in a name: "binge", "eating".
bool is_pair_of_name(std::string_view text, const Word &first, const Word &second);

} // namespace claimgraph
