// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How strong a link a clause claims.

#include "core/vocabulary.hpp"
#include "import/claims/finding.hpp"

namespace claimgraph {

/// From the predicate; "should" and the like make a recommendation of it.
Finding<Association> find_association(const ClaimView &view);

} // namespace claimgraph
