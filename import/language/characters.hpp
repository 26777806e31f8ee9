// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Kinds of characters in UTF-8 text, as sentence splitter and tokenizer need them.

#include "core/ascii.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace claimgraph {

/// What a character is in running text.
enum class CharacterKind : std::uint8_t {
    blank,  ///< blanks, line breaks, no-break and zero-width blanks, control characters
    letter, ///< of any script without case, or whose case is unknown here
    lower,
    upper,
    digit,
    quote,       ///< double quotation marks of any style
    apostrophe,  ///< ' ` and the single typographic quotes
    opening,     ///< ( [ {
    closing,     ///< ) ] }
    stop,        ///< . ! ? and their kin, ellipsis
    hyphen,      ///< - and the short dashes
    dash,        ///< en, em and longer dashes
    bullet,      ///< marks that open list items
    superscript, ///< superscript and subscript digits
    symbol,      ///< everything else
};

/// One character and the bytes it takes; at least one byte, malformed bytes are symbols.
struct TextCharacter {
    char32_t code = 0;
    std::uint32_t length = 1;
    CharacterKind kind = CharacterKind::symbol;
};

/// Kinds of the ASCII characters.
extern const std::array<CharacterKind, 128> ascii_kinds;

/// The character at byte `at`, which is not ASCII. \pre `at < text.size()`
TextCharacter wide_character_at(std::string_view text, std::size_t at);

/// The character at byte `at`. \pre `at < text.size()`
inline TextCharacter character_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80)
        return {first, 1, ascii_kinds[first]};
    return wide_character_at(text, at);
}

/// The character that ends before byte `at`. \pre `0 < at <= text.size()`
TextCharacter character_before(std::string_view text, std::size_t at);

constexpr bool is_letter(CharacterKind kind) {
    return kind == CharacterKind::letter || kind == CharacterKind::lower ||
           kind == CharacterKind::upper;
}

constexpr bool is_word(CharacterKind kind) {
    return is_letter(kind) || kind == CharacterKind::digit;
}

} // namespace claimgraph
