// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the document itself offers for what a clause says.

#include "core/vocabulary.hpp"
#include "import/claims/attribution.hpp"
#include "import/claims/citations.hpp"
#include "import/claims/finding.hpp"
#include "import/claims/sections.hpp"

#include <span>

namespace claimgraph {

/// The best that is offered: a citation of the sentence, own measurements, which the heading of
/// their section tells too, who is said to say it, an appeal to nobody in particular.
Finding<Basis> find_basis(const ClaimView &view, const SaidBy &said_by,
                          std::span<const Citation> citations, const Sections &sections);

} // namespace claimgraph
