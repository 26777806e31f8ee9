// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How far a clause commits its author.

#include "core/vocabulary.hpp"
#include "import/claims/finding.hpp"

namespace claimgraph {

/// The weakest commitment among the clause, what reports it and what it depends on wins.
Finding<Certainty> find_certainty(const ClaimView &view);

} // namespace claimgraph
