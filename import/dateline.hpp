// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Datelines of news and press releases: "BOSTON, March 3 — ", "PARIS (AP) - ".

#include <cstddef>
#include <string_view>

namespace claimgraph {

/// How many bytes at the start of a paragraph are its dateline, with its dash; 0 without one. A
/// dateline begins with a place in capitals, has no small words, and a capital or a quotation mark
/// behind its dash.
std::size_t dateline_length(std::string_view paragraph);

} // namespace claimgraph
