// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The hedges of a sentence: words by which its author commits to less than the bare statement.

#include "core/vocabulary.hpp"
#include "import/claims/tree.hpp"

#include <vector>

namespace claimgraph {

/// A cue that lowers or leaves open how certain a statement is.
struct HedgeCue {
    WordRange words{};

    /// What it leaves of the author's commitment; certain where the doubt is another's ("farmers
    /// believe that"), which is attribution.
    Certainty certainty = Certainty::certain;

    /// Whether it is speculation after the BioScope guidelines, which count "suggest that" and
    /// leave "can" and conditions out.
    bool speculative = false;

    /// Whether it tells what is wanted: "designed to", "in the hope of".
    bool purpose = false;

    std::vector<WordIndex> concerns{}; ///< heads of the statements that are less certain
    WordRange scope{};                 ///< with the cue, without the mark at the end
};

/// The hedges of a sentence from left to right.
std::vector<HedgeCue> find_hedges(const Tree &tree);

} // namespace claimgraph
