// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The tags of verbs in a tense, by the Penn Treebank's tagging guidelines (Santorini 1990).

#include "import/language/parsed_sentence.hpp"

namespace claimgraph {

/// Whether a verb of this tag is in a tense: "ran", "runs", "run". "will" gives one, and is not.
constexpr bool is_tensed(Xpos tag) {
    return tag == Xpos::vbd || tag == Xpos::vbz || tag == Xpos::vbp;
}

} // namespace claimgraph
