// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The last step of reading a document: what no assertion came to use is dropped.

#include "core/document_claims.hpp"

namespace claimgraph {

/// The same claims with only the concepts and sources that assertions use, in the order of their
/// first use, as `DocumentClaims` promises. Those of assertions that were given up are left behind.
DocumentClaims used_only(DocumentClaims claims);

} // namespace claimgraph
