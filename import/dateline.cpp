// SPDX-License-Identifier: Apache-2.0
#include "import/dateline.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr std::size_t longest = 80; // bytes
constexpr std::array<std::string_view, 4> dashes = {" \u2014 ", " \u2013 ", " -- ", " - "};

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/// Whether the words may be a place with its date or agency: no word begins with a small letter,
/// and the first is in capitals, up to "." or ",".
bool is_place(std::string_view words) {
    std::size_t capitals = 0;
    while (capitals < words.size() && is_capital(words[capitals]))
        ++capitals;
    constexpr std::size_t shortest = 3;
    if (capitals < shortest || (capitals < words.size() && is_small(words[capitals])))
        return false;
    bool at_start = true;
    for (const char c : words) {
        if (at_start && is_small(c))
            return false;
        at_start = is_blank(c) || c == '(';
    }
    // "DNA - The", "NOTE - This": a word in capitals is a place only with a date or an agency.
    return std::ranges::any_of(words, [](char c) { return c == ',' || c == '(' || c == '/'; }) ||
           std::ranges::count(words, ' ') > 0;
}

} // namespace

std::size_t dateline_length(std::string_view paragraph) {
    std::size_t at = std::string_view::npos;
    std::size_t length = 0;
    for (const std::string_view dash : dashes)
        if (const std::size_t found = paragraph.substr(0, longest).find(dash); found < at) {
            at = found;
            length = dash.size();
        }
    if (at == std::string_view::npos || !is_place(paragraph.substr(0, at)))
        return 0;
    const std::string_view rest = paragraph.substr(at + length);
    const bool begins = !rest.empty() && (is_capital(rest.front()) || rest.front() == '"' ||
                                          rest.starts_with("\u201C"));
    return begins ? at + length : 0;
}

} // namespace claimgraph
