// SPDX-License-Identifier: Apache-2.0
#include "graphs/escape.hpp"

#include "graphs/characters.hpp"

#include <vector>

namespace claimgraph {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}

std::string dot_line(std::string_view line) {
    std::string escaped;
    for (const char c : clean(line)) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        if (c == '&')
            escaped += "&amp;"; // GraphViz resolves entities in every label
        else
            escaped += c;
    }
    return escaped;
}

} // namespace

std::string dot_text(std::string_view text) {
    const std::vector<std::string_view> lines = lines_of(text);
    std::string quoted = '"' + dot_line(lines.front());
    for (std::size_t i = 1; i < lines.size(); ++i)
        quoted += "\\n" + dot_line(lines[i]);
    return quoted + '"';
}

std::string dot_text_left(std::string_view text) {
    std::string quoted = "\"";
    for (const std::string_view line : lines_of(text))
        quoted += dot_line(line) + "\\l";
    return quoted + '"';
}

std::string dot_label(std::string_view text, std::size_t code_points, std::size_t columns) {
    std::string lines;
    for (const std::string &line : wrap(cut(clean(text), code_points), columns)) {
        if (!lines.empty())
            lines += '\n';
        lines += line;
    }
    return dot_text(lines);
}

std::string csv_cell(std::string_view text) {
    const bool plain = !text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos &&
                       text.front() != ' ' && text.back() != ' ';
    if (plain)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    quoted += '"';
    return quoted;
}

} // namespace claimgraph
