// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Numbers as texts write them, without what they measure.

#include "core/text_span.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claimgraph {

/// What a number is made of; names and years are told from quantities by it.
enum class NumberForm : std::uint8_t {
    integer, ///< digits alone: "12"
    grouped, ///< digits with separators or a word of size: "1,200", "5.9 million"
    decimal, ///< "3.5", ".05", "1·34", "1.2 × 10−3", "10^5"
    ratio,   ///< "1/2", "1:1000", "½"
    words,   ///< "twenty-five", "two thirds", "half a million"
};

/// A number and the bytes that write it.
struct WrittenNumber {
    TextSpan span;
    double value = 0.0;
    NumberForm form = NumberForm::integer;

    /// What stands right of the mark of a ratio: 80 of "120/80"; 0 for other forms.
    double divisor = 0.0;

    /// The value is the least that loose words can mean: "several hundred", "dozens".
    bool at_least = false;
};

/// The number that starts at byte `at`, as long as it goes; nothing where none starts. A sign in
/// front belongs to it. What stands before `at` is not looked at.
///
/// \pre `at <= text.size()`
std::optional<WrittenNumber> number_at(std::string_view text, std::size_t at);

/// Whether `what` stands at byte `at`, which may lie beyond the end.
constexpr bool stands_at(std::string_view text, std::size_t at, std::string_view what) {
    return at <= text.size() && text.substr(at, what.size()) == what;
}

/// Bytes of the blank at `at`, ordinary, no-break or thin; 0 where there is none.
std::size_t blank_length(std::string_view text, std::size_t at);

/// The end of what stands before the blanks that end at `at`; `begin` where nothing does.
std::size_t before_blanks(std::string_view text, std::size_t begin, std::size_t at);

/// Bytes of the hyphen, minus or short dash at `at`; 0 where there is none.
std::size_t dash_length(std::string_view text, std::size_t at);

/// Whether the character at `at` belongs to a word: a letter of any script or a digit.
bool is_word_at(std::string_view text, std::size_t at);

/// Whether the character that ends before `at` belongs to a word.
bool is_word_before(std::string_view text, std::size_t at);

} // namespace claimgraph
