// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// DOT drawn as a picture, by GraphViz's own layout in this process.

#include "graphs/format.hpp"

#include <string>
#include <string_view>

namespace claimgraph {

/// The bytes of a picture; the same text and fonts give the same bytes. One call runs at a time.
///
/// Layout grows faster than the graph: a second at 150 concepts, several at 500. Trim a
/// larger graph first (`most_central_part`).
///
/// \pre `format` is svg, png or pdf
/// \throws Error with GraphViz's words if it cannot read, lay out or draw the text.
std::string render(std::string_view dot, Format format);

} // namespace claimgraph
