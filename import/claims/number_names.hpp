// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Numbers that are no quantities: parts of names, dates, citations, what numbers things.

#include "import/claims/quantity_context.hpp"
#include "import/claims/quantity_value.hpp"

#include <string_view>

namespace claimgraph {

/// Where a number stands.
struct NumberPlace {
    TextSpan sentence;
    bool in_brackets = false; ///< a round bracket is open
};

/// Whether the value is part of a name ("IL-6", "5-HT2A", "3,4-dioxy"), an ordinal, a year, date or
/// time of day, or the mark of a list.
bool is_name(std::string_view text, const NumberPlace &place, const WrittenValue &value,
             const LeftContext &left);

/// Whether the value numbers the thing before it: "Figure 3", "Apollo 13".
bool is_numbered(std::string_view text, const WrittenValue &value, const LeftContext &left);

/// Whether a unit of measure follows, which no name has; counted things do not count: "Table 3
/// cases".
bool is_measured(const WrittenValue &value);

/// Whether a letter that could be a unit touches a short number, as it does in "Fig. 6d".
bool is_panel(std::string_view text, const WrittenValue &value);

/// The byte after a citation ("[3, 7-9]", "(22)") or the freedoms of a test ("F(1, 38)") that opens
/// at byte `at`; `at` where there is none.
std::size_t citation_end(std::string_view text, std::size_t begin, std::size_t at);

/// The byte after the run of letters, digits and joints that byte `at` lies in: "5-HT2A",
/// "10.1/ab".
std::size_t name_end(std::string_view text, std::size_t at);

} // namespace claimgraph
