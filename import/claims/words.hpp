// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a sentence to the flat words that the extractor reads: a hyphenated word is one.

#include "core/text_span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

enum class WordKind : std::uint8_t {
    word,        ///< has a letter; inner hyphens and apostrophes belong to it
    number,      ///< starts with a digit: "3.5", "75-125mg", "2021"
    punctuation, ///< one character, or a row of full stops
};

/// A word, number or mark of a sentence.
struct PlainWord {
    TextSpan span;
    WordKind kind = WordKind::word;

    /// The word in lower case (ASCII letters only, which all lists are written in).
    std::string lower;
};

/// Longest word whose lower-case form is kept: longer ones (data, encodings) match no list.
inline constexpr std::uint32_t longest_word = 64;

/// The words of `span`, in order; with the blanks between them they give the text back. Stops
/// after `limit` words. "don't" is "do" and "n't", "Ada's" is "Ada" and "'s".
std::vector<PlainWord> split_words(std::string_view text, TextSpan span, std::size_t limit);

} // namespace claimgraph
