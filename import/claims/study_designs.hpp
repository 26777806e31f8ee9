// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The many words before "study" by which papers tell how it was laid out, which the parser takes
/// for a list of things.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// "a phase II, randomized, double-blind trial" with a phase and a trial: from the article on all
/// that stands before "trial", "study" and the like with commas between describes it. "An intention
/// to treat analysis" is one name.
void join_study_designs(std::vector<Word> &words);

} // namespace claimgraph
