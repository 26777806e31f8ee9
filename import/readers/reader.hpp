// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From files to documents: format by extension, then by content; refusals for what is no text.

#include "core/document.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Longest plain text that is read, in bytes of the input and of its UTF-8. SQLite keeps values of
/// up to 10^9 bytes, and what analysis makes of a text is a multiple of it.
inline constexpr std::size_t largest_text = 256UL * 1024 * 1024;

/// Longest HTML or Markdown: the tree of a page takes about 25 times its size.
inline constexpr std::size_t largest_markup = 64UL * 1024 * 1024;

/// A line about input that could not be read or was read with losses: "paper.html: what; remedy".
using Diagnose = std::function<void(const std::string &message)>;

/// The files that the given paths name: files as they are, directories recursively in byte order of
/// their paths, "-" for standard input. In a directory only files of a known extension count and
/// hidden ones do not; a directory that contains itself through links is entered once. A path that
/// names nothing is kept: reading it says so.
/// What cannot be listed is said to `diagnose`.
std::vector<std::string> list_inputs(const std::vector<std::string> &paths,
                                     const Diagnose &diagnose);

/// Read a file, or standard input for "-". Compressed files (gzip, Zstandard) are read through,
/// known by their first bytes. Without a known extension, text that begins like a web page is HTML
/// and any other is plain text. The text of a plain document is its input in UTF-8, byte for byte.
///
/// \throws Error if the file cannot be read, is empty, binary, in no known encoding, damaged or too
/// large, or has no visible text.
Document read_document(const std::string &path);

/// Read a document from memory. `path` is what it is called; its extension, if known, gives the
/// format. \throws Error as above.
Document read_document(std::string_view bytes, const std::string &path);

} // namespace claimgraph
