// SPDX-License-Identifier: Apache-2.0
#include "import/readers/superscript.hpp"

#include "core/ascii.hpp"
#include "core/utf8.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr char32_t en_dash = U'\u2013';
constexpr char32_t minus_sign = U'\u2212';

bool is_minus(char32_t character) {
    return character == U'-' || character == en_dash || character == minus_sign;
}

bool is_digit(char32_t character) { return character >= U'0' && character <= U'9'; }

/// Units that are squared and cubed in prose; a longer word before a number is being cited.
bool is_power_base(std::string_view word) {
    constexpr std::array<std::string_view, 14> units{"m",  "cm", "mm", "km", "dm",  "nm",  "um",
                                                     "ft", "in", "kg", "mL", "min", "mol", "yr"};
    if (word.ends_with("10"))
        return true;
    if (word.size() == 1)
        return is_ascii_letter(word.front());
    return std::find(units.begin(), units.end(), word) != units.end();
}

std::string_view last_word(std::string_view text) {
    const auto start = std::find_if_not(text.rbegin(), text.rend(), is_ascii_alnum);
    return text.substr(static_cast<std::size_t>(text.rend() - start));
}

std::string to_superscripts(std::string_view raised) {
    constexpr std::array<std::string_view, 10> digits{"\u2070", "\u00B9", "\u00B2", "\u00B3",
                                                      "\u2074", "\u2075", "\u2076", "\u2077",
                                                      "\u2078", "\u2079"};
    std::string text;
    for (std::size_t at = 0; at < raised.size();) {
        const CodePoint character = decode_utf8(raised, at);
        if (is_digit(character.value))
            text += digits[character.value - U'0'];
        else if (is_minus(character.value))
            text += "\u207B";
        else if (character.value == U'+')
            text += "\u207A";
        else
            text += raised.substr(at, character.length);
        at += character.length;
    }
    return text;
}

/// Numbers with commas and dashes between them: "3", "3,4", "3–5".
bool is_number_list(std::string_view raised) {
    constexpr std::size_t longest = 40;
    if (raised.empty() || raised.size() > longest || !is_ascii_digit(raised.front()))
        return false;
    for (std::size_t at = 0; at < raised.size();) {
        const CodePoint character = decode_utf8(raised, at);
        const bool separator = character.value == U',' || character.value == U';' ||
                               character.value == U' ' || is_minus(character.value);
        if (!is_digit(character.value) && !separator)
            return false;
        at += character.length;
    }
    return is_ascii_digit(raised.back());
}

bool is_signed_number(std::string_view raised) {
    bool has_sign = false;
    bool has_digit = false;
    for (std::size_t at = 0; at < raised.size();) {
        const CodePoint character = decode_utf8(raised, at);
        const bool sign = character.value == U'+' || is_minus(character.value);
        if (!sign && !is_digit(character.value))
            return false;
        has_sign = has_sign || sign;
        has_digit = has_digit || !sign;
        at += character.length;
    }
    return has_sign && has_digit;
}

} // namespace

std::string render_superscript(std::string_view before, std::string_view raised, bool linked) {
    raised = trim_blanks(raised);
    const bool attached = !before.empty() && !is_blank(before.back());
    if (raised.empty() || raised.front() == '[' || raised.front() == '(')
        return std::string(raised);
    if (linked && is_number_list(raised))
        return '[' + std::string(raised) + ']';
    if (!attached)
        return std::string(raised);
    if (is_number_list(raised)) {
        const bool plain = std::all_of(raised.begin(), raised.end(), is_ascii_digit);
        if (plain && is_power_base(last_word(before)))
            return to_superscripts(raised);
        return '[' + std::string(raised) + ']';
    }
    if (is_signed_number(raised))
        return to_superscripts(raised);
    if (linked && raised.size() == 1)
        return '[' + std::string(raised) + ']';
    return std::string(raised);
}

} // namespace claimgraph
