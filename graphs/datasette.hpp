// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What Datasette is told of a snapshot: its `metadata.json`.

#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

/// The text of a `metadata.json`: title, a description of each public view and its columns, label
/// columns, example queries, and all tables hidden, since only the views are the interface.
///
/// `database` is the file's name without extension, by which Datasette knows it; `tables` are the
/// names of its tables, full-text and shadow tables included.
std::string datasette_metadata(std::string_view database, std::string_view title,
                               std::span<const std::string> tables);

/// Whether `datasette_metadata` made this text, of any database, and nobody added to it since.
bool is_datasette_metadata(std::string_view text);

} // namespace claimgraph
