// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/store.hpp"
#include "tests/support/corpus.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace claimgraph {
namespace {

/// Every row of every view, as one text.
std::string contents(const Store &store) {
    std::string all;
    const Table views =
        store.select("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name");
    for (const auto &view : views.rows) {
        const Table table = store.select("SELECT * FROM " + std::get<std::string>(view[0]));
        std::vector<std::string> lines;
        for (const auto &row : table.rows) {
            std::string line;
            for (const Cell &cell : row) {
                if (const auto *text = std::get_if<std::string>(&cell))
                    line += *text;
                else if (const auto *number = std::get_if<std::int64_t>(&cell))
                    line += std::to_string(*number);
                else if (const auto *real = std::get_if<double>(&cell))
                    line += std::to_string(*real);
                line += '\t';
            }
            lines.push_back(line);
        }
        std::sort(lines.begin(), lines.end());
        all += std::get<std::string>(view[0]) + '\n';
        for (const std::string &line : lines)
            all += line + '\n';
    }
    return all;
}

TEST(Merge, EqualsOneImportOfBoth) {
    const TempDir dir;
    Store all(dir / "all.db", Store::Access::write);
    Store one(dir / "one.db", Store::Access::write);
    {
        Store other(dir / "other.db", Store::Access::write);
        one.save(blog_post());
        one.save(paper());
        other.save(paper());
        other.save(press_release());
        for (const DocumentClaims &claims : small_corpus())
            all.save(claims);
    }
    EXPECT_EQ(one.merge(dir / "other.db"), 1u);
    EXPECT_EQ(contents(one), contents(all));
    EXPECT_TRUE(one.verify().passed());
    EXPECT_EQ(one.merge(dir / "other.db"), 0u);
    EXPECT_EQ(contents(one), contents(all));
}

TEST(Merge, BringsEveryPath) {
    const TempDir dir;
    Store one(dir / "one.db", Store::Access::write);
    one.save(blog_post());
    DocumentClaims copy = blog_post();
    copy.document.path = "copy.txt";
    Store(dir / "other.db", Store::Access::write).save(copy);
    one.merge(dir / "other.db");
    EXPECT_EQ(one.find_document("copy.txt"), blog_post().document.key);
}

TEST(Merge, RefusesItselfAndWhatIsNotThere) {
    const TempDir dir;
    Store one(dir / "one.db", Store::Access::write);
    EXPECT_THROW(one.merge(dir / "one.db"), Error);
    EXPECT_THROW(one.merge(dir / "none.db"), Error);
}

TEST(Snapshot, HasTheSameContents) {
    const TempDir dir;
    Store store(dir / "claims.db", Store::Access::write);
    for (const DocumentClaims &claims : small_corpus())
        store.save(claims);
    store.snapshot(dir / "snapshot.db");
    EXPECT_EQ(contents(Store(dir / "snapshot.db")), contents(store));
    EXPECT_TRUE(Store(dir / "snapshot.db").verify().passed());
}

TEST(Snapshot, IsMadeByAReader) {
    const TempDir dir;
    Store(dir / "claims.db", Store::Access::write).save(blog_post());
    Store reader(dir / "claims.db");
    reader.snapshot(dir / "snapshot.db");
    EXPECT_EQ(contents(Store(dir / "snapshot.db")), contents(reader));
    EXPECT_THROW(reader.save(paper()), Error);
}

TEST(Snapshot, IsReadWithoutWriteAccess) {
    const TempDir dir;
    Store store(dir / "claims.db", Store::Access::write);
    store.save(blog_post());
    std::filesystem::create_directory(dir / "media");
    store.snapshot(dir / "media/snapshot.db");
    // One file and nothing beside it, before and while it is read.
    const Store snapshot(dir / "media/snapshot.db");
    EXPECT_EQ(snapshot.document_keys().size(), 1u);
    const auto files = std::filesystem::directory_iterator(dir / "media");
    EXPECT_EQ(std::distance(begin(files), end(files)), 1);
}

TEST(Snapshot, OverwritesNothing) {
    const TempDir dir;
    const Store store(dir / "claims.db", Store::Access::write);
    EXPECT_THROW(store.snapshot(dir.file("taken.db", "mine")), Error);
}

} // namespace
} // namespace claimgraph
