// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Sentences that leave out "be": "Yoga effective against pain", "Miners at risk of falls".

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// In a sentence without a finite verb whose topmost word is a noun with an adjective, or with "at
/// risk", behind it: that becomes the predicate and the noun its subject.
void complete_headline(std::vector<Word> &words);

} // namespace claimgraph
