// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_lines.hpp"

#include "core/error.hpp"
#include "core/keys.hpp"
#include "core/utf8.hpp"
#include "graphs/jsonl_writer.hpp"
#include "import/analyze.hpp"

#include <fmt/ostream.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <utility>

namespace claimgraph {
namespace {

/// A line as a document of one block, which the analysis then takes for one sentence.
Document line_document(std::string line, const std::string &path) {
    Document document;
    document.key = document_key(line);
    document.path = path;
    document.format = "text";
    document.text = std::move(line);
    const auto size = static_cast<std::uint32_t>(document.text.size());
    document.blocks = {{BlockKind::paragraph, {0, size}}};
    return document;
}

/// No sentence is as long; a line beyond it is no text of lines, and would fill the memory.
constexpr std::size_t longest_line = 1 << 20;

/// What keeps a line from being read, or nothing.
std::string flaw_of(const std::string &line) {
    if (line.size() > longest_line)
        return fmt::format("longer than {} bytes", longest_line);
    if (const auto offset = find_invalid_utf8(line))
        return fmt::format("not UTF-8 at byte {}", *offset);
    return {};
}

/// As getline, but of a line that is too long it keeps no more than tells so.
bool next_line(std::istream &in, std::string &line) {
    line.clear();
    std::streambuf &bytes = *in.rdbuf();
    int next = bytes.sbumpc();
    if (next == std::char_traits<char>::eof())
        return false;
    for (; next != std::char_traits<char>::eof() && next != '\n'; next = bytes.sbumpc())
        if (line.size() <= longest_line)
            line += static_cast<char>(next);
    if (line.ends_with('\r'))
        line.pop_back();
    return true;
}

} // namespace

std::size_t extract_lines(const std::string &path, std::ostream &out) {
    std::ifstream file;
    if (path != "-") {
        file.open(path, std::ios::binary);
        if (!file)
            throw Error(fmt::format("{}: cannot be opened: {}", path, std::strerror(errno)));
    }
    std::istream &in = path == "-" ? std::cin : file;

    std::size_t failed = 0;
    std::string line;
    for (std::uint32_t number = 0; next_line(in, line); ++number) {
        if (const std::string flaw = flaw_of(line); !flaw.empty()) {
            ++failed;
            fmt::print(std::cerr, "claimgraph: {}:{}: {}, line skipped\n", path, number + 1, flaw);
            continue;
        }
        if (line.empty())
            continue;
        const auto claims = analyze(line_document(line, path), Splitting::none);
        write_jsonl(claims, {{}, number}, out);
    }
    return failed;
}

} // namespace claimgraph
