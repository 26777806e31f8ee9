// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Complements that the parser takes into the phrase beside them, known by the order of the words.

#include "import/language/parsed_sentence.hpp"

#include <cstddef>
#include <vector>

namespace claimgraph {

/// Mends, word by word:
///
/// - "Coffee is far from harmless", "anything but harmless" with far for what it is;
/// - "They consider salt a poison" as a poison of salt: an article begins a phrase of its own;
/// - "The law makes selling tea illegal" as selling it illegal;
/// - "is a firm making pumps" as a pumps: what has a singular article is the firm;
/// - "neither raised nor lowered pressure" as a lowered pressure;
/// - "Salt lowers mortality, some say", ", a trial at Hill University found" as what mortality is;
/// - "is on track to change prices" as a track to change them;
/// - "urged him to rest" as urged him in order to rest;
/// - "a chance for children to learn" as a chance for children, to learn;
/// - "emits gases that trap heat" as that trap heat, and "consisting of tools" as consisting tools;
/// - "received training every visit" as what it received;
/// - "told the town that the water was bad" as a town that it was;
/// - "evaluated patients with ultrasound", "provided patients with tea" as patients who have it.
void part_complements(std::vector<Word> &words);

/// "The cold made the people ill" with an adjective behind its noun, "keeps the cellar dry" with
/// the dry of the cellar, "keeps you satisfied" with a clause: it is what they are made.
void make_state(std::vector<Word> &words, std::size_t at);

} // namespace claimgraph
