// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A file or standard input, line by line, in constant memory.

#include <cstdint>
#include <fstream>
#include <istream>
#include <string>

namespace claimgraph {

/// No sentence is as long; a line beyond it is no text of lines, and would fill the memory.
inline constexpr std::size_t longest_line = 1 << 20;

/// Reads lines without their line feed or carriage return.
class LineReader {
  public:
    /// Standard input for "-". \throws Error if the file cannot be opened.
    explicit LineReader(const std::string &path);

    /// Go to the next line; false after the last. \throws Error if reading fails.
    bool next();

    /// Of a line with a flaw, no more than tells so.
    const std::string &line() const { return line_; }

    /// From 1.
    std::uint32_t number() const { return number_; }

    /// What keeps the line from being read as text, or nothing.
    std::string flaw() const;

  private:
    std::string path_;
    std::ifstream file_;
    std::istream &in_;
    std::string line_;
    std::uint32_t number_ = 0;
};

} // namespace claimgraph
