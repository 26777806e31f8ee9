// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/keys.hpp"
#include "core/query.hpp"
#include "core/store.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/corpus.hpp"
#include "tests/support/temp_dir.hpp"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

namespace claimgraph {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

/// Message of the Error that an action throws; empty where it throws none.
template <typename Action> std::string error_of(Action action) {
    try {
        action();
    } catch (const Error &error) {
        return error.what();
    }
    return "";
}

std::int64_t count(const Store &store, const std::string &what) {
    return std::get<std::int64_t>(store.select("SELECT count(*) FROM " + what).rows[0][0]);
}

TEST(Store, GivesBackWhatWasSaved) {
    const Store store = filled_store();
    for (const DocumentClaims &claims : small_corpus())
        EXPECT_EQ(store.load_document(claims.document.key), claims) << claims.document.path;
}

TEST(Store, GivesBackBlocksLinksReferencesAndAntecedents) {
    DocumentClaims claims = claims_of("Ecstasy\nIt increases serotonin.")
                                .assertion("It", Predicate::increases, "serotonin");
    claims.document.blocks[0] = {BlockKind::heading, {0, 7}, 2};
    claims.document.links = {{{11, 20}, "https://example.org/a?b=c&d"}};
    claims.document.references = {{"1", {0, 7}, "doi:10.5555/2"}};
    claims.assertions[0].subject.antecedent = TextSpan{0, 7};
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    EXPECT_EQ(store.load_document(claims.document.key), claims);
}

TEST(Store, KeepsTextsWithEveryKindOfCharacter) {
    const std::string odd = "graph \" \\ a -> b \x01\x7f \xe2\x80\xae \xf0\x9f\x98\x80";
    const DocumentClaims claims =
        claims_of(odd + " increases fear").assertion(odd, Predicate::increases, "fear");
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    EXPECT_EQ(store.load_document(claims.document.key), claims);
}

TEST(Store, LeavesNoFileInWhichNothingWasKept) {
    const TempDir dir;
    Store(dir / "claims.db", Store::Access::write);
    EXPECT_TRUE(std::filesystem::is_empty(dir / ""));
}

TEST(Store, LeavesAFileThatWasThereBeforeOrThatAnotherUses) {
    const TempDir dir;
    const auto path = dir / "claims.db";
    auto first = std::make_unique<Store>(path, Store::Access::write);
    Store second(path, Store::Access::change);
    first.reset();
    EXPECT_TRUE(second.save(blog_post()));
    EXPECT_EQ(count(Store(path), "documents"), 1);
}

TEST(Store, MakesNoFileWhereItIsToChangeOne) {
    const TempDir dir;
    EXPECT_THAT(error_of([&] { Store(dir / "my claims.db", Store::Access::change); }),
                AllOf(HasSubstr("no such database"), HasSubstr("my claims.db'")));
    EXPECT_TRUE(std::filesystem::is_empty(dir / ""));
}

std::vector<Table> contents(const Store &store) {
    std::vector<Table> tables;
    for (const char *sql : {"SELECT * FROM document_overview ORDER BY document",
                            "SELECT * FROM claim_overview ORDER BY claim",
                            "SELECT * FROM assertion_overview ORDER BY assertion",
                            "SELECT * FROM concept_overview ORDER BY concept",
                            "SELECT * FROM claim_evidence ORDER BY assertion",
                            "SELECT key FROM sources ORDER BY key"})
        tables.push_back(store.select(sql));
    return tables;
}

TEST(Store, RemovesADocumentAsIfItHadNeverBeenThere) {
    Store store = filled_store();
    Store without(":memory:", Store::Access::write);
    for (const DocumentClaims &claims : small_corpus())
        if (claims.document.key != paper().document.key)
            without.save(claims);
    const std::vector<std::string> keys{paper().document.key, paper().document.key};
    const Removal removed = store.remove(keys);
    EXPECT_EQ(removed, (Removal{{"paper.txt"}, 2, 2, 1, 1, 1}));
    for (std::size_t i = 0; i < contents(store).size(); ++i)
        EXPECT_EQ(contents(store)[i].rows, contents(without)[i].rows) << i;
    EXPECT_TRUE(store.verify().passed());
    store.save(paper());
    EXPECT_EQ(store.load_document(paper().document.key), paper());
}

TEST(Store, FindsNoWordsOfARemovedDocument) {
    Store store = filled_store();
    store.remove(store.document_keys());
    EXPECT_EQ(count(store, "sentences_fts WHERE sentences_fts MATCH 'fear OR symptoms'"), 0);
    EXPECT_EQ(count(store, "claims_fts WHERE claims_fts MATCH 'fear OR symptoms'"), 0);
    EXPECT_EQ(count(store, "concepts") + count(store, "sources") + count(store, "claims"), 0);
    for (const DocumentClaims &claims : small_corpus())
        EXPECT_TRUE(store.save(claims));
    EXPECT_EQ(count(store, "sentences_fts WHERE sentences_fts MATCH 'fear'"), 4);
}

TEST(Store, KeepsMergedConceptsWhenTheirDocumentGoes) {
    Store store = filled_store();
    store.merge_concepts(find_concepts(store, "serotonin").at(0),
                         find_concepts(store, "fear").at(0), "");
    store.remove(store.document_keys());
    EXPECT_EQ(count(store, "concepts"), 2);
    EXPECT_EQ(count(store, "concept_events"), 1);
    EXPECT_TRUE(store.verify().passed());
}

TEST(Store, RemovesNothingWhereOneDocumentIsNotThere) {
    Store store = filled_store();
    EXPECT_THROW(store.remove(std::vector{paper().document.key, std::string("sha256:0")}), Error);
    EXPECT_EQ(count(store, "documents"), 3);
    EXPECT_EQ(store.remove(std::vector{paper().document.key}).documents.size(), 1u);
}

TEST(Store, TakesADocumentOnlyOnce) {
    Store store(":memory:", Store::Access::write);
    EXPECT_TRUE(store.save(blog_post()));
    EXPECT_FALSE(store.save(blog_post()));
    EXPECT_EQ(count(store, "documents"), 1);
    EXPECT_EQ(count(store, "assertions"), 2);
}

TEST(Store, TakesSeveralDocumentsAtOnce) {
    Store store(":memory:", Store::Access::write);
    std::vector<KeyedClaims> documents;
    for (const DocumentClaims &claims : small_corpus())
        documents.push_back(with_keys(claims));
    documents.push_back(documents.front());
    std::vector<bool> added(documents.size(), true);
    added.back() = false;
    EXPECT_EQ(store.save(documents), added);
    for (const DocumentClaims &claims : small_corpus())
        EXPECT_EQ(store.load_document(claims.document.key), claims) << claims.document.path;
    EXPECT_TRUE(store.save(std::vector<KeyedClaims>{}).empty());
}

TEST(Store, ShowsAConceptByTheNameThatItHadFirst) {
    Store store(":memory:", Store::Access::write);
    store.save(claims_of("aspirin eases pain")
                   .assertion("aspirin", Predicate::decreases, "pain")
                   .grounded("aspirin", "CHEBI:15365"));
    store.save(claims_of("ASA causes ulcers")
                   .assertion("ASA", Predicate::causes, "ulcers")
                   .grounded("ASA", "CHEBI:15365"));
    EXPECT_EQ(count(store, "claim_overview WHERE text = 'aspirin causes ulcers'"), 1);
    EXPECT_EQ(count(store, "concept_overview WHERE names = 'ASA; aspirin'"), 1);
    EXPECT_TRUE(store.verify().passed());
}

TEST(Store, RemembersEveryPathOfOneText) {
    Store store(":memory:", Store::Access::write);
    DocumentClaims claims = blog_post();
    store.save(claims);
    claims.document.path = "copy.txt";
    EXPECT_FALSE(store.save(claims));
    EXPECT_EQ(store.find_document("copy.txt"), claims.document.key);
    EXPECT_EQ(store.find_document("blog.txt"), claims.document.key);
}

TEST(Store, ShowsTheFirstPathInByteOrderWhateverTheOrderOfImport) {
    for (const auto &[first, second] : {std::pair("a.txt", "b.txt"), std::pair("b.txt", "a.txt")}) {
        Store store(":memory:", Store::Access::write);
        DocumentClaims claims = blog_post();
        claims.document.path = first;
        store.save(claims);
        claims.document.path = second;
        store.save(claims);
        EXPECT_EQ(store.load_document(claims.document.key).document.path, "a.txt");
    }
}

TEST(Store, LetsADenialMeetWhatItDenies) {
    const Store store = filled_store();
    const Table table = store.select("SELECT affirmed, negated, documents, evidence_status "
                                     "FROM claim_overview WHERE text = 'MDMA decreases fear'");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre(1, 1, 2, "traceable")));
}

