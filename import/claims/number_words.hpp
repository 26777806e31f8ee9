// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Numbers written in words, and the fractions that are one character.

#include "import/claims/numbers.hpp"

namespace claimgraph {

/// A word that multiplies the number before it; length 0 where there is none.
struct SizeWord {
    double value = 1.0;
    std::size_t length = 0; ///< bytes
};

/// "thousand", "million", "billion", "trillion" at byte `at`, in any case.
SizeWord size_word_at(std::string_view text, std::size_t at);

/// One character such as "½"; length 0 where there is none.
struct VulgarFraction {
    double value = 0.0;
    std::size_t length = 0; ///< bytes
};

VulgarFraction vulgar_fraction_at(std::string_view text, std::size_t at);

/// "twenty-five", "a hundred and two", "two thirds", "two and a half", "half", "a dozen", "twice"
/// and loose amounts at byte `at`; nothing where no word of number starts there. \pre `at <
/// text.size()`
std::optional<WrittenNumber> number_in_words_at(std::string_view text, std::size_t at);

} // namespace claimgraph
