// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Measured values and counts in running text.

#include "core/assertion.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// The quantities of a sentence in order, none overlapping another: numbers in digits and words,
/// ranges, bounds, units and counted things, each with its role. Numbers of one list share the unit
/// of the last ("10, 20 and 30 mg"). Years, dates, ordinals, citations, numbers of figures and the
/// like and the digits of names ("GLP-1", "5-HT2A") are none. Time is linear in the sentence.
///
/// \pre `sentence.end <= text.size()`
std::vector<Quantity> find_quantities(std::string_view text, TextSpan sentence);

} // namespace claimgraph
