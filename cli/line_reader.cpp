// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.hpp"

#include "core/error.hpp"
#include "core/utf8.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <iostream>

namespace claimgraph {

LineReader::LineReader(const std::string &path)
    : path_(path), in_(path == "-" ? static_cast<std::istream &>(std::cin) : file_) {
    if (path == "-")
        return;
    file_.open(path, std::ios::binary);
    if (!file_)
        throw Error(fmt::format("{}: cannot be opened: {}", path, std::strerror(errno)));
}

bool LineReader::next() {
    line_.clear();
    std::streambuf &bytes = *in_.rdbuf();
    constexpr int end = std::char_traits<char>::eof();
    int byte = bytes.sbumpc();
    if (byte == end)
        return false;
    for (; byte != end && byte != '\n'; byte = bytes.sbumpc())
        if (line_.size() <= longest_line)
            line_ += static_cast<char>(byte);
    if (line_.ends_with('\r'))
        line_.pop_back();
    ++number_;
    return true;
}

std::string LineReader::flaw() const {
    if (line_.size() > longest_line)
        return fmt::format("longer than {} bytes", longest_line);
    if (const auto offset = find_invalid_utf8(line_))
        return fmt::format("not UTF-8 at byte {}", *offset);
    return {};
}

} // namespace claimgraph
