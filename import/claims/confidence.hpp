// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How likely a careful reader would agree with a reading: a logistic regression on how it was
/// read.

#include "import/claims/propositions.hpp"
#include "import/claims/reading.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Something about a reading that tells how far to trust it.
struct ConfidenceFeature {
    std::string_view name; ///< as in `confidence.tsv`; "rule" is followed by the rule's name there
    double value = 0.0;
};

/// What the regression knows of a reading besides its rule; those that are 0 are left out.
std::vector<ConfidenceFeature> confidence_features(const Tree &tree, const Proposition &proposition,
                                                   const Reading &reading);

/// The share of such readings that are right in all, in steps of .01; README.md says how it was
/// measured.
double confidence_of(const Tree &tree, const Proposition &proposition, const Reading &reading);

} // namespace claimgraph
