// SPDX-License-Identifier: Apache-2.0
#include "cli/pending_file.hpp"
#include "cli/result_stream.hpp"
#include "core/error.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace claimgraph {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

std::string content_of(const std::filesystem::path &path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::size_t files_in(const TempDir &folder) {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder / "."), {}));
}

TEST(ResultStream, GivesTheFileItsNameOnCommit) {
    const TempDir folder;
    ResultStream results((folder / "claims.dot").string());
    results.stream() << "digraph {}";
    EXPECT_FALSE(std::filesystem::exists(folder / "claims.dot"));
    results.commit();
    EXPECT_EQ(content_of(folder / "claims.dot"), "digraph {}");
    EXPECT_EQ(files_in(folder), 1U);
}

TEST(ResultStream, LeavesTheFormerFileWhenAbandoned) {
    const TempDir folder;
    folder.file("claims.dot", "former");
    {
        ResultStream results((folder / "claims.dot").string());
        results.stream() << std::string(1'000'000, 'x');
    }
    EXPECT_EQ(content_of(folder / "claims.dot"), "former");
    EXPECT_EQ(files_in(folder), 1U);
}

TEST(ResultStream, ReplacesWhatALinkLeadsTo) {
    const TempDir folder;
    folder.file("real.dot", "former");
    std::filesystem::create_symlink("real.dot", folder / "link.dot");
    ResultStream results((folder / "link.dot").string());
    results.stream() << "new";
    results.commit();
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.dot"));
    EXPECT_EQ(content_of(folder / "real.dot"), "new");
}

TEST(ResultStream, WritesADeviceInPlace) {
    {
        ResultStream results("/dev/null");
        results.stream() << "text";
        results.commit();
    }
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST(ResultStream, ThrowsWhenTheDiskIsFull) {
    ResultStream results("/dev/full");
    results.stream() << "text";
    EXPECT_THAT([&] { results.commit(); },
                ThrowsMessage<Error>(HasSubstr("/dev/full: cannot write: No space left")));
}

TEST(ResultStream, ThrowsWhileWritingMoreThanItsBuffer) {
    ResultStream results("/dev/full");
    EXPECT_THROW(results.stream() << std::string(1'000'000, 'x'), Error);
}

TEST(PendingFile, RefusesAFolderThatIsNotThere) {
    const TempDir folder;
    EXPECT_THAT([&] { PendingFile(folder / "no/claims.dot"); },
                ThrowsMessage<Error>(HasSubstr("its folder does not exist")));
}

TEST(PendingFile, RefusesAFolder) {
    const TempDir folder;
    EXPECT_THAT([&] { PendingFile(folder / "."); },
                ThrowsMessage<Error>(HasSubstr("is a directory")));
}

} // namespace
} // namespace claimgraph
