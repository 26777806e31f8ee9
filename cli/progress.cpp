// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include "cli/result_stream.hpp"
#include "graphs/characters.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>
#include <utility>

namespace claimgraph {

ProgressStyle progress_style(bool quiet) {
    if (quiet)
        return ProgressStyle::none;
    const char *terminal = std::getenv("TERM");
    const bool can_redraw = terminal && std::string_view(terminal) != "dumb";
    return can_redraw && ::isatty(STDERR_FILENO) ? ProgressStyle::bar : ProgressStyle::lines;
}

Progress::Progress(std::ostream &out, ProgressStyle style, std::string verb, std::size_t total)
    : out_(out), style_(style), verb_(std::move(verb)), total_(total) {
    draw_bar();
}

Progress::~Progress() { clear_bar(); }

void Progress::advance() {
    ++done_;
    const bool next_tenth = done_ * 10 / total_ != (done_ - 1) * 10 / total_;
    if (style_ == ProgressStyle::lines && total_ > 1 && next_tenth)
        out_ << fmt::format("{} {} of {} documents\n", verb_, done_, total_) << std::flush;
    draw_bar();
}

void Progress::say(const std::string &line) {
    clear_bar();
    out_ << clean_for_terminal(line) << '\n' << std::flush;
    draw_bar();
}

void Progress::draw_bar() {
    if (style_ != ProgressStyle::bar || total_ == 0)
        return;
    constexpr std::size_t width = 40;
    const std::size_t filled = width * done_ / total_;
    std::string bar =
        fmt::format("[{:=<{}}{: <{}}] {} of {}", "", filled, "", width - filled, done_, total_);
    // Redrawing what is there already would only make a slow terminal slower.
    if (bar == drawn_)
        return;
    out_ << '\r' << bar << std::flush;
    drawn_ = std::move(bar);
}

void Progress::clear_bar() {
    if (drawn_.empty())
        return;
    out_ << '\r' << std::string(drawn_.size(), ' ') << '\r' << std::flush;
    drawn_.clear();
}

} // namespace claimgraph
