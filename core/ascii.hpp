// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The few questions about ASCII that names and markup ask; the locale is never consulted.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace claimgraph {

constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char c) { return is_ascii_lower(c) || is_ascii_upper(c); }
constexpr bool is_ascii_alnum(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

/// Space, tab, line feed, form feed, carriage return: the white space of HTML.
constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

constexpr char to_ascii_lower(char c) {
    return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// With the letters A to Z made small; other bytes, UTF-8 among them, are left as they are.
inline std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), to_ascii_lower);
    return lower;
}

/// Without blanks at either end.
constexpr std::string_view trim_blanks(std::string_view text) {
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Some bytes, to look for them in long texts: `find_first_of` of the standard library calls a
/// function for every byte that it passes.
class Bytes {
  public:
    constexpr explicit Bytes(std::string_view bytes) {
        for (const char c : bytes)
            has_[static_cast<unsigned char>(c)] = true;
    }
    constexpr bool contains(char c) const { return has_[static_cast<unsigned char>(c)]; }

    /// Where the first of them stands, from `from` on; npos where none does.
    constexpr std::size_t find_in(std::string_view text, std::size_t from = 0) const {
        while (from < text.size() && !contains(text[from]))
            ++from;
        return from < text.size() ? from : std::string_view::npos;
    }

  private:
    std::array<bool, 256> has_ = {};
};

/// The text as one word of a POSIX shell: as it is, or in single quotes where it needs them.
inline std::string shell_word(std::string_view text) {
    constexpr std::string_view plain = "%+,-./:=@_";
    const auto is_plain = [&](char c) {
        return is_ascii_alnum(c) || plain.find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), is_plain))
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? "'\\''" : std::string(1, c);
    return word + '\'';
}

} // namespace claimgraph
