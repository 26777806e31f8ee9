// SPDX-License-Identifier: Apache-2.0
#include "import/readers/byte_source.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace claimgraph {
namespace {

std::string_view remedy_for(int error) {
    switch (error) {
    case ENOENT:
        return "check the name";
    case EACCES:
    case EPERM:
        return "make it readable (chmod u+r)";
    default:
        return "check the file and the disk";
    }
}

[[noreturn]] void throw_system_error(const std::string &path, int error) {
    throw Error(fmt::format("{}: {}; {}", path, std::strerror(error), remedy_for(error)));
}

class FileSource final : public ByteSource {
  public:
    explicit FileSource(const std::string &path)
        : path_(path), file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")) {
        if (file_ == nullptr)
            throw_system_error(path, errno);
        // Whoever calls reads large pieces: a second buffer would only copy them.
        if (file_ != stdin)
            std::setvbuf(file_, nullptr, _IONBF, 0);
    }
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;
    ~FileSource() override {
        if (file_ != stdin)
            std::fclose(file_);
    }

    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file_);
        if (count < buffer.size() && std::ferror(file_) != 0)
            throw_system_error(path_, errno);
        return count;
    }

    std::size_t expected_size() const override {
        std::error_code error;
        if (file_ == stdin || !std::filesystem::is_regular_file(path_, error))
            return 0;
        const std::uintmax_t size = std::filesystem::file_size(path_, error);
        return error ? 0 : static_cast<std::size_t>(size);
    }

  private:
    std::string path_;
    std::FILE *file_;
};

class MemorySource final : public ByteSource {
  public:
    explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = rest_.copy(buffer.data(), buffer.size());
        rest_.remove_prefix(count);
        return count;
    }

    std::size_t expected_size() const override { return rest_.size(); }

  private:
    std::string_view rest_;
};

} // namespace

std::unique_ptr<ByteSource> open_bytes(const std::string &path) {
    std::error_code error;
    if (path != "-" && std::filesystem::is_directory(path, error))
        throw Error(fmt::format("{}: is a directory; name the files in it", path));
    return std::make_unique<FileSource>(path);
}

std::unique_ptr<ByteSource> bytes_in_memory(std::string_view bytes) {
    return std::make_unique<MemorySource>(bytes);
}

} // namespace claimgraph
