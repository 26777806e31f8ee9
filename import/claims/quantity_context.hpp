// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What stands around a number: the words that bound it, and those that say that it is none of a
/// measure.

#include "core/text_span.hpp"
#include "core/vocabulary.hpp"
#include "import/claims/quantity_value.hpp"
#include "import/claims/units.hpp"
#include "import/language/lexicon.hpp"

#include <optional>
#include <string_view>

namespace claimgraph {

/// The words and signs before a number, as far as they belong to it.
struct LeftContext {
    std::size_t start = 0; ///< where the quantity begins with them
    QuantityBound bound = QuantityBound::exact;
    std::optional<Unit> unit; ///< "$" and the like
    RangeOpening opening = RangeOpening::none;
    bool label = false; ///< after what is numbered: "Figure 3", "phase 2"
    bool name = false;  ///< after a capital: "Apollo 13"
    bool index = false; ///< after a symbol: "CO 2"
    bool month = false; ///< "May 12"
    bool year = false;  ///< a preposition of time: "in 2004"
};

/// Reads leftwards from byte `at`, not beyond `begin`; at most a few words.
LeftContext left_context(std::string_view text, std::size_t begin, std::size_t at);

/// The words after a quantity that bound it: "or more", "or less", "+".
struct RightBound {
    QuantityBound bound = QuantityBound::exact;
    std::size_t length = 0; ///< bytes, 0 where there are none
};

RightBound right_bound(std::string_view text, std::size_t at);

/// Whether the name of a month starts at `at`.
bool month_at(std::string_view text, std::size_t at);

/// Whether the word that ends before byte `at`, blanks passed over, takes a numeral in brackets
/// behind it: "equation (3.1)", "substituted in (3.1)".
bool follows_label(std::string_view text, std::size_t begin, std::size_t at);

/// The class of the word that ends before byte `at`, blanks passed over.
WordClass class_before(std::string_view text, std::size_t begin, std::size_t at);

} // namespace claimgraph
