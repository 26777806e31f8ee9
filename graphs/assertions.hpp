// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which assertions of a document are written, and what is computed of each.

#include "core/document_claims.hpp"

#include <functional>
#include <string>

namespace claimgraph {

/// Says which assertions are wanted; an empty function wants all.
using AssertionFilter = std::function<bool(const Assertion &)>;

/// Keys by which the database and every export know an assertion.
struct AssertionKeys {
    std::string claim;
    std::string assertion;
};

AssertionKeys keys_of(const DocumentClaims &claims, const Assertion &assertion);

/// A confidence as exports show it: rounded to four decimals.
double shown_confidence(double confidence);

} // namespace claimgraph
