// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Number, and which noun a clause agrees with.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

enum class Number { unknown, singular, plural };

/// Of a verb, or a predicate with its copula, as far as its form tells.
Number number_of_verb(const Tree &tree, WordIndex verb);

/// Of a noun with its conjuncts.
Number number_of_noun(const Tree &tree, WordIndex noun);

/// The noun that a clause or an apposition belongs to where it is not the one it hangs at: "levels
/// of iron that are low", "levels of leptin, the hormone", "miners with low weight receiving iron",
/// "Caffeine blocks receptors, which keeps people awake".
std::optional<WordIndex> noun_by_agreement(const Tree &tree, WordIndex word);

} // namespace claimgraph
