// SPDX-License-Identifier: Apache-2.0
#include "import/readers/reader.hpp"
#include "tests/import/readers/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Listed {
    std::vector<std::string> files;
    std::vector<std::string> said;
};

Listed list(const TemporaryFolder &folder, const std::vector<std::string> &paths) {
    Listed listed;
    listed.files =
        list_inputs(paths, [&](const std::string &message) { listed.said.push_back(message); });
    for (std::string &file : listed.files)
        if (file.starts_with(folder.path()))
            file.erase(0, folder.path().size() + 1);
    return listed;
}

TEST(ListInputs, SortsTheFilesOfADirectory) {
    TemporaryFolder folder;
    for (const char *name : {"b/c.md", "a.txt", "b.html.gz", "b/B.txt", "b/picture.png", ".hidden.txt",
                             ".git/x.txt", "noextension"})
        folder.write(name, "Rain.");
    const Listed listed = list(folder, {folder.path()});
    EXPECT_THAT(listed.files, ElementsAre("a.txt", "b.html.gz", "b/B.txt", "b/c.md"));
    EXPECT_THAT(listed.said, IsEmpty());
}

TEST(ListInputs, KeepsWhatIsNamedInItsOrder) {
    TemporaryFolder folder;
    EXPECT_THAT(list(folder, {"z.pdf", "-", "missing.txt"}).files,
                ElementsAre("z.pdf", "-", "missing.txt"));
}

TEST(ListInputs, EntersADirectoryOnceHoweverItIsLinked) {
    TemporaryFolder folder;
    folder.write("a/x.txt", "Rain.");
    std::filesystem::create_directory_symlink("..", folder.path() + "/a/loop");
    std::filesystem::create_directory_symlink(folder.path(), folder.path() + "/a/self");
    std::filesystem::create_symlink("nowhere.txt", folder.path() + "/a/dangling.txt");
    EXPECT_THAT(list(folder, {folder.path()}).files, ElementsAre("a/x.txt"));
}

TEST(ListInputs, SaysWhatItCannotList) {
    TemporaryFolder folder;
    folder.write("a/x.txt", "Rain.");
    folder.write("y.txt", "Rain.");
    if (geteuid() == 0)
        GTEST_SKIP() << "root reads everything";
    std::filesystem::permissions(folder.path() + "/a", std::filesystem::perms::none);
    const Listed listed = list(folder, {folder.path()});
    std::filesystem::permissions(folder.path() + "/a", std::filesystem::perms::owner_all);
    EXPECT_THAT(listed.files, ElementsAre("y.txt"));
    EXPECT_THAT(listed.said, ElementsAre(HasSubstr("/a: Permission denied; make it readable")));
}

TEST(ListInputs, SaysThatADirectoryHoldsNothing) {
    TemporaryFolder folder;
    const Listed listed = list(folder, {folder.path()});
    EXPECT_THAT(listed.files, IsEmpty());
    EXPECT_THAT(listed.said, ElementsAre(HasSubstr("no file of a known extension")));
}

} // namespace
} // namespace claimgraph
