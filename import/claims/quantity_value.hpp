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

/// What stands before the first number of a range.
enum class RangeOpening : std::uint8_t {
    none,
    between, ///< an "and" may join its ends
    from,    ///< its ends may stand in either order: "from 90 to 72 kg"
};

/// Reads on from a number.
WrittenValue value_from(std::string_view text, const WrittenNumber &number, RangeOpening opening);

} // namespace claimgraph
