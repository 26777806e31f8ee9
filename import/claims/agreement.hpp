// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Number, and which noun a relative clause agrees with.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

enum class Number { unknown, singular, plural };

/// Of a verb, or a predicate with its copula, as far as its form tells.
Number number_of_verb(const Tree &tree, WordIndex verb);

/// Of a noun with its conjuncts.
Number number_of_noun(const Tree &tree, WordIndex noun);

/// The noun that a relative clause agrees with where it does not with the one it hangs at: "levels
/// of iron that are low".
std::optional<WordIndex> noun_that_agrees(const Tree &tree, WordIndex clause);

/// The subject that ", which keeps people awake" agrees with where the noun before it, the object
/// of that subject's verb, does not: "Caffeine blocks receptors, which keeps people awake".
std::optional<WordIndex> subject_that_agrees(const Tree &tree, WordIndex clause);

/// "miners with low weight receiving iron": whoever has what the parser hangs the participle on,
/// where only people do what it says.
std::optional<WordIndex> person_that_acts(const Tree &tree, WordIndex participle);

} // namespace claimgraph
