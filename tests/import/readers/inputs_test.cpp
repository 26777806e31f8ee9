// SPDX-License-Identifier: Apache-2.0
#include "import/readers/reader.hpp"
#include "tests/support/temp_dir.hpp"

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

Listed list(const TempDir &folder, const std::vector<std::string> &paths) {
    Listed listed;
    listed.files =
        list_inputs(paths, [&](const std::string &message) { listed.said.push_back(message); });
    const std::string prefix = folder / "";
    for (std::string &file : listed.files)
        if (file.starts_with(prefix))
            file.erase(0, prefix.size());
    return listed;
}

TEST(ListInputs, SortsTheFilesOfADirectory) {
    TempDir folder;
    for (const char *name : {"b/c.md", "a.txt", "b.html.gz", "b/B.txt", "b/picture.png",
                             ".hidden.txt", ".git/x.txt", "noextension"})
        folder.file(name, "Rain.");
    const Listed listed = list(folder, {folder / ""});
    EXPECT_THAT(listed.files, ElementsAre("a.txt", "b.html.gz", "b/B.txt", "b/c.md"));
    EXPECT_THAT(listed.said, IsEmpty());
}

TEST(ListInputs, KeepsWhatIsNamedInItsOrder) {
    TempDir folder;
    EXPECT_THAT(list(folder, {"z.pdf", "-", "missing.txt"}).files,
                ElementsAre("z.pdf", "-", "missing.txt"));
}

TEST(ListInputs, EntersADirectoryOnceHoweverItIsLinked) {
    TempDir folder;
    folder.file("a/x.txt", "Rain.");
    std::filesystem::create_directory_symlink("..", folder / "a/loop");
    std::filesystem::create_directory_symlink(folder / "", folder / "a/self");
    std::filesystem::create_symlink("nowhere.txt", folder / "a/dangling.txt");
    EXPECT_THAT(list(folder, {folder / ""}).files, ElementsAre("a/x.txt"));
}

TEST(ListInputs, SaysWhatItCannotList) {
    TempDir folder;
    folder.file("a/x.txt", "Rain.");
    folder.file("y.txt", "Rain.");
    if (geteuid() == 0)
        GTEST_SKIP() << "root reads everything";
    std::filesystem::permissions(folder / "a", std::filesystem::perms::none);
    const Listed listed = list(folder, {folder / ""});
    std::filesystem::permissions(folder / "a", std::filesystem::perms::owner_all);
    EXPECT_THAT(listed.files, ElementsAre("y.txt"));
    EXPECT_THAT(listed.said, ElementsAre(HasSubstr("/a: Permission denied; make it readable")));
}

TEST(ListInputs, SaysThatADirectoryHoldsNothing) {
    TempDir folder;
    const Listed listed = list(folder, {folder / ""});
    EXPECT_THAT(listed.files, IsEmpty());
    EXPECT_THAT(listed.said, ElementsAre(HasSubstr("no file of a known extension")));
}

} // namespace
} // namespace claimgraph
