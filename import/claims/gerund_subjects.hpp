// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Gerunds that the parser hangs beside the verb behind them, whose subject they are.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Makes a gerund the subject of the finite verb behind it, where that one has none and no comma
/// parts them:
///
/// - both are what is said: "The study showed that eating late raised weight";
/// - the verb is read as an attribute: "showed that eating late daily raised levels", "Drinking tea
///   in the morning lowered stress";
/// - its own preposition is read as the verb's conjunction: "Walking before a meal lowered hunger";
/// - it stands beside what is said: "Burning coal is harmful, the authors said".
void give_gerund_subjects(std::vector<Word> &words);

} // namespace claimgraph
