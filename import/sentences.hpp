// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a document to its sentences, each with the kind of block it stands in.

#include "core/document.hpp"

#include <vector>

namespace claimgraph {

/// Where sentences end.
enum class Splitting {
    by_sentence, ///< as the text reads
    none,        ///< each block is one sentence
};

struct PlacedSentence {
    TextSpan span; ///< without the blanks around it
    BlockKind block = BlockKind::paragraph;
};

/// All sentences of a document, in order; none is empty and none crosses a block. A text without
/// blocks is one paragraph. A dateline ("BOSTON, March 3 -") is a sentence by itself.
std::vector<PlacedSentence> sentences_of(const Document &document,
                                         Splitting splitting = Splitting::by_sentence);

} // namespace claimgraph
