// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a file holds, told by its name and by its first bytes.

#include <optional>
#include <string>
#include <string_view>

namespace claimgraph {

/// The formats there are readers for.
enum class InputFormat { text, markdown, html };

/// By extension, ignoring case and a further `.gz` or `.zst`: .txt .text .md .markdown .html .htm
/// .xhtml. Nothing for any other name.
std::optional<InputFormat> format_by_name(std::string_view path);

/// Whether a text begins as web pages do: with a doctype, an XML declaration of XHTML, or one of
/// the elements that open a page.
bool looks_like_html(std::string_view text);

/// Why the first bytes of an input cannot be text, with what to do instead: "a PDF file; convert it
/// with pdftotext". Nothing where they may be text. UTF-16 counts as text.
std::optional<std::string> binary_reason(std::string_view first_bytes);

} // namespace claimgraph
