// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Forms that are plural nouns and verbs: "impacts", "use", "doubles".

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Reads the verb of a sentence that has none for the parser:
///
/// - "Wealth impacts health" read as one compound: a plural stands in front of another noun in few
///   names, and where no word has a tense it is the verb, if the lists know it for one of effect;
///   so behind a verb of finding ("A study shows wealth impacts health");
/// - "Light in the evening delays sleep." read as one phrase, in the same way;
/// - "that smoking damages the kidneys" read as damages, which are kidneys: behind a noun that
/// heads
///   a clause no other stands with an article of its own;
/// - the last noun of a list read as one ("falls, burns and car crashes");
/// - "They detail how it works" read as a detail that they are;
/// - "The trial compared zinc and copper" read as a trial, compared to them;
/// - "Salt use doubles the risk" read as an order to use: a verb has no compound in front of it, so
///   it is the noun that the finite verb below it lacks.
void find_misread_verb(std::vector<Word> &words);

/// "Ada is resisting mediation" with a kind of mediation for what she is.
void read_progressive(std::vector<Word> &words, std::size_t at);

} // namespace claimgraph
