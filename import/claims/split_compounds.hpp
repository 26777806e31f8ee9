// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Compounds that the parser cut in two because a noun in them can be a verb: "cannabis use
/// disorder".

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Join a noun, a verb in its base form and the noun that is read as the verb's object to one
/// compound, where the last two stand side by side in the name of a known concept.
void join_split_compounds(std::string_view text, std::vector<Word> &words);

} // namespace claimgraph
