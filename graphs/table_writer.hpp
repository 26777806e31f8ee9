// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Tables for people and programs: JSON, and text for a terminal. CSV is in csv_writer.hpp.

#include "core/table.hpp"

#include <cstddef>
#include <ostream>

namespace claimgraph {

/// A JSON array with one object a row, each on a line of its own; numbers and null keep their type.
/// Of columns with one name, the later are called name_2, name_3.
void write_json(const Table &table, std::ostream &out);

/// Columns under a header, two blanks apart, numbers flush right. NULL is left empty.
///
/// `width` is that of the terminal in columns; 0 is no limit, a row a line. Where the columns do
/// not fit, the widest are narrowed and their cells wrapped, to at most four lines; where that
/// leaves too little room, rows are written as records. Control characters do nothing, and text
/// from right to left stays in its column.
void write_text(const Table &table, std::size_t width, std::ostream &out);

/// Each row as lines "name: value", rows apart by an empty line. Long values are wrapped to `width`
/// and never cut; NULL is left out.
void write_records(const Table &table, std::size_t width, std::ostream &out);

} // namespace claimgraph
