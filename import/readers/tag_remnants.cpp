// SPDX-License-Identifier: Apache-2.0
#include "import/readers/tag_remnants.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace claimgraph {
namespace {

bool is_name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' ||
           c == '-' || c == '_';
}

/// Where the attribute that begins at `at` ends; `at` where none does.
std::size_t end_of_attribute(std::string_view line, std::size_t at) {
    std::size_t name = at;
    while (name < line.size() && is_name_byte(line[name]))
        ++name;
    if (name == at || line.substr(name, 2) != "=\"")
        return at;
    const std::size_t close = line.find_first_of("\"<>", name + 2);
    return close != std::string_view::npos && line[close] == '"' ? close + 1 : at;
}

/// Where the attributes that begin at `at` and the ">" behind them end; `at` where none are.
std::size_t end_of_remnant(std::string_view line, std::size_t at) {
    std::size_t end = end_of_attribute(line, at);
    while (end > at) {
        std::size_t next = end;
        while (next < line.size() && line[next] == ' ')
            ++next;
        const std::size_t after = next > end ? end_of_attribute(line, next) : next;
        if (after == next)
            break;
        end = after;
    }
    if (end > at && end < line.size() && line[end] == '/')
        ++end;
    return end > at && end < line.size() && line[end] == '>' ? end + 1 : at;
}

void append_cleaned(std::string_view line, std::string &out) {
    bool in_tag = false;
    bool at_start = true; // of a word
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t end = at_start && !in_tag ? end_of_remnant(line, i) : i;
        if (end > i) {
            i = end;
            continue;
        }
        in_tag = line[i] == '<' || (in_tag && line[i] != '>');
        at_start = line[i] == ' ' || line[i] == '\t';
        out.push_back(line[i++]);
    }
}

} // namespace

std::string without_tag_remnants(std::string text) {
    if (text.find("\">") == std::string::npos && text.find("\"/>") == std::string::npos)
        return text;
    std::string out;
    out.reserve(text.size());
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        append_cleaned(std::string_view(text).substr(begin, end - begin), out);
        begin = end;
    }
    return out;
}

} // namespace claimgraph
