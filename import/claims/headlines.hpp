// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Sentences that leave out "be": "Yoga effective against pain", "Miners at risk of falls".

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// In a sentence without a finite verb whose topmost word is a noun with an adjective, "at risk" or
/// "a cause of" behind it: that becomes the predicate and the noun its subject; so does a gerund in
/// front of "linked to".
void complete_headline(std::vector<Word> &words);

/// "A study finds sleep lowers stress", read as finding sleep and another clause: the noun between
/// a verb of finding and a verb in a tense that lacks a subject is that subject.
void complete_report(std::vector<Word> &words);

} // namespace claimgraph
