// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where a writer writes: a file or standard output, with a name for messages.

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>

namespace claimgraph {

/// A stream and its name. Writers stop early when the stream fails and say nothing; only a `close`
/// that did not throw means that everything is written.
class Output {
  public:
    /// Open a file, replacing its content; "-" is standard output.
    ///
    /// \throws Error if the file cannot be opened for writing.
    explicit Output(const std::filesystem::path &path);

    /// Write to a stream of the caller's.
    Output(std::ostream &stream, std::string name);

    std::ostream &stream() { return *stream_; }

    /// Write out what is buffered.
    ///
    /// \throws Error naming the output if anything could not be written: full disk, closed pipe.
    void close();

  private:
    std::string name_;
    std::ofstream file_;
    std::ostream *stream_;
};

} // namespace claimgraph
