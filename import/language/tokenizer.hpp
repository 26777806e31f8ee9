// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a sentence to its tokens.

#include "core/text_span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

enum class TokenKind : std::uint8_t {
    word,        ///< has a letter; inner hyphens and apostrophes belong to it
    number,      ///< starts with a digit: "3.5", "75-125mg", "2021"
    punctuation, ///< one character, or a row of full stops
};

struct Token {
    TextSpan span;
    TokenKind kind = TokenKind::word;

    /// The token in lower case (ASCII letters only, which all lists are written in).
    std::string lower;
};

/// Longest token whose lower-case form is kept: longer ones (data, encodings) match no list.
inline constexpr std::uint32_t longest_word = 64;

/// The tokens of `span`, in order; with the blanks between them they give the text back. Stops
/// after `limit` tokens. "don't" is "do" and "n't", "Ada's" is "Ada" and "'s".
std::vector<Token> tokenize(std::string_view text, TextSpan span, std::size_t limit);

} // namespace claimgraph
