// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where results go: standard output, or a file that appears whole or not at all.

#include <exception>
#include <filesystem>
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

/// A file that takes its name only when it is complete: it is written under a temporary name beside
/// the target, and an abandoned one leaves the target as it was.
class PendingFile {
  public:
    /// Devices and pipes are written in place. \throws Error if the folder is not there.
    explicit PendingFile(std::filesystem::path target);
    ~PendingFile();
    PendingFile(const PendingFile &) = delete;
    PendingFile &operator=(const PendingFile &) = delete;

    /// What to write to until `commit`; not there yet, unless it is a device.
    const std::filesystem::path &path() const { return temporary_; }

    /// Give it its name. \throws Error if the target cannot be replaced.
    void commit();

  private:
    std::filesystem::path target_;
    std::filesystem::path temporary_;
};

/// A stream of results. Every failure to write throws at once: `Error`, or `ClosedPipe`.
class Output {
  public:
    /// Standard output for "" and "-", else a file. \throws Error if the file cannot be made.
    explicit Output(const std::string &target = "-");
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    std::ostream &stream() { return stream_; }

    /// Only an output that was committed is written.
    void commit();

  private:
    std::unique_ptr<PendingFile> file_;
    int descriptor_ = 1;
    std::unique_ptr<std::streambuf> buffer_;
    std::ostream stream_;
};

/// A text that a terminal shows as it is: control characters, such as a hostile file name may
/// have, are written as \xNN.
std::string printable(const std::string &text);

} // namespace claimgraph
