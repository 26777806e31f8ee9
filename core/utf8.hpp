// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// UTF-8 (RFC 3629): is a text well formed, and which characters is it made of.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph {

/// What a malformed byte is read as: U+FFFD.
inline constexpr char32_t replacement_character = 0xFFFD;

/// A character and the bytes it takes.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0; ///< 1 to 4 bytes

    /// Whether it stands for a malformed byte; U+FFFD itself takes three bytes.
    bool malformed() const { return value == replacement_character && length == 1; }
};

/// The character that begins at `offset`. A byte that begins none is read as the replacement
/// character, one byte long, so a loop over any bytes ends. \pre `offset < text.size()`
CodePoint decode_utf8(std::string_view text, std::size_t offset);

/// The bytes of a character; those of the replacement character for a surrogate or a number above
/// U+10FFFF.
std::string encode_utf8(char32_t character);

/// Offset of the first byte that is part of no well-formed character: overlong forms, surrogates,
/// numbers above U+10FFFF, stray and missing continuation bytes. Nothing if the text is sound.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Number of characters; a malformed byte counts as one.
std::size_t count_code_points(std::string_view text);

} // namespace claimgraph
