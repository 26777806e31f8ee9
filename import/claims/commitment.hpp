// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the negations and hedges of a sentence mean for one of its claims.

#include "import/claims/finding.hpp"
#include "import/claims/hedges.hpp"
#include "import/claims/negation.hpp"

#include <span>

namespace claimgraph {

/// Whether the claim with this head (verb, noun or adjective) is affirmed. What denies the
/// predicate counts, and what denies a statement above that it depends on ("did not help to
/// reduce", "no evidence that X reduces Y"); of the `ends` (heads of the claim's own subject and
/// object) only what denies them counts ("but not anger"). An even number of negations affirms and
/// has no cue.
Finding<Polarity> polarity_of(const Tree &tree, std::span<const NegationCue> cues,
                              WordIndex predicate, std::span<const WordIndex> ends = {});

/// How far the author commits to the claim with this head. The weakest commitment wins among the
/// hedges of the predicate, of what it depends on, and of the `ends` themselves. What is wanted
/// ("aimed at reducing") is none where the `relation` says so itself ("is aimed at").
Finding<Certainty> certainty_of(const Tree &tree, std::span<const HedgeCue> cues,
                                WordIndex predicate, std::span<const WordIndex> ends = {},
                                WordRange relation = {});

} // namespace claimgraph
