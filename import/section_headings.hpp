// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The headings by which papers and their abstracts say what a section tells, blocks of their own
/// or words in a line.

#include "core/text_span.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claimgraph {

/// What a section tells, by its heading; `other` for headings of no list and where there are none.
enum class SectionKind : std::uint8_t { other, background, methods, results, conclusions };

/// Of a heading with its number and mark: "3.1 Results:".
SectionKind section_kind(std::string_view heading);

/// The heading that opens the text, up to its colon: "RESULTS: Rain fell."; empty where none does.
std::string_view run_in_heading(std::string_view text);

/// The first heading between two offsets of a text that is a sentence of its own, without its full
/// stop: "Results. Rain fell."
std::optional<TextSpan> heading_with_stop(std::string_view text, std::size_t from, std::size_t to);

} // namespace claimgraph
