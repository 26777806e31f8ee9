// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Lists that the parser cuts in the wrong place, and what it takes into the last of them.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Mends, word by word:
///
/// - "Filling jars with nuts, figs, and seeds can help" as seeds that help: the gerund does;
/// - "adverse health, economic and social effects" as health, something economic, and effects;
/// - "no difference in pain, sleep or mood between the groups" as a mood between them;
/// - "used a dish in Hawaii to study comets" as Hawaii that studies them;
/// - "did not change pain but improved sleep" as two things that it did not change;
/// - "We showed that zinc is low, correlates with age and falls" as what we do;
/// - "volume and SF scores" as three things, "cost and budget impact analyses" as a verb.
void mend_lists(std::vector<Word> &words);

} // namespace claimgraph
