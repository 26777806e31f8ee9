// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Comma-separated values by RFC 4180: a header line, UTF-8 without byte order mark, quotes only
/// where needed, lines that end in LF.
///
/// NULL is an empty cell, an empty text is `""`. A cell is written as it is, even where it begins
/// with `=`, `+`, `-` or `@`: graphs/README.md says why, and what to do in a spreadsheet.

#include "core/table.hpp"
#include "graphs/assertions.hpp"

#include <ostream>

namespace claimgraph {

/// Write a table.
void write_csv(const Table &table, std::ostream &out);

/// The header line of `write_csv` for documents: the columns of the view `assertion_overview`.
void write_csv_header(std::ostream &out);

/// Write the chosen assertions of one document, a row each, without header.
///
/// Stops early when the stream fails; see `Output::close`.
void write_csv(const DocumentClaims &claims, const AssertionFilter &wanted, std::ostream &out);

} // namespace claimgraph
