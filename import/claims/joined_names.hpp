// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Names with "and" in them: "the Food and Drug Administration" is one agency, not two.

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Make each name that holds an "and" one phrase without coordination: the names of the built-in
/// concepts, names whose initials stand in a bracket behind them ("Strengths and Difficulties
/// Questionnaire (SDQ)"), and names that end in what they name ("the Tea and Coffee Institute").
void join_names(std::string_view text, std::vector<Word> &words);

} // namespace claimgraph
