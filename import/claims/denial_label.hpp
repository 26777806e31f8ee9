// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What kind of denial a negation is, told from the words that it denies.

#include "import/claims/negation.hpp"

namespace claimgraph {

/// The cue as a null result ("no significant effect"), as absence of evidence ("no evidence", "not
/// known"), or as it was; its phrase then holds the word that tells.
NegationCue labelled(const Tree &tree, NegationCue cue);

} // namespace claimgraph
