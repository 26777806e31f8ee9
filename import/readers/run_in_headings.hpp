// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Headings that stand in the line of their paragraph: "Summary", "Key points:", "Abstract—".

#include <string_view>

namespace claimgraph {

/// Whether words in bold in front of a paragraph are its heading; a mark may end them.
bool is_run_in_heading(std::string_view words);

/// `text` without the mark and the blanks that part it from the heading before it.
std::string_view without_heading_mark(std::string_view text);

} // namespace claimgraph
