// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Web pages: the article without what surrounds it.

#include "core/document.hpp"

#include <string_view>

namespace claimgraph {

/// Read a page in UTF-8. White space is folded as a browser shows it; scripts, hidden elements,
/// navigation, forms, comments and lists of links go (see html_content.hpp); superscript numbers
/// are written as citations or exponents (see superscript.hpp). `name` is what errors call it.
///
/// \throws Error if the page asks too much of the parser (see html_guard.hpp).
Document read_html(std::string_view html, std::string_view name);

} // namespace claimgraph
