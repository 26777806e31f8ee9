// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Files that appear whole or not at all.

#include <filesystem>

namespace claimgraph {

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

} // namespace claimgraph
