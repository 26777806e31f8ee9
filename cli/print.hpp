// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Tables on standard output, in the form that `--format` names.

#include "core/report.hpp"
#include "core/table.hpp"

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// "1 document", "2 documents".
std::string counted(std::size_t count, std::string_view noun);

/// Print rows as "table", "json" or "csv". On a terminal a table fits its width.
void print(const Table &table, std::string_view format, std::ostream &out);

/// Print a report as titled tables, or as one JSON object with a member for each section.
void print(const std::vector<Section> &report, std::string_view format, std::ostream &out);

} // namespace claimgraph
