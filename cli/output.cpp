// SPDX-License-Identifier: Apache-2.0
#include "cli/output.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace claimgraph {
namespace {

namespace fs = std::filesystem;

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

Output::Output(const std::string &target) : stream_(nullptr) {
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

Output::~Output() {
    if (file_)
        ::close(descriptor_);
}

void Output::commit() {
    stream_.flush();
    if (file_)
        file_->commit();
}

std::string printable(const std::string &text) {
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F)
            shown += fmt::format("\\x{:02x}", byte);
        else
            shown += c;
    }
    return shown;
}

} // namespace claimgraph
