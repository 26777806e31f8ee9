// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// One proposition as the rules read it, with whoever acts in it.

#include "import/claims/propositions.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tree.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Borrows the tree and the proposition.
struct Clause {
    const Tree &tree;
    const Proposition &proposition;
    std::size_t index = 0;          ///< of the proposition in its sentence
    std::optional<WordIndex> agent; ///< absent where nobody is said to act
};

/// The first part in the slot, or null.
const Part *part_in(const Proposition &proposition, Slot slot);

/// The first oblique part with one of the prepositions, or null.
const Part *oblique_with(const Clause &clause,
                         std::initializer_list<std::string_view> prepositions);

/// "carry out": the verb in dictionary form with its particle.
std::string verb_lemma(const Clause &clause);

/// The words above a clause without a tense, up to the one that has it: "needed" above "to lower
/// Y". Empty for a clause that is said by itself.
std::vector<WordIndex> governors_in_tense(const Tree &tree, const Proposition &proposition);

/// What the predicate does with the clause or thing below it.
Control control_in(const Clause &clause);

} // namespace claimgraph
