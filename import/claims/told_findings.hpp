// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Verbs of reporting whose subject reports nothing: only people and their studies do.

#include "import/claims/clause.hpp"
#include "import/claims/combination.hpp"

#include <optional>

namespace claimgraph {

/// "Tests should be done to identify leaks": they identify none yet.
bool is_yet_to_tell(const Clause &clause);

/// What is said instead where the subject, no study, tells nobody anything: "Plots showed gaps" and
/// "All mice showed cramps", which they have, "The lens studied the moon"; nothing where it tells.
std::optional<Predicate> told_by_none(const Clause &clause, WordIndex subject, WordIndex object,
                                      const RelationLink &link);

} // namespace claimgraph
