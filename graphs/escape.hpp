// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Text made safe inside DOT and CSV: what comes out means the text that went in, whatever it is.

#include <cstddef>
#include <string>
#include <string_view>

namespace claimgraph {

/// A DOT string, quotes included, so that "graph" or "a -> b" is a name. GraphViz shows it as
/// `text`: nothing in it is an escape
/// (`\N`), an entity (`&lt;`) or HTML (`<b>`). Lines may be given by '\n'; what XML cannot hold
/// becomes U+FFFD.
std::string dot_text(std::string_view text);

/// The same with lines set flush left; in `dot_text` they are centred.
std::string dot_text_left(std::string_view text);

/// `dot_text` of a name or quote as a label: cut, then wrapped.
std::string dot_label(std::string_view text, std::size_t code_points = 120,
                      std::size_t columns = 28);

/// A CSV cell by RFC 4180: quoted only where it is empty, or holds a comma, a quote, a line break
/// or a blank at an end.
std::string csv_cell(std::string_view text);

} // namespace claimgraph
