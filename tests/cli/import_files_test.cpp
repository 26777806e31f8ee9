// SPDX-License-Identifier: Apache-2.0
#include "cli/import_files.hpp"
#include "tests/support/temp_dir.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

/// A folder with `count` one-sentence articles.
std::vector<std::string> write_articles(const TempDir &folder, std::size_t count) {
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < count; ++i)
        paths.push_back(
            folder.file(fmt::format("{:03}.txt", i), fmt::format("Drug {} reduces pain.\n", i)));
    return paths;
}

Store new_store(const TempDir &folder, const std::string &name = "claims.db") {
    return Store(folder / name, Store::Access::write);
}

TEST(ImportFiles, CountsDocumentsSentencesAndAssertions) {
    const TempDir folder;
    Store store = new_store(folder);
    const auto summary = import_files(write_articles(folder, 3), store);
    EXPECT_EQ(summary.added, 3U);
    EXPECT_EQ(summary.sentences.at(SentenceOutcome::claim), 3U);
    EXPECT_EQ(summary.assertions.at(EvidenceStatus::unsupported), 3U);
    EXPECT_FALSE(summary.stopped);
}

TEST(ImportFiles, AddsNothingTheSecondTime) {
    const TempDir folder;
    Store store = new_store(folder);
    const auto paths = write_articles(folder, 3);
    import_files(paths, store);
    const auto again = import_files(paths, store);
    EXPECT_EQ(again.added, 0U);
    EXPECT_EQ(again.already_there, 3U);
}

TEST(ImportFiles, SavesInTheOrderOfTheInputWhateverTheNumberOfWorkers) {
    const TempDir folder;
    Store alone = new_store(folder, "alone.db");
    Store together = new_store(folder, "together.db");
    const auto paths = write_articles(folder, 40);
    import_files(paths, alone, {.jobs = 1});
    import_files(paths, together, {.jobs = 8});
    EXPECT_EQ(alone.document_keys_as_saved(), together.document_keys_as_saved());
}

TEST(ImportFiles, LosesNoOtherDocumentToABadOne) {
    const TempDir folder;
    Store store = new_store(folder);
    auto paths = write_articles(folder, 4);
    paths.insert(paths.begin() + 2, (folder / "missing.txt").string());
    paths.push_back(folder.file("empty.txt", "").string());

    std::vector<std::string> failures;
    ImportObserver observer;
    observer.failed = [&](const std::string &message) { failures.push_back(message); };
    const auto summary = import_files(paths, store, {}, observer);

    EXPECT_EQ(summary.added, 4U);
    EXPECT_EQ(summary.failed, 2U);
    EXPECT_THAT(failures, ElementsAre(HasSubstr("missing.txt"), HasSubstr("empty.txt")));
}

TEST(ImportFiles, StopsAtTheFirstFailureWhenStrict) {
    const TempDir folder;
    Store store = new_store(folder);
    auto paths = write_articles(folder, 4);
    paths.insert(paths.begin() + 2, (folder / "missing.txt").string());
    const auto summary = import_files(paths, store, {.jobs = 4, .strict = true});
    EXPECT_EQ(summary.added, 2U);
    EXPECT_EQ(summary.failed, 1U);
    EXPECT_TRUE(summary.stopped);
    EXPECT_THAT(store.document_keys(), SizeIs(2));
}

TEST(ImportFiles, StopsAfterTheDocumentAtHandWhenAsked) {
    const TempDir folder;
    Store store = new_store(folder);
    std::size_t asked = 0;
    const auto summary = import_files(write_articles(folder, 20), store,
                                      {.jobs = 4, .stop = [&] { return ++asked == 3; }});
    EXPECT_EQ(summary.added, 3U);
    EXPECT_TRUE(summary.stopped);
}

TEST(ImportFiles, TellsOfEachDocumentInOrder) {
    const TempDir folder;
    Store store = new_store(folder);
    std::vector<std::string> keys;
    ImportObserver observer;
    observer.imported = [&](const std::string &key) { keys.push_back(key); };
    import_files(write_articles(folder, 10), store, {.jobs = 4}, observer);
    EXPECT_EQ(keys, store.document_keys_as_saved());
}

TEST(ImportFiles, TakesNoFilesForDone) {
    const TempDir folder;
    Store store = new_store(folder);
    EXPECT_EQ(import_files({}, store).added, 0U);
}

} // namespace
} // namespace claimgraph
