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

/// "Feb. 23, 2015", "3 May 2020": a month and a year, numbers and marks, and nothing else.
bool is_date(std::string_view words) {
    static constexpr std::array<std::string_view, 12> months = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    bool month = false;
    bool year = false;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" ,", at), words.size());
        const std::string_view word = words.substr(at, end - at);
        const bool number = std::ranges::all_of(word, is_ascii_digit);
        const bool named =
            word.size() >= 3 && is_capital(word.front()) &&
            std::ranges::find(months, ascii_lower(word.substr(0, 3))) != months.end();
        if (!word.empty() && !number && !named)
            return false;
        month = month || named;
        year = year || (number && word.size() == 4);
        at = end + 1;
    }
    return month && year;
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
    if (at == std::string_view::npos ||
        !(is_place(paragraph.substr(0, at)) || is_date(paragraph.substr(0, at))))
        return 0;
    const std::string_view rest = paragraph.substr(at + length);
    const bool begins = !rest.empty() && (is_capital(rest.front()) || rest.front() == '"' ||
                                          rest.starts_with("\u201C"));
    return begins ? at + length : 0;
}

} // namespace claimgraph