TEST(Store, RaisesTheStatusOfAClaimWithABetterBasisOnly) {
    Store store(":memory:", Store::Access::write);
    const auto said = [](std::string_view text) {
        return claims_of(text).assertion("Tea", Predicate::decreases, "stress");
    };
    const auto status = [&] {
        return std::get<std::string>(
            store.select("SELECT evidence_status FROM claim_overview").rows[0][0]);
    };
    store.save(said("Tea lowers stress."));
    EXPECT_EQ(status(), "unsupported");
    store.save(said("Tea lowers stress, the FDA says.").named("the FDA"));
    EXPECT_EQ(status(), "traceable");
    store.save(said("Tea lowers stress, experts say.").untraceable("experts say"));
    EXPECT_EQ(status(), "traceable");
}

TEST(Store, FindsADocumentByKeyPrefixTitleOrPath) {
    const Store store = filled_store();
    const std::string key = blog_post().document.key;
    EXPECT_EQ(store.find_document(key), key);
    EXPECT_EQ(store.find_document(key.substr(0, 15)), key);
    EXPECT_EQ(store.find_document(key.substr(7, 8)), key);
    EXPECT_EQ(store.find_document("A blog post"), key);
    EXPECT_THAT(error_of([&] { (void)store.find_document("sha256:"); }),
                HasSubstr("3 documents fit"));
    EXPECT_THAT(error_of([&] { (void)store.find_document("nowhere.txt"); }),
                HasSubstr("no document has"));
}

