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

    /// Whether it is a word that denies by an affix, which BioScope does not annotate.
    bool affix = false;

    /// Heads of the statements concerned: "No drug works" denies `drug` and `works`.
    std::vector<WordIndex> denies{};
    WordRange scope{}; ///< with the cue, without the mark at the end
};

/// The negations of a sentence from left to right. Phrases that only look like one ("not only",
/// "no doubt") are left out.
std::vector<NegationCue> find_negations(const Tree &tree);

} // namespace claimgraph
