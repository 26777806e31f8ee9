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
    WordRange words;
    Certainty certainty = Certainty::certain; ///< certain for an alternative that is only listed

    /// Whether it is speculation after the BioScope guidelines, which count "suggest that" and
    /// leave "can" and conditions out.
    bool speculative = false;

    std::vector<WordIndex> concerns{}; ///< heads of the statements that are less certain
    WordRange scope{};                 ///< with the cue, without the mark at the end
};

/// The hedges of a sentence from left to right.
std::vector<HedgeCue> find_hedges(const Tree &tree);

} // namespace claimgraph
