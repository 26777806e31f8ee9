// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What an adjective says of two things: "is due to Y", "is as old as Y", "is colder than Y".

#include "import/claims/combination.hpp"

#include <optional>
#include <vector>

namespace claimgraph {

/// "is more effective than Y", "is lower than Y", "is as effective as Y"; nothing where the
/// predicate of the clause compares nothing.
std::vector<Reading> compared_readings(const Clause &clause, const std::vector<Item> &subjects);

/// "is due to Y", "is effective against Y": the relation that the lists have for the adjective with
/// its preposition; nothing where they have none.
std::vector<Reading> related_readings(const Clause &clause, const std::vector<Item> &subjects);

/// The gerund that an adjective of a copula is read with: "preventing" of "is effective at
/// preventing Y", which prevents Y; "learning" of "is important in learning Y", which does not
/// learn.
std::optional<WordIndex> gerund_of_adjective(const Clause &clause);

} // namespace claimgraph
