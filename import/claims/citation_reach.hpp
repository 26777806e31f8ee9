// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which of the claims of its sentence a citation or link is the source of.

#include "import/claims/attribution.hpp"
#include "import/claims/citations.hpp"
#include "import/claims/finding.hpp"

#include <span>
#include <vector>

namespace claimgraph {

/// The citations that stand where writers put the source of this claim: behind the clause that
/// makes it, on the words that name who says it or where it is written, on its verb, on the numbers
/// that it gives. A link on the name of a thing that is talked about is none.
std::vector<Citation> supporting(const ClaimView &view, const SaidBy &said_by,
                                 std::span<const Citation> citations);

} // namespace claimgraph
