// SPDX-License-Identifier: Apache-2.0
#include "import/readers/compression.hpp"

#include "core/error.hpp"

#include <fmt/format.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

constexpr std::size_t piece_size = 64 * 1024;

/// Bytes of a source, with those already looked at kept at hand.
class Feed {
  public:
    explicit Feed(std::unique_ptr<ByteSource> from) : from_(std::move(from)), buffer_(piece_size) {
        fill();
    }

    /// What has been read and not yet used; empty at the end of the source.
    std::span<char> ready() {
        if (next_ == filled_)
            fill();
        return std::span(buffer_).subspan(next_, filled_ - next_);
    }

    void use(std::size_t count) { next_ += count; }
    std::size_t expected_size() const { return filled_ - next_ + from_->expected_size(); }

  private:
    void fill() {
        next_ = 0;
        filled_ = from_->read(buffer_);
    }

    std::unique_ptr<ByteSource> from_;
    std::vector<char> buffer_;
    std::size_t next_ = 0;
    std::size_t filled_ = 0;
};

[[noreturn]] void throw_damaged(const std::string &name, std::string_view kind) {
    throw Error(fmt::format("{}: damaged {} data; fetch or compress the file again", name, kind));
}

[[noreturn]] void throw_truncated(const std::string &name, std::string_view kind) {
    throw Error(
        fmt::format("{}: {} data ends too early; fetch or compress the file again", name, kind));
}

class PlainSource final : public ByteSource {
  public:
    explicit PlainSource(Feed feed) : feed_(std::move(feed)) {}

    std::size_t read(std::span<char> buffer) override {
        const auto ready = feed_.ready();
        const std::size_t count = std::min(buffer.size(), ready.size());
        std::copy_n(ready.begin(), count, buffer.begin());
        feed_.use(count);
        return count;
    }

    std::size_t expected_size() const override { return feed_.expected_size(); }

  private:
    Feed feed_;
};

class GzipSource final : public ByteSource {
  public:
    GzipSource(Feed feed, std::string name) : feed_(std::move(feed)), name_(std::move(name)) {
        // 16 more than the window's bits asks zlib for the gzip wrapper.
        if (inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK)
            throw Error(name_ + ": zlib does not start; free some memory");
    }
    GzipSource(const GzipSource &) = delete;
    GzipSource &operator=(const GzipSource &) = delete;
    ~GzipSource() override { inflateEnd(&stream_); }

    std::size_t read(std::span<char> buffer) override {
        std::size_t produced = 0;
        while (produced == 0) {
            const auto ready = feed_.ready();
            if (ready.empty()) {
                if (inside_)
                    throw_truncated(name_, "gzip");
                return 0;
            }
            produced = inflate_some(ready, buffer);
        }
        return produced;
    }

  private:
    std::size_t inflate_some(std::span<char> input, std::span<char> output) {
        inside_ = true;
        stream_.next_in = reinterpret_cast<Bytef *>(input.data());
        stream_.avail_in = static_cast<uInt>(input.size());
        stream_.next_out = reinterpret_cast<Bytef *>(output.data());
        stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(output.size(), 1U << 30));
        const uInt room = stream_.avail_out;
        const int status = inflate(&stream_, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            throw_damaged(name_, "gzip");
        feed_.use(input.size() - stream_.avail_in);
        if (status == Z_STREAM_END) {
            inside_ = false;
            inflateReset(&stream_);
        }
        return room - stream_.avail_out;
    }

    Feed feed_;
    std::string name_;
    z_stream stream_{};
    bool inside_ = true;
};

class ZstdSource final : public ByteSource {
  public:
    ZstdSource(Feed feed, std::string name)
        : feed_(std::move(feed)), name_(std::move(name)), stream_(ZSTD_createDStream()) {
        if (stream_ == nullptr)
            throw Error(name_ + ": zstd does not start; free some memory");
        constexpr int window_bits = 23;
        ZSTD_DCtx_setParameter(stream_, ZSTD_d_windowLogMax, window_bits);
    }
    ZstdSource(const ZstdSource &) = delete;
    ZstdSource &operator=(const ZstdSource &) = delete;
    ~ZstdSource() override { ZSTD_freeDStream(stream_); }

    std::size_t read(std::span<char> buffer) override {
        ZSTD_outBuffer output{buffer.data(), buffer.size(), 0};
        while (output.pos == 0) {
            // The decoder may hold finished output although all input is used.
            const auto ready = feed_.ready();
            ZSTD_inBuffer input{ready.data(), ready.size(), 0};
            if (ready.empty() && !inside_)
                return 0;
            const std::size_t status = ZSTD_decompressStream(stream_, &output, &input);
            if (ZSTD_isError(status) != 0)
                throw_damaged(name_, "Zstandard");
            inside_ = status != 0;
            feed_.use(input.pos);
            if (ready.empty() && output.pos == 0)
                throw_truncated(name_, "Zstandard");
        }
        return output.pos;
    }

  private:
    Feed feed_;
    std::string name_;
    ZSTD_DStream *stream_;
    bool inside_ = true;
};

} // namespace

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source,
                                         const std::string &name) {
    Feed feed(std::move(source));
    const auto ready = feed.ready();
    const std::string_view start(ready.data(), ready.size());
    if (start.starts_with("\x1F\x8B"))
        return std::make_unique<GzipSource>(std::move(feed), name);
    if (start.starts_with("\x28\xB5\x2F\xFD"))
        return std::make_unique<ZstdSource>(std::move(feed), name);
    return std::make_unique<PlainSource>(std::move(feed));
}

} // namespace claimgraph
