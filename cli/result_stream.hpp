// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where results go: standard output, or a file that appears whole or not at all.

#include "cli/pending_file.hpp"

#include <exception>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>

namespace claimgraph {

/// Whoever read our standard output has read enough ("| head"); no one is to be told.
class ClosedPipe : public std::exception {
  public:
    const char *what() const noexcept override { return "standard output is closed"; }
};

/// A stream of results. Every failure to write throws at once: `Error`, or `ClosedPipe`.
class ResultStream {
  public:
    /// Standard output for "" and "-", else a file. \throws Error if the file cannot be made.
    explicit ResultStream(const std::string &target = "-");
    ~ResultStream();
    ResultStream(const ResultStream &) = delete;
    ResultStream &operator=(const ResultStream &) = delete;

    std::ostream &stream() { return stream_; }

    /// Only an output that was committed is written.
    void commit();

  private:
    std::unique_ptr<PendingFile> file_;
    int descriptor_ = 1;
    std::unique_ptr<std::streambuf> buffer_;
    std::ostream stream_;
};

} // namespace claimgraph
