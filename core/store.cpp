// SPDX-License-Identifier: Apache-2.0
#include "core/store.hpp"

#include "core/ascii.hpp"
#include "core/schema.hpp"
#include "core/sql_rows.hpp"
#include "core/store_reader.hpp"
#include "core/store_writer.hpp"
#include "core/version.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace claimgraph {
namespace {

using SQLite::TransactionBehavior;

/// How long a writer waits for another: longer than the largest document takes.
constexpr int busy_timeout_ms = 60'000;

/// Keys are hashes, so inserts touch pages all over the file: with SQLite's own 2 MB of cache and a
/// checkpoint each 4 MB the same pages are written again and again.
constexpr const char *writer_pragmas = "PRAGMA synchronous = NORMAL;"
                                       "PRAGMA cache_size = -65536;"         // KiB
                                       "PRAGMA wal_autocheckpoint = 16384;"; // pages of 4 KiB

/// Whether SQLite may keep its files beside the database, as a write-ahead log asks even of
/// readers.
bool may_write_beside(const std::filesystem::path &path) {
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    return ::access(folder.c_str(), W_OK) == 0;
}

/// The path as a URI of SQLite (https://sqlite.org/uri.html) that promises that nobody writes.
std::string immutable_uri(const std::filesystem::path &path) {
    std::string uri = "file:";
    for (const char c : path.string()) {
        if (c == '%' || c == '?' || c == '#')
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

/// SQLite counts its memory under one lock for the whole process, which costs every allocation of a
/// writer; nothing here asks for the count. Without effect once SQLite is in use.
void stop_counting_memory() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);
}

std::unique_ptr<SQLite::Database> open_file(const std::filesystem::path &path,
                                            Store::Access access) {
    stop_counting_memory();
    const bool in_memory = path == ":memory:";
    if (access != Store::Access::write && !in_memory && !std::filesystem::exists(path))
        throw Error(fmt::format("{}: no such database; to make it: claimgraph import ARTICLE... "
                                "--db {}",
                                path.string(), shell_word(path.string())));
    if (std::filesystem::is_directory(path))
        throw Error(fmt::format("{}: is a directory; name a file with --db", path.string()));
    const bool has_log = std::filesystem::exists(path.string() + "-wal");
    if (access == Store::Access::read && !in_memory && !has_log && !may_write_beside(path))
        return std::make_unique<SQLite::Database>(
            immutable_uri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busy_timeout_ms);
    // A reader opens for writing too, where it may: SQLite then clears away the files of the
    // write-ahead log when the last one closes. `query_only` keeps it from changing anything.
    // A store is for one thread, so SQLite need not lock the connection at each call.
    int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    if (access == Store::Access::write)
        flags |= SQLite::OPEN_CREATE;
    return std::make_unique<SQLite::Database>(path.string(), flags, busy_timeout_ms);
}

void require_fts5() {
    if (sqlite3_compileoption_used("ENABLE_FTS5") == 0)
        throw Error(fmt::format("SQLite {}: built without FTS5, which claimgraph searches with; "
                                "install a SQLite that has it",
                                sqlite3_libversion()));
}

/// Change the journal of a new database. SQLite does not wait for other programs here, so this
/// does.
void use_write_ahead_log(SQLite::Database &database) {
    constexpr auto pause = std::chrono::milliseconds(50);
    for (int attempt = busy_timeout_ms / 50; attempt > 0; --attempt) {
        const int code = sqlite3_exec(database.getHandle(), "PRAGMA journal_mode = WAL", nullptr,
                                      nullptr, nullptr);
        if (code == SQLITE_OK)
            return;
        if (code != SQLITE_BUSY && code != SQLITE_LOCKED)
            throw SQLite::Exception(database.getHandle(), code);
        std::this_thread::sleep_for(pause);
    }
    throw SQLite::Exception(database.getHandle(), SQLITE_BUSY);
}

bool is_empty(SQLite::Database &database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
}

/// Make the tables, unless another program did so since we looked.
void create_schema(SQLite::Database &database) {
    use_write_ahead_log(database);
    SQLite::Transaction transaction(database, TransactionBehavior::IMMEDIATE);
    if (!is_empty(database))
        return;
    database.exec(schema_sql());
    database.exec(fmt::format("PRAGMA user_version = {}; PRAGMA application_id = {}",
                              schema_version, application_id));
    Inserter properties(database, "properties", "name, value");
    properties.row("program", fmt::format("claimgraph {}", program_version()));
    properties.row("schema_version", std::to_string(schema_version));
    transaction.commit();
}

void check_schema(SQLite::Database &database, const std::filesystem::path &path) {
    if (is_empty(database))
        throw Error(
            fmt::format("{}: an empty database; import an article into it first", path.string()));
    if (database.execAndGet("PRAGMA application_id").getInt() != application_id)
        throw Error(fmt::format("{}: a SQLite database of another program; name another file "
                                "with --db",
                                path.string()));
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version != schema_version)
        throw Error(fmt::format("{}: schema {}, this program reads and writes {}; {}",
                                path.string(), version, schema_version,
                                version > schema_version
                                    ? "use a newer claimgraph"
                                    : "import the articles into a new database"));
}

