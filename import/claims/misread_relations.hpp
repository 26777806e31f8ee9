// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words whose relation to their head the parser gets wrong in ways that their own dependents give
/// away.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Repairs around the word:
///
/// - "Sleep apnea harms hearts" with the apnea for what sleep is done to: nouns have no objects, so
///   it is the noun that the first one modifies;
/// - "are afflicted with" with an adjective for the participle: what it has for a passive is a
///   copula;
/// - "are thought to be most at risk" with what they are thought to be for an adverb: it has a
///   copula and a "to" of its own;
/// - "had stiffer arteries than runners" with the runners as more of what was had: they are what it
///   is held against;
/// - "was greater with heat versus ice" with a list of remedies: one is held against the other;
/// - "released a plan outlining steps" with two things released: the participle is of the plan;
/// - "It is no surprise that salt harms hearts" with a relative clause that lacks nothing: it is
///   the content of its noun;
/// - "a link between salt and blood pressure" with a pressure of salt and blood: it has two ends;
/// - "Lena Moss, the bank's chairman and chief executive, said" with three who said it: the name is
///   what the others tell;
/// - "was lower for yoga compared with rest" with a clause of comparing: it is a phrase;
/// - "A fall was seen, which did not last" with what is seen in a clause: it is said of the fall;
/// - "were randomized 2:1 to receive tea" with the ratio for who receives it;
/// - "the disease that people suffer from" without its preposition: it belongs to the verb;
/// - "made the people ill" with an adjective behind its noun: it is what they are made;
/// - of two objects the first is who gets the second: "gave people a choice".
void repair_relations(std::vector<Word> &words, std::size_t at);

} // namespace claimgraph
