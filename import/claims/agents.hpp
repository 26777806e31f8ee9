// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Who acts in each proposition of a sentence, where that is not simply its subject.

#include "import/claims/propositions.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <span>
#include <vector>

namespace claimgraph {

/// For each proposition of a sentence, in their order.
struct Agents {
    std::vector<std::optional<WordIndex>> of; ///< head of the agent's phrase
    std::vector<bool> controlled;             ///< read together with the verb that controls it
};

/// "X is a drug that lowers Y": X acts, not the drug. "..., leading to Y": the subject of the main
/// clause. "X helps people overcome Y": X again, and the overcoming is controlled.
Agents find_agents(const Tree &tree, std::span<const Proposition> propositions);

/// The clause whose subject is the object of a helping or wanting verb, or null.
const Part *controlled_clause(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
