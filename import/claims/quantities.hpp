// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Measured values.

#include "core/assertion.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// The quantities in `span`, in order: digits, ranges ("75-125mg", "3 to 5 mg") and the number
/// words up to twelve before a unit. A number without a known unit has an empty one; years, the
/// digits of names ("GLP-1") and of citations are none.
std::vector<Quantity> find_quantities(std::string_view text, TextSpan span);

} // namespace claimgraph
