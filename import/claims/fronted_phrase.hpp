// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Subjects that the parser takes for the end of a phrase in front of them, where no comma parts
/// the two: "In sailors without scurvy lime juice had no effect".

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Where the main verb has no subject, or one with a preposition, and a phrase with a preposition
/// opens the sentence: cuts that phrase behind its noun, and makes what follows the subject. An
/// adjective or number behind a noun tells where, else two words that plain texts do not put side
/// by side.
void part_subject_from_front(std::string_view text, std::vector<Word> &words);

} // namespace claimgraph
