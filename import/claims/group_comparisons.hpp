// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which of two things is more, and on what: the measure of comparisons.

#include "import/claims/propositions.hpp"
#include "import/claims/reading.hpp"

#include <vector>

namespace claimgraph {

/// A reading that compares, with what it compares on: "Women are taller" on "tall". Where it links
/// a measure to a group and the clause names another, the groups are its ends: of "Pain was lower
/// with tea than with coffee" and "The tea group had less pain than the coffee group", that tea is
/// less, on pain; of "no difference in pain between tea and coffee", that they do not differ.
/// Other readings as they are.
std::vector<Reading> compared_on(const Tree &tree, const Proposition &proposition,
                                 const Reading &reading);

} // namespace claimgraph
