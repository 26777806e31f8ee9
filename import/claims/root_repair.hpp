// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The verb of a sentence that the parser reads as a noun phrase.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// The sentence with its verb as the root; nothing where the root is right:
///
/// - the verb is read as a second relative clause: "The guests who came late missed the speech";
/// - a noun heads a sentence without a finite verb and is one: "The firm plans to open a plant";
/// - a noun is the first of two subjects: "The mill and the bridge attract walkers".
std::optional<ParsedSentence> with_right_root(const Tree &tree);

} // namespace claimgraph
