// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How far a long work has come, said on standard error.

#include <cstddef>
#include <ostream>
#include <string>

namespace claimgraph {

/// How progress is said.
enum class ProgressStyle {
    none,
    lines, ///< a line for each tenth of the work; none for a single item
    bar,   ///< one line of a terminal, drawn over and over
};

/// The style for standard error: a bar where it is a terminal.
ProgressStyle progress_style(bool quiet);

/// Counts items of a work whose length is known. It alone writes to its stream while it lives.
class Progress {
  public:
    /// `verb` says what happens to an item: "imported".
    Progress(std::ostream &out, ProgressStyle style, std::string verb, std::size_t total);

    /// Takes the bar away.
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// One more item is done.
    void advance();

    /// A line of its own, above the bar.
    void say(const std::string &line);

  private:
    void draw_bar();
    void clear_bar();

    std::ostream &out_;
    ProgressStyle style_;
    std::string verb_;
    std::size_t total_;
    std::size_t done_ = 0;
    std::string drawn_;
};

} // namespace claimgraph
