// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/readers/compression.hpp"
#include "tests/import/readers/pack.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace claimgraph {
namespace {

std::string unpack(std::string_view bytes) {
    const auto source = decompressed(bytes_in_memory(bytes), "paper.txt.gz");
    std::string all;
    std::array<char, 1000> piece;
    while (const std::size_t count = source->read(piece))
        all.append(piece.data(), count);
    return all;
}

const std::string text = [] {
    std::string lines;
    for (int i = 0; i < 20'000; ++i)
        lines += "Rain falls on day " + std::to_string(i * i) + ".\n";
    return lines;
}();

TEST(Decompressed, PassesOtherBytesThrough) {
    EXPECT_EQ(unpack(text), text);
    EXPECT_EQ(unpack(""), "");
    EXPECT_EQ(unpack("\x1F"), "\x1F");
}

TEST(Decompressed, ReadsGzipAndZstandard) {
    EXPECT_EQ(unpack(gzip(text)), text);
    EXPECT_EQ(unpack(zstandard(text)), text);
}

TEST(Decompressed, ReadsArchivesBehindOneAnother) {
    EXPECT_EQ(unpack(gzip("Rain ") + gzip("falls.")), "Rain falls.");
    EXPECT_EQ(unpack(zstandard("Rain ") + zstandard("falls.")), "Rain falls.");
}

TEST(Decompressed, RefusesTruncatedArchives) {
    const std::string packed = gzip(text);
    EXPECT_THAT([&] { unpack(packed.substr(0, packed.size() / 2)); },
                testing::ThrowsMessage<Error>("paper.txt.gz: gzip data ends too early; fetch or "
                                              "compress the file again"));
    const std::string frame = zstandard(text);
    EXPECT_THAT(
        [&] { unpack(frame.substr(0, frame.size() - 3)); },
        testing::ThrowsMessage<Error>("paper.txt.gz: Zstandard data ends too early; fetch or "
                                      "compress the file again"));
}

TEST(Decompressed, RefusesDamagedArchives) {
    for (std::string packed : {gzip(text), zstandard(text)}) {
        for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 50; ++i)
            packed[i] = '\x55';
        EXPECT_THAT([&] { unpack(packed); },
                    testing::ThrowsMessage<Error>(testing::HasSubstr("damaged")));
    }
}

} // namespace
} // namespace claimgraph