bool is_unused(SQLite::Database &database) {
    return database
               .execAndGet("SELECT (SELECT count(*) FROM documents) + "
                           "(SELECT count(*) FROM vocabularies)")
               .getInt64() == 0;
}

std::vector<std::string> keys_by(SQLite::Database &database, const std::string &order) {
    SQLite::Statement row(database, "SELECT key FROM documents ORDER BY " + order);
    std::vector<std::string> keys;
    while (row.executeStep())
        keys.push_back(text_at(row, 0));
    return keys;
}

} // namespace

/// What an open database holds ready.
struct Store::Connection {
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<StoreWriter> writer; ///< made by the first save
    bool is_new = false;                 ///< whether the file was made for this connection

    StoreWriter &writer_of() {
        if (!writer)
            writer = std::make_unique<StoreWriter>(*database);
        return *writer;
    }
};

Store::Store(const std::filesystem::path &path, Access access)
    : path_(path), connection_(std::make_unique<Connection>()) {
    require_fts5();
    guarded(path_, [&] {
        connection_->is_new = path_ != ":memory:" && !std::filesystem::exists(path_);
        connection_->database = open_file(path_, access);
        SQLite::Database &opened = database();
        opened.exec("PRAGMA foreign_keys = ON");
        if (access == Access::write && is_empty(opened))
            create_schema(opened);
        check_schema(opened, path_);
        opened.exec(access == Access::read ? "PRAGMA query_only = ON" : writer_pragmas);
    });
}

Store::~Store() {
    if (connection_ && connection_->is_new)
        remove_if_unused();
}

void Store::remove_if_unused() noexcept {
    try {
        connection_->writer.reset();
        // Other programs may have opened the file since; only the last one can leave the log.
        database().setBusyTimeout(0);
        if (database().execAndGet("PRAGMA journal_mode = DELETE").getString() != "delete")
            return;
        SQLite::Transaction alone(database(), TransactionBehavior::EXCLUSIVE);
        if (is_unused(database()))
            std::filesystem::remove(path_);
    } catch (const std::exception &) {
        // The file then stays, which does no harm.
    }
}

Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

SQLite::Database &Store::database() const { return *connection_->database; }

bool Store::save(const DocumentClaims &claims) {
    const DocumentKeys keys = keys_of(claims);
    return guarded(path_, [&] {
        SQLite::Transaction transaction(database(), TransactionBehavior::IMMEDIATE);
        const bool added = connection_->writer_of().write(claims, keys);
        transaction.commit();
        return added;
    });
}

std::vector<bool> Store::save(std::span<const KeyedClaims> documents) {
    if (documents.empty())
        return {};
    return guarded(path_, [&] {
        SQLite::Transaction transaction(database(), TransactionBehavior::IMMEDIATE);
        std::vector<bool> added;
        for (const auto &[claims, keys] : documents)
            added.push_back(connection_->writer_of().write(claims, keys));
        transaction.commit();
        return added;
    });
}

std::optional<std::string> Store::property(std::string_view name) const {
    return guarded(path_, [&]() -> std::optional<std::string> {
        SQLite::Statement row(database(), "SELECT value FROM properties WHERE name = ?");
        if (!with(row, name).executeStep())
            return std::nullopt;
        return text_at(row, 0);
    });
}

void Store::set_property(std::string_view name, std::string_view value) {
    guarded(path_, [&] {
        Inserter(database(), "properties", "name, value", "OR REPLACE").row(name, value);
    });
}

std::vector<std::string> Store::document_keys() const {
    return guarded(path_, [&] { return keys_by(database(), "key"); });
}

std::vector<std::string> Store::document_keys_as_saved() const {
    return guarded(path_, [&] { return keys_by(database(), "id"); });
}

std::string Store::find_document(std::string_view name) const {
    return guarded(path_, [&] {
        SQLite::Statement row(database(), R"sql(
SELECT id, key FROM documents WHERE key = ?1 OR title = ?1
UNION SELECT d.id, d.key FROM document_paths p JOIN documents d ON d.id = p.document
      WHERE p.path = ?1
UNION SELECT id, key FROM documents
      WHERE length(?1) >= 4 AND (substr(key, 1, length(?1)) = ?1 OR
                                 substr(key, 8, length(?1)) = ?1)
ORDER BY id)sql");
        std::vector<std::string> keys;
        for (with(row, name); row.executeStep();)
            keys.push_back(text_at(row, 1));
        if (keys.empty())
            throw Error(fmt::format("{}: no document has the path, title or key '{}'; "
                                    "'claimgraph info' lists the documents",
                                    path_.string(), name));
        if (keys.size() > 1)
            throw Error(fmt::format("{}: {} documents fit '{}'; name one by its key, the first "
                                    "imported first: {}",
                                    path_.string(), keys.size(), name, fmt::join(keys, ", ")));
        return keys.front();
    });
}

DocumentClaims Store::load_document(std::string_view key) const {
    return guarded(path_, [&] {
        if (auto claims = read_document_claims(database(), key))
            return *std::move(claims);
        throw Error(fmt::format("{}: no document has the key '{}'", path_.string(), key));
    });
}

} // namespace claimgraph
