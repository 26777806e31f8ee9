// SPDX-License-Identifier: Apache-2.0

// `Store::merge` and `Store::snapshot`: from database to database.

#include "core/sql_rows.hpp"
#include "core/store.hpp"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

namespace claimgraph {
namespace {

void merge_vocabularies(Store &store, const Store &source) {
    for (Terminology added : source.vocabularies()) {
        const std::string name = added.name;
        for (const Terminology &known : store.vocabularies())
            if (known.name == name && known.hash != added.hash)
                added.name.append("-").append(added.hash, std::string_view("sha256:").size(), 8);
        store.add_vocabulary(added, [&](const TermSink &sink) {
            source.load_terms(name, sink);
            return added.version;
        });
    }
}

} // namespace

std::size_t Store::merge(const std::filesystem::path &other) {
    std::error_code unknown;
    if (std::filesystem::equivalent(path_, other, unknown))
        throw Error(fmt::format("{}: cannot be merged into itself", other.string()));
    const Store source(other);
    merge_vocabularies(*this, source);
    std::size_t added = 0;
    for (const std::string &key : source.document_keys_as_saved()) {
        DocumentClaims claims = source.load_document(key);
        if (save(claims))
            ++added;
        const Table paths = source.select("SELECT p.path FROM document_paths p JOIN documents d "
                                          "ON d.id = p.document WHERE d.key = :key ORDER BY p.path",
                                          {{":key", key}});
        for (const auto &row : paths.rows) {
            claims.document.path = std::get<std::string>(row.front());
            save(claims);
        }
    }
    take_decisions(source);
    return added;
}

void Store::snapshot(const std::filesystem::path &path) const {
    if (std::filesystem::exists(path))
        throw Error(
            fmt::format("{}: exists already; remove it or name another file", path.string()));
    guarded(path, [&] {
        // VACUUM INTO leaves the source as it is, but `query_only` of a reader refuses it.
        const int reader = database().execAndGet("PRAGMA query_only").getInt();
        database().exec("PRAGMA query_only = OFF");
        SQLite::Statement copy(database(), "VACUUM INTO ?");
        with(copy, path.string()).exec();
        database().exec(fmt::format("PRAGMA query_only = {}", reader));
        SQLite::Database snapshot(path.string(), SQLite::OPEN_READWRITE);
        // A file without a write-ahead log can be read from read-only media.
        snapshot.exec("PRAGMA journal_mode = DELETE");
        snapshot.exec("INSERT INTO sentences_fts (sentences_fts) VALUES ('optimize');"
                      "INSERT INTO claims_fts (claims_fts) VALUES ('optimize'); VACUUM");
    });
}

} // namespace claimgraph
