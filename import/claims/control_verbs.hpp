// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Verbs that decide who does what the infinitive behind them says.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// "allow", "persuade": their object, not their subject, does what the infinitive says.
bool controls_object(const Tree &tree, WordIndex verb);

/// "rely on", "turn to", of the verb and its preposition: what is relied on does it.
bool relies(const Tree &tree, WordIndex verb, WordIndex preposition);

/// "use aspirin to treat pain": aspirin treats it. "use a lens to find it": people find it.
bool is_deed_of_means(const Tree &tree, WordIndex infinitive);

/// "keep" of "keep you feeling full": from any of the words behind it.
std::optional<WordIndex> keeping_verb(const Tree &tree, WordIndex state);

} // namespace claimgraph
