// SPDX-License-Identifier: Apache-2.0
#include "graphs/output.hpp"

#include "core/error.hpp"

#include <cerrno>
#include <cstring>
#include <iostream>
#include <utility>

namespace claimgraph {

namespace {

std::string reason() { return errno == 0 ? "write error" : std::strerror(errno); }

} // namespace

Output::Output(const std::filesystem::path &path)
    : name_(path == "-" ? "standard output" : path.string()), stream_(&std::cout) {
    if (path == "-")
        return;
    errno = 0;
    file_.open(path, std::ios::binary | std::ios::trunc);
    stream_ = &file_;
    if (!file_)
        throw Error(name_ + ": cannot be opened for writing: " + reason() +
                    "; choose another place");
}

Output::Output(std::ostream &stream, std::string name) : name_(std::move(name)), stream_(&stream) {}

void Output::close() {
    // After an earlier failure errno may tell of something else by now.
    const bool failed_before = stream_->fail();
    errno = 0;
    stream_->flush();
    if (file_.is_open())
        file_.close();
    if (failed_before || stream_->fail())
        throw Error(name_ +
                    ": cannot be written in full: " + (failed_before ? "write error" : reason()) +
                    "; check the space left and who reads it");
}

} // namespace claimgraph
