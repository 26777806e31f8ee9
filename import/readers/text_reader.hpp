// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Plain text: the document's text is the input, byte for byte, because users count in their file.

#include "core/document.hpp"

#include <string>

namespace claimgraph {

/// Find the blocks of a plain text. Paragraphs end at blank lines; a short line without final
/// punctuation alone between blank lines is a heading; a line that begins with "- ", "* ", "• ",
/// "1. " or "1) " begins a list item; lines that all begin with ">" are a quote. Addresses
/// ("https://...") are links. The first heading that begins the text is the title.
Document read_text(std::string text);

} // namespace claimgraph
