// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Statements in which the parser found no verb because it reads as a noun: "Heat waves strain
/// power grids."

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Makes a verb of the word that agrees with the noun before it, in a short sentence with a full
/// stop and without a verb: "waves strain", "rain floods".
void find_missing_verb(std::string_view text, std::vector<Word> &words);

} // namespace claimgraph
