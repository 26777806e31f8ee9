// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Subjects that begin with "what" and whose verb is read as a noun of their clause: "What you eat
/// | matters" as what you eat matters of.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Makes "matters" the verb of "What you eat matters more than sleep", where the sentence has no
/// other (Huddleston and Pullum, The Cambridge Grammar of the English Language, 12.6: fused
/// relatives).
void give_verb_to_free_relative(std::vector<Word> &words);

} // namespace claimgraph
