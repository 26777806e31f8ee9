// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "graphs/output.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace claimgraph {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using testing::ThrowsMessage;

TEST(Output, WritesAFile) {
    const TempDir dir;
    Output output(dir / "out.txt");
    output.stream() << "text\n";
    output.close();
    std::ostringstream content;
    content << std::ifstream(dir / "out.txt").rdbuf();
    EXPECT_EQ(content.str(), "text\n");
}

TEST(Output, NamesAPlaceThatCannotBeWritten) {
    const TempDir dir;
    EXPECT_THAT(
        [&] { Output(dir / "none/out.txt"); },
        ThrowsMessage<Error>(HasSubstr("none/out.txt: cannot be opened for writing: No such")));
}

TEST(Output, NamesAFullDisk) {
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "this system has no /dev/full";
    Output output("/dev/full");
    output.stream() << "text\n";
    EXPECT_THAT([&] { output.close(); },
                ThrowsMessage<Error>(
                    StartsWith("/dev/full: cannot be written in full: No space left on device; ")));
}

TEST(Output, RemembersAnEarlierFailure) {
    std::ostringstream stream;
    stream.setstate(std::ios::badbit);
    Output output(stream, "standard output");
    EXPECT_THAT([&] { output.close(); },
                ThrowsMessage<Error>(StartsWith("standard output: cannot be written in full")));
}

} // namespace
} // namespace claimgraph
