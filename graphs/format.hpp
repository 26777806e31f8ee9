// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The formats a graph is written in: names, file extensions, and what each is for.

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace claimgraph {

enum class Format { dot, svg, png, pdf, jsonl, csv, sqlite };

/// What a format is made from, which decides how it is written.
enum class FormatSource {
    graph,    ///< a `ClaimGraph`, as DOT or drawn from it
    document, ///< one `DocumentClaims` after another
    store,    ///< a copy of the database
};

/// What a user sees of a format.
struct FormatInfo {
    Format format;
    std::string_view name;
    std::string_view says; ///< for `--help`: a phrase without a full stop
    FormatSource source;
    bool is_binary; ///< not to be written on a terminal
};

/// All formats, in the order of their enumerators.
std::span<const FormatInfo> formats();

/// Name, source and the like of one format.
const FormatInfo &info(Format format);

/// The format of this name ("jsonl"), ignoring case.
std::optional<Format> format_from_name(std::string_view name);

/// The format that a file's extension asks for, ignoring case: a name, or a usual other spelling
/// (.gv, .ndjson, .db, .sqlite3).
std::optional<Format> format_from_path(const std::filesystem::path &path);

} // namespace claimgraph
