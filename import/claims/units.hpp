// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Units of measure and counted things: how they are written, and one symbol for each.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph {

/// What a unit measures, as far as the role of a quantity depends on it.
enum class UnitKind : std::uint8_t {
    none,
    dose,      ///< what is given: mg, mL, IU, tablets, mg/kg, mg/day
    mass,      ///< kg, t
    volume,    ///< L, gallons
    amount,    ///< mol
    time,      ///< s, h, weeks
    percent,   ///< %, ‰, ppm
    times,     ///< -fold, times, SD
    subject,   ///< what studies count: participants, mice, samples
    person,    ///< people of any kind
    count,     ///< other things that are counted: sessions, trials
    frequency, ///< events in a time: "times/day"
    money,
    divisor, ///< stands only after "/" or with a negative exponent
    other,
};

/// A unit found in a text.
struct Unit {
    /// One spelling for each unit: SI symbols ("mg", "µm", "°C"), "L" for litre, the singular for
    /// words ("week", "session"). Factors are joined by "·" or "/", each divisor after its own
    /// "/", with exponents as digits: "kg/m2", "mL/kg/min", "1/cm".
    std::string symbol;

    UnitKind kind = UnitKind::none;
    std::size_t length = 0; ///< bytes of the text
};

/// The unit that starts at byte `at`, compound ones ("mg kg−1 per day") to their end; nothing where
/// none starts or a longer word does. \pre `at <= text.size()`
std::optional<Unit> unit_at(std::string_view text, std::size_t at);

/// What follows "twice": "daily", "a week"; plain "times" of length 0 where nothing does.
Unit unit_of_times(std::string_view text, std::size_t at);

/// The unit that stands before its number ("$", "€", "pH") and ends right before byte `end`.
std::optional<Unit> unit_before(std::string_view text, std::size_t end);

/// The kind of thing that a plain word counts: `none` unless it is a subject, person or count.
/// The word may be in any case.
std::optional<Unit> counted_thing(std::string_view word);

} // namespace claimgraph
