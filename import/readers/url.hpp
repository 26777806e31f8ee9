// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Addresses of links.

#include <string>
#include <string_view>

namespace claimgraph {

/// Resolve a reference against a base address (RFC 3986, section 5.2). Without an absolute base,
/// and for places within the same page ("#note-3"), the reference is returned as written.
std::string resolve_url(std::string_view base, std::string_view reference);

} // namespace claimgraph
