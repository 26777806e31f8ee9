// SPDX-License-Identifier: Apache-2.0
#include "graphs/assertions.hpp"

#include "core/claim.hpp"
#include "core/keys.hpp"

#include <cmath>

namespace claimgraph {

AssertionKeys keys_of(const DocumentClaims &claims, const Assertion &assertion) {
    AssertionKeys keys;
    keys.claim = claim_key(claim_of(assertion, claims.concepts));
    keys.assertion = assertion_key(claims.document.key, assertion, keys.claim);
    return keys;
}

double shown_confidence(double confidence) { return std::round(confidence * 1e4) / 1e4; }

} // namespace claimgraph
