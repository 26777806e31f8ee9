// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a query answers: named columns and typed rows.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace claimgraph {

/// SQL's NULL, integer, real and text.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows; ///< each as long as `columns`
};

} // namespace claimgraph