TEST(Store, SaysWhenADatabaseIsNotThere) {
    const TempDir dir;
    EXPECT_THAT(error_of([&] { Store((dir / "none.db")); }),
                AllOf(HasSubstr("none.db"), HasSubstr("claimgraph import")));
}

TEST(Store, LeavesNothingBesideTheDatabaseWhenReadersClose) {
    const TempDir dir;
    Store(dir / "claims.db", Store::Access::write).save(blog_post());
    EXPECT_EQ(Store(dir / "claims.db").document_keys().size(), 1u);
    EXPECT_FALSE(std::filesystem::exists(dir / "claims.db-wal"));
    EXPECT_FALSE(std::filesystem::exists(dir / "claims.db-shm"));
}

TEST(Store, IsReadFromAFolderThatMayNotBeWritten) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const TempDir dir;
    std::filesystem::create_directory(dir / "share %20?#");
    const auto path = dir / "share %20?#" / "claims.db";
    Store(path, Store::Access::write).save(blog_post());
    using std::filesystem::perms;
    std::filesystem::permissions(path.parent_path(), perms::owner_read | perms::owner_exec);
    EXPECT_EQ(Store(path).document_keys().size(), 1u);
    EXPECT_THAT(error_of([&] { Store(path, Store::Access::write).save(paper()); }),
                HasSubstr("writable"));
    std::filesystem::permissions(path.parent_path(), perms::owner_all);
}

