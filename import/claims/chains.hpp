// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Verbs that pass their subject on to the next: "plans to open", "was shown to reduce and
/// improve".

#include "import/claims/tree.hpp"

#include <optional>
#include <vector>

namespace claimgraph {

/// A verb or an auxiliary.
bool is_verbal(const Tree &tree, WordIndex word);

/// Whether the word has a copula: it is a predicate noun or adjective.
bool is_copular(const Tree &tree, WordIndex word);

/// Whether "to" stands before the word.
bool has_to(const Tree &tree, WordIndex word);

/// The verb that goes on from here, if the word only passes its subject on. What is a complement
/// instead, as in "remains high", does not go on.
std::optional<WordIndex> next_in_chain(const Tree &tree, WordIndex word);

/// The words above that pass their subject on to this one, outermost first; bounded in length.
std::vector<WordIndex> chain_above(const Tree &tree, WordIndex word);

/// The first verb of coordinated ones, where this one shares its auxiliaries, its "to" and its
/// chain: "sold" of "was sold and renamed". Absent where this one has its own or is finite.
std::optional<WordIndex> lender(const Tree &tree, WordIndex word);

} // namespace claimgraph
