// SPDX-License-Identifier: Apache-2.0
#include "import/language/web_strings.hpp"

#include "import/language/characters.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

using namespace std::string_view_literals;

constexpr std::array schemes = {"http://"sv, "https://"sv, "ftp://"sv, "www."sv,
                                "mailto:"sv, "doi:10."sv,  "news:"sv};

/// No address is longer; a chunk of any length then costs its share of time.
constexpr std::size_t longest_address = 2000;

/// Endings that mark a host or file name; a word and a missing blank rarely look like these.
constexpr std::array endings = {"com"sv, "org"sv, "net"sv, "edu"sv,  "gov"sv, "info"sv, "html"sv,
                                "htm"sv, "pdf"sv, "doc"sv, "docx"sv, "xls"sv, "xlsx"sv, "txt"sv,
                                "jpg"sv, "png"sv, "zip"sv, "exe"sv,  "biz"sv, "io"sv,   "uk"sv,
                                "de"sv,  "eu"sv,  "ca"sv,  "fr"sv,   "au"sv};

constexpr std::array emoticons = {":-)"sv, ":-("sv, ";-)"sv, ":-D"sv, ":-P"sv, ":-/"sv,
                                  ":'("sv, ">:("sv, "^_^"sv, "-_-"sv, "</3"sv, ":)"sv,
                                  ":("sv,  ";)"sv,  ":D"sv,  ":P"sv,  "=)"sv,  "=("sv,
                                  ":/"sv,  "(:"sv,  "<3"sv,  "XD"sv,  ":3"sv,  ";D"sv};

bool equals_folded(std::string_view a, std::string_view lower) {
    return a.size() == lower.size() &&
           std::equal(a.begin(), a.end(), lower.begin(),
                      [](char x, char y) { return to_ascii_lower(x) == y; });
}

bool begins_folded(std::string_view text, std::string_view lower) {
    return text.size() > lower.size() && equals_folded(text.substr(0, lower.size()), lower);
}

constexpr bool is_name_character(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_';
}

/// `length` without the punctuation that closes the text around an address. A closing bracket
/// stays if the address opened it.
std::size_t without_closing(std::string_view chunk, std::size_t length) {
    constexpr std::string_view closing = ".,;:!?\"'>]}";
    while (length > 0) {
        const char last = chunk[length - 1];
        const auto address = chunk.substr(0, length);
        const bool unbalanced = last == ')' && std::count(address.begin(), address.end(), ')') >
                                                   std::count(address.begin(), address.end(), '(');
        if (closing.find(last) == std::string_view::npos && !unbalanced)
            break;
        --length;
    }
    return length;
}

std::size_t mail_length(std::string_view chunk) {
    const std::size_t at = chunk.find('@');
    if (at == 0 || at == std::string_view::npos || at > 64)
        return 0;
    for (const char c : chunk.substr(0, at))
        if (!is_name_character(c) && c != '.' && c != '+' && c != '%')
            return 0;
    std::size_t end = at + 1;
    while (end < chunk.size() && (is_name_character(chunk[end]) || chunk[end] == '.'))
        ++end;
    end = without_closing(chunk, end);
    return end > at + 1 && chunk.substr(at, end - at).find('.') != std::string_view::npos ? end : 0;
}

/// Newsgroups and packages: three or more words in small letters, joined by dots.
bool is_dotted_name(std::string_view text) {
    std::size_t dots = 0;
    std::size_t letters = 0;
    for (const char c : text) {
        if (c == '.' && letters < 3)
            return false;
        if (c != '.' && !is_ascii_lower(c) && c != '-')
            return false;
        dots += c == '.';
        letters = c == '.' ? 0 : letters + 1;
    }
    return dots >= 2 && letters >= 3;
}

std::size_t host_length(std::string_view chunk) {
    constexpr std::size_t longest = 80;
    std::size_t end = 0;
    while (end < std::min(chunk.size(), longest) &&
           (is_name_character(chunk[end]) || chunk[end] == '.'))
        ++end;
    std::size_t host = without_closing(chunk, end);
    const std::size_t dot = chunk.substr(0, host).rfind('.');
    if (dot == std::string_view::npos || dot < 2)
        return 0;
    if (is_dotted_name(chunk.substr(0, host)))
        return host;
    const auto ending = chunk.substr(dot + 1, host - dot - 1);
    if (std::none_of(endings.begin(), endings.end(),
                     [&](std::string_view known) { return equals_folded(ending, known); }))
        return 0;
    if (end < chunk.size() && chunk[end] == '/')
        host = without_closing(chunk, chunk.size());
    return host;
}

std::size_t handle_length(std::string_view chunk) {
    if (chunk.size() < 2 || (chunk[0] != '@' && chunk[0] != '#') || !is_ascii_letter(chunk[1]))
        return 0;
    std::size_t end = 1;
    while (end < chunk.size() && (is_name_character(chunk[end]) && chunk[end] != '-'))
        ++end;
    return end;
}

} // namespace

std::size_t address_length(std::string_view chunk) {
    chunk = chunk.substr(0, longest_address);
    for (const auto scheme : schemes)
        if (begins_folded(chunk, scheme))
            return without_closing(chunk, std::min(chunk.size(), chunk.find_first_of("<>\"")));
    if (const auto handle = handle_length(chunk))
        return handle;
    if (const auto mail = mail_length(chunk))
        return mail;
    return host_length(chunk);
}

std::size_t telephone_length(std::string_view chunk) {
    std::array<std::size_t, 4> groups{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < groups.size() && at < chunk.size()) {
        const std::size_t start = at;
        while (at < chunk.size() && is_ascii_digit(chunk[at]))
            ++at;
        groups[count++] = at - start;
        if (at + 1 >= chunk.size() || chunk[at] != '-' || !is_ascii_digit(chunk[at + 1]))
            break;
        ++at;
    }
    const bool local = count == 2 && groups[0] == 3 && groups[1] == 4;
    const bool national = count == 3 && groups[0] == 3 && groups[1] == 3 && groups[2] == 4;
    const bool trunk = count == 4 && groups[0] == 1 && groups[1] == 3 && groups[3] == 4;
    return local || national || trunk ? at : 0;
}

std::size_t emoticon_length(std::string_view chunk) {
    if (chunk.empty())
        return 0;
    for (const auto emoticon : emoticons)
        if (chunk[0] == emoticon[0] && chunk.starts_with(emoticon) &&
            (chunk.size() == emoticon.size() ||
             !is_word(character_at(chunk, emoticon.size()).kind)))
            return emoticon.size();
    return 0;
}

} // namespace claimgraph
