// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A text in memory line by line, and by parts.

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace claimgraph {

/// The lines of a text, numbered from 1, without their line feed or carriage return.
class Lines {
  public:
    explicit Lines(std::string_view text) : rest_(text) {}

    /// Go to the next line; false after the last.
    bool next() {
        if (rest_.empty())
            return false;
        const std::size_t end = std::min(rest_.find('\n'), rest_.size());
        line_ = rest_.substr(0, end);
        if (line_.ends_with('\r'))
            line_.remove_suffix(1);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        ++number_;
        return true;
    }

    std::string_view line() const { return line_; }
    std::size_t number() const { return number_; }

  private:
    std::string_view rest_;
    std::string_view line_;
    std::size_t number_ = 0;
};

/// The number of the line that has this byte, from 1.
inline std::size_t line_at(std::string_view text, std::size_t offset) {
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, offset), '\n'));
}

/// The parts between separators, empty ones too.
inline std::vector<std::string_view> split_at(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

} // namespace claimgraph
