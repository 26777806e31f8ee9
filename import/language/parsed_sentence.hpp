// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A sentence with its words, their categories and the tree over them.

#include "core/text_span.hpp"
#include "import/language/labels.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace claimgraph {

/// One syntactic word and its place in the tree.
struct Word {
    TextSpan span; ///< in the document's text
    Upos upos = Upos::x;
    Xpos xpos = Xpos::none;
    Relation relation = Relation::dep;
    bool continues_token = false; ///< "n't" of "don't": the surface token began before
    std::int32_t head = -1;       ///< index in the sentence's words, -1 for the root
    /// How sure the parser was of the head: its log odds to the next best one.
    float head_lead = std::numeric_limits<float>::infinity();
    Features features;
    std::string lemma;
};

/// Whether a word has a tense or gives one to its clause: "runs", "will", "is".
inline bool is_finite(const Word &word) {
    return word.xpos == Xpos::vbd || word.xpos == Xpos::vbz || word.xpos == Xpos::vbp ||
           word.xpos == Xpos::md || word.relation == Relation::cop ||
           universal(word.relation) == Relation::aux;
}

/// A sentence of a document. Without words it was not parsed; why_unparsed says why.
struct ParsedSentence {
    TextSpan span;
    std::vector<Word> words;
};

} // namespace claimgraph
