// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words of a relation that a claim shows.

#include "import/claims/clause.hpp"
#include "import/claims/reading.hpp"

#include <optional>

namespace claimgraph {

/// From the first word of the clause's relation up to the object, where all between leads there:
/// "were 12 % higher on", "was closed in the wake of"; otherwise the relation alone.
WordRange relation_range(const Clause &clause, const Item &subject,
                         const std::optional<Item> &object);

} // namespace claimgraph
