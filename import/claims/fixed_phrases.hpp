// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Prepositions and verbs of several words with a noun in them, which the treebanks leave in their
/// parts ("failed as | a result | of frost", "took | place"), so that a noun that names nothing
/// stands where an end should.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Makes one preposition of "as a result of", "on behalf of", whose later words are `fixed` to the
/// first as in "because of" (Universal Dependencies, fixed), and hangs what it stands before where
/// its noun hung; makes "place" in "took place" a particle of its verb.
void join_fixed_phrases(std::vector<Word> &words);

} // namespace claimgraph
