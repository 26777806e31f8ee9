// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a sentence is before anyone looks for claims in it, and what it is without any.

#include "core/document.hpp"
#include "import/claims/tree.hpp"
#include "import/claims/words.hpp"

#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

/// What became of a sentence, and why.
struct Outcome {
    SentenceOutcome outcome = SentenceOutcome::claim;
    std::string reason;
};

/// Longest sentence that is read; what is longer is a list or a table without full stops.
inline constexpr std::size_t most_tokens = 400;

/// Judge a sentence by its block and its words. `claim` means: it may make one. `tokens` are those
/// of the sentence, as far as token `most_tokens + 1`.
Outcome judge(BlockKind block, std::string_view text, std::span<const PlainWord> tokens);

/// Judge a sentence by its tree: one that tells its reader what to do is an instruction.
Outcome judge(const Tree &tree);

/// What a sentence is in which no claim was found, and why there is none: one that tells what a
/// study examines asks.
Outcome without_claim(const Tree &tree, std::string reason);

} // namespace claimgraph
