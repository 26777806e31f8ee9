// SPDX-License-Identifier: Apache-2.0

/// \file
/// Runs what fuzzing once found through the same function, in the ordinary suite. Each program
/// that links this file links one fuzz target and names the folder of its inputs.

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

TEST(FuzzTarget, ReadsWhatFuzzingFound) {
    const std::filesystem::path folder = CLAIMGRAPH_FUZZ_REGRESSIONS;
    int replayed = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        SCOPED_TRACE(entry.path().filename());
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(file), {});
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
        ++replayed;
    }
    EXPECT_GT(replayed, 0);
}

} // namespace
