// SPDX-License-Identifier: Apache-2.0
#include "cli/result_stream.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace claimgraph {
namespace {

/// Buffers what is written to a file descriptor; throws where the standard's own would only set a
/// flag and forget the reason.
class DescriptorBuffer : public std::streambuf {
  public:
    DescriptorBuffer(int descriptor, std::string name)
        : descriptor_(descriptor), name_(std::move(name)) {
        setp(bytes_.data(), bytes_.data() + bytes_.size());
    }

  protected:
    int_type overflow(int_type next) override {
        sync();
        if (!traits_type::eq_int_type(next, traits_type::eof()))
            sputc(traits_type::to_char_type(next));
        return traits_type::not_eof(next);
    }

    int sync() override {
        for (const char *at = pbase(); at != pptr();) {
            const ssize_t written = ::write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
            if (written >= 0)
                at += written;
            else if (errno != EINTR)
                fail(errno);
        }
        setp(bytes_.data(), bytes_.data() + bytes_.size());
        return 0;
    }

  private:
    [[noreturn]] void fail(int reason) {
        setp(bytes_.data(), bytes_.data() + bytes_.size());
        if (reason == EPIPE)
            throw ClosedPipe();
        throw Error(fmt::format("{}: cannot write: {}; what was written is incomplete", name_,
                                std::strerror(reason)));
    }

    int descriptor_;
    std::string name_;
    std::array<char, 1 << 16> bytes_;
};

bool is_standard_output(const std::string &target) { return target.empty() || target == "-"; }

} // namespace

ResultStream::ResultStream(const std::string &target) : stream_(nullptr) {
    std::string name = "standard output";
    if (!is_standard_output(target)) {
        name = target;
        file_ = std::make_unique<PendingFile>(target);
        descriptor_ = ::open(file_->path().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (descriptor_ < 0)
            throw Error(fmt::format("{}: cannot be made: {}", target, std::strerror(errno)));
    }
    buffer_ = std::make_unique<DescriptorBuffer>(descriptor_, std::move(name));
    stream_.rdbuf(buffer_.get());
    stream_.exceptions(std::ios::badbit);
}

ResultStream::~ResultStream() {
    if (file_)
        ::close(descriptor_);
}

void ResultStream::commit() {
    stream_.flush();
    if (file_)
        file_->commit();
}

} // namespace claimgraph
