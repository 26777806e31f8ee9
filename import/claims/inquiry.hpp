// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words of finding out: what it means for a claim when one of them is denied.

#include "import/claims/tree.hpp"

namespace claimgraph {

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

/// Whether what it is said of comes out of looking: "find", "show".
constexpr bool tells_result(Inquiry inquiry) {
    return inquiry == Inquiry::finding || inquiry == Inquiry::showing;
}

/// By the lemma of the word, from the list `inquiry`.
Inquiry inquiry_of(const Tree &tree, WordIndex word);

} // namespace claimgraph
