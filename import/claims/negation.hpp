// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The negations of a sentence: their cues, what they deny, and how far they reach.

#include "core/vocabulary.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <vector>

namespace claimgraph {

/// A cue that denies something, finds no difference, or says that nobody knows.
struct NegationCue {
    WordRange words;     ///< "not", "no", "failed", "rather than"
    WordRange partner{}; ///< "nor" of "neither ... nor"; empty if there is none

    /// The words that make the label: "no significant difference" for the cue "no".
    WordRange phrase{};
    Polarity label = Polarity::negated; ///< never affirmed

    /// Whether it turns its statement round. "little evidence" and "unknown" only leave it open,
    /// so a second negation does not cancel them.
    bool negates = true;

    /// Heads of the statements concerned: "No drug works" denies `drug` and `works`.
    std::vector<WordIndex> denies{};
    WordRange scope{}; ///< with the cue, without the mark at the end
};

/// The negations of a sentence from left to right. Phrases that only look like one ("not only",
/// "no doubt") are left out.
std::vector<NegationCue> find_negations(const Tree &tree);

/// What a verb, noun or adjective has to do with finding out.
enum class Inquiry {
    none,
    evidence,     ///< "evidence", "proof"
    statement,    ///< "claim", "hypothesis": what is said of them holds for their clause
    difference,   ///< "differ", "association": denied, it is the result of a measurement
    significance, ///< "significant", "measurably"
    showing,      ///< "show", "prove": denied, they leave open what they would have shown
    finding,      ///< "find", "observe": denied, they are the result of a measurement
    having,       ///< "have", "produce": denied, their object is
    thinking,     ///< "think", "seem": denied, their complement is
    knowing,      ///< "know", "clear": denied, they leave it open
};

Inquiry inquiry_of(const Tree &tree, WordIndex word);

} // namespace claimgraph
