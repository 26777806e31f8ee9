// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Markdown: CommonMark with the tables, strikethrough and bare addresses of GitHub.

#include "core/document.hpp"

#include <string_view>

namespace claimgraph {

/// Read a Markdown text in UTF-8. Front matter (YAML or TOML between two lines of "---" or "+++")
/// is skipped and its title kept; HTML blocks are read as HTML; pictures are left out. Footnotes
/// are cited as "[1]", and their definitions become references. `name` is what errors call the
/// text.
///
/// \throws Error where one unbroken block has so many lines and links that md4c, which looks for
/// the line of each link from the first, would take minutes; and for tables and link targets that
/// are many times the text.
Document read_markdown(std::string_view markdown, std::string_view name);

} // namespace claimgraph
