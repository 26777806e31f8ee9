// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where the name of a noun begins and ends: "the early use of salt" in "the early use of salt in
/// towns".

#include "import/claims/tree.hpp"

namespace claimgraph {

/// "rate", "release", "variety": what it is of names more than it does.
bool is_measure(const Tree &tree, WordIndex noun);

/// "the combined effect of A and B", "a synergistic effect": of both at once, of neither alone.
bool is_joint(const Tree &tree, WordIndex noun);

/// The first word of the name that the noun heads.
WordIndex name_start(const Tree &tree, WordIndex head);

/// The word behind the last one of the name.
WordIndex name_end(const Tree &tree, WordIndex head);

/// Whether a word before the noun of a change says of what it is one: "visual" in "visual changes",
/// not "small" in "small changes".
bool names_what_changes(const Tree &tree, WordIndex change);

/// "lung function decline in asthma": the function declines, in those who have asthma.
bool told_in_front(const Tree &tree, WordIndex change, WordIndex ailment);

} // namespace claimgraph
