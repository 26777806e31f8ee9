// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Whether a clause affirms or denies what it says.

#include "core/vocabulary.hpp"
#include "import/claims/finding.hpp"

namespace claimgraph {

/// Two negations of one clause cancel ("does not fail to reduce"), and leave no cue.
Finding<Polarity> find_polarity(const ClaimView &view);

} // namespace claimgraph
