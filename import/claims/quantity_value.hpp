// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A number with what follows it: the other end of a range, a tolerance, the unit.

#include "import/claims/numbers.hpp"
#include "import/claims/units.hpp"

namespace claimgraph {

/// A value as it is written, from its first number to the end of its unit.
struct WrittenValue {
    WrittenNumber number; ///< the first
    double low = 0.0;
    double high = 0.0;
    Unit unit;               ///< empty symbol for a bare number
    bool range = false;      ///< two numbers
    bool plus_minus = false; ///< low and high are a value less and plus its tolerance
    std::size_t end = 0;
};

/// Reads on from a number. `between`: an "and" may join the ends of a range.
WrittenValue value_from(std::string_view text, const WrittenNumber &number, bool between);

} // namespace claimgraph
