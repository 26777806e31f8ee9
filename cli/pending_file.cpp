// SPDX-License-Identifier: Apache-2.0
#include "cli/pending_file.hpp"

#include "core/error.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <system_error>
#include <utility>

namespace claimgraph {
namespace {

namespace fs = std::filesystem;

/// A device or pipe has its name for good: putting a file in its place would destroy it.
bool is_device(const fs::path &path) {
    std::error_code ignored;
    const auto status = fs::status(path, ignored);
    return fs::exists(status) && !fs::is_regular_file(status);
}

/// The file a chain of links ends in, so that the link itself stays a link.
fs::path resolve(const fs::path &path) {
    std::error_code failed;
    const fs::path resolved = fs::weakly_canonical(path, failed);
    return failed ? path : resolved;
}

} // namespace

PendingFile::PendingFile(fs::path target) : target_(resolve(target)), temporary_(target_) {
    if (fs::is_directory(target_))
        throw Error(target.string() + ": is a directory; name a file in it");
    if (!fs::is_directory(fs::absolute(target_).parent_path()))
        throw Error(target.string() + ": its folder does not exist; make it first");
    if (!is_device(target_))
        temporary_.replace_filename(
            fmt::format(".{}.{}.part", target_.filename().string(), ::getpid()));
}

PendingFile::~PendingFile() {
    std::error_code ignored;
    if (temporary_ != target_)
        fs::remove(temporary_, ignored);
}

void PendingFile::commit() {
    if (temporary_ == target_)
        return;
    std::error_code failed;
    fs::rename(temporary_, target_, failed);
    if (failed)
        throw Error(fmt::format("{}: cannot be replaced: {}", target_.string(), failed.message()));
    temporary_ = target_;
}

} // namespace claimgraph
