// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words for trees that are written by hand.

#include "import/language/parsed_sentence.hpp"

namespace claimgraph {

inline Word made_word(TextSpan span, Upos upos, Xpos xpos, Relation relation, std::int32_t head) {
    Word made;
    made.span = span;
    made.upos = upos;
    made.xpos = xpos;
    made.relation = relation;
    made.head = head;
    return made;
}

/// Where the text does not matter.
inline Word made_word(Upos upos, Xpos xpos, Relation relation, std::int32_t head) {
    return made_word({}, upos, xpos, relation, head);
}

} // namespace claimgraph