TEST(Store, ChangesNothingWhenOpenedToRead) {
    const TempDir dir;
    Store(dir / "claims.db", Store::Access::write).save(blog_post());
    Store reader(dir / "claims.db");
    EXPECT_THAT(error_of([&] { reader.save(paper()); }), HasSubstr("read-only"));
}

TEST(Store, RefusesWhatIsNotItsDatabase) {
    const TempDir dir;
    const auto text = dir.file("text.db", "This is a text, and no database at all, is it?");
    EXPECT_THAT(error_of([&] { Store{text}; }), HasSubstr("not a SQLite database"));
    EXPECT_THAT(error_of([&] { Store(text, Store::Access::write); }),
                HasSubstr("not a SQLite database"));
    SQLite::Database((dir / "other.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t (a)");
    EXPECT_THAT(error_of([&] { Store(dir / "other.db", Store::Access::write); }),
                HasSubstr("of another program"));
    const auto empty = dir.file("empty.db", "");
    EXPECT_THAT(error_of([&] { Store{empty}; }), HasSubstr("an empty database"));
    EXPECT_THAT(error_of([&] { Store(dir / ".", Store::Access::write); }),
                HasSubstr("is a directory"));
    EXPECT_THAT(error_of([&] { Store(dir / "no/folder.db", Store::Access::write); }),
                HasSubstr("cannot be opened"));
}

TEST(Store, RefusesAnotherSchemaVersion) {
    const TempDir dir;
    const auto path = dir / "claims.db";
    Store(path, Store::Access::write).save(blog_post());
    const auto set_version = [&](int version) {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA user_version = " + std::to_string(version));
    };
    set_version(99);
    EXPECT_THAT(error_of([&] { Store{path}; }),
                AllOf(HasSubstr("schema 99"), HasSubstr("newer claimgraph")));
    set_version(0);
    EXPECT_THAT(error_of([&] { Store{path}; }),
                AllOf(HasSubstr("schema 0"), HasSubstr("new database")));
}

TEST(Store, SaysWhenTheDiskIsFull) {
    const TempDir dir;
    const auto path = dir / "claims.db";
    Store store(path, Store::Access::write);
    store.save(blog_post());
    // A page limit fails as a full disk does.
    Store limited(path, Store::Access::write);
    limited.select("PRAGMA max_page_count = 1");
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "Rain makes rivers rise. ";
    EXPECT_THAT(error_of([&] { limited.save(claims_of(text)); }), HasSubstr("disk is full"));
    EXPECT_EQ(count(limited, "documents"), 1);
}

TEST(Store, KeepsNothingOfADocumentThatFails) {
    Store store(":memory:", Store::Access::write);
    DocumentClaims broken = blog_post();
    broken.assertions[1].sentence_index = 77;
    EXPECT_THROW(store.save(broken), std::out_of_range);
    EXPECT_EQ(count(store, "documents"), 0);
    EXPECT_TRUE(store.save(blog_post()));
}

TEST(Store, TakesDocumentsFromTwoWritersAtOnce) {
    const TempDir dir;
    const auto path = dir / "claims.db";
    const auto write = [&](std::string_view name) {
        Store store(path, Store::Access::write);
        for (int i = 0; i < 50; ++i)
            store.save(claims_of(std::string(name) + std::to_string(i) + " reduces fear.")
                           .assertion(name, Predicate::decreases, "fear"));
    };
    std::thread one(write, "tea");
    std::thread other(write, "rest");
    one.join();
    other.join();
    EXPECT_EQ(count(Store(path), "documents"), 100);
    EXPECT_TRUE(Store(path).verify().passed());
}

TEST(Store, KeepsProperties) {
    Store store(":memory:", Store::Access::write);
    EXPECT_EQ(store.property("schema_version"), "7");
    EXPECT_EQ(store.property("analysis"), std::nullopt);
    store.set_property("analysis", "1");
    store.set_property("analysis", "2");
    EXPECT_EQ(store.property("analysis"), "2");
}

} // namespace
} // namespace claimgraph
