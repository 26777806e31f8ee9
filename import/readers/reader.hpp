// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From files to documents: format by extension, then by content.

#include "core/document.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A line about input that could not be read or was read with losses: "paper.html: what; remedy".
using Diagnose = std::function<void(const std::string &message)>;

/// The files that the given paths name: files as they are, directories recursively in byte order of
/// their paths, "-" for standard input. In a directory only files of a known extension count and
/// hidden ones do not; a directory that contains itself through links is entered once.
/// What cannot be listed is said to `diagnose`.
std::vector<std::string> list_inputs(const std::vector<std::string> &paths,
                                     const Diagnose &diagnose);

/// Read a file, or standard input for "-". Compressed files (.gz, .zst) are read through.
///
/// \throws Error if the file cannot be read, is empty, binary, in no known encoding or too large.
Document read_document(const std::string &path);

/// Read a document from memory. `path` is what it is called; its extension, if known, gives the
/// format. \throws Error as above.
Document read_document(std::string_view bytes, const std::string &path);

} // namespace claimgraph
