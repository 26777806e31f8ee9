// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Comparison with a file under tests/golden; CLAIMGRAPH_UPDATE_GOLDEN=1 writes the file instead.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace claimgraph {

inline void expect_golden(std::string_view name, const std::string &actual) {
    const std::filesystem::path path = std::filesystem::path(CLAIMGRAPH_GOLDEN_DIR) / name;
    if (std::getenv("CLAIMGRAPH_UPDATE_GOLDEN")) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << actual;
        return;
    }
    std::ifstream file(path, std::ios::binary);
    ASSERT_TRUE(file) << path << " is missing; run with CLAIMGRAPH_UPDATE_GOLDEN=1";
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(actual, expected) << path;
}

} // namespace claimgraph
