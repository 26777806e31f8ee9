// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of active verbs: "X lowers Y", "X plays a role in Y", "X improves".

#include "import/claims/combination.hpp"

#include <optional>
#include <string>
#include <vector>

namespace claimgraph {

/// "Studies show that ...", "has the capacity to ...": what it says is another proposition.
bool introduces(const Clause &clause);

/// What a participle without a subject works by: "reducing deaths through early detection".
std::optional<WordIndex> means_of(const Clause &clause);

/// "Symptoms improved in adults."
std::vector<Reading> changes_alone(const Clause &clause);

/// The verb with its object, or with the preposition or complement it needs.
std::vector<Reading> verb_readings(const Clause &clause);

/// "represents a cause of Y", "serves as a marker of Y"
std::vector<Reading> named_role(const Clause &clause);

/// "Researchers found X effective": what is found, whoever found it.
std::vector<Reading> small_clause(const Clause &clause);

/// "Researchers link X to Y": what is linked, whoever links it.
std::vector<Reading> links(const Clause &clause);

/// "A link exists between X and Y".
std::vector<Reading> subject_noun_readings(const Clause &clause);

} // namespace claimgraph
