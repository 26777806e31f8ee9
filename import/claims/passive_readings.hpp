// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of passive verbs: "Y is caused by X", "Y was reduced", "Y is required".

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// The agent of the clause is what it is done to, the subject; the claim's subject is whoever does
/// it, where that is said.
std::vector<Reading> passive_readings(const Clause &clause);

/// "losing" of "is linked to losing teeth": what one does who has the first.
std::optional<WordIndex> deed_linked(const Clause &clause);

} // namespace claimgraph
