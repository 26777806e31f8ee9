// SPDX-License-Identifier: Apache-2.0

// `Store::remove`: documents go, and with them what no other document says.

#include "core/sql_rows.hpp"
#include "core/store.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace claimgraph {
namespace {

/// What the documents use, told before their rows go. Tables of a connection, not of the file.
constexpr const char *note_what_they_use = R"sql(
CREATE TEMP TABLE used_claims AS
    SELECT DISTINCT claim AS id FROM assertions WHERE document IN (SELECT id FROM gone);
CREATE TEMP TABLE used_concepts AS
    SELECT subject AS id FROM claims WHERE id IN (SELECT id FROM used_claims)
    UNION SELECT object FROM claims WHERE id IN (SELECT id FROM used_claims) AND object IS NOT NULL;
CREATE TEMP TABLE used_sources AS
    SELECT DISTINCT l.source AS id FROM assertions a JOIN evidence_lines l ON l.assertion = a.id
    WHERE a.document IN (SELECT id FROM gone) AND l.source IS NOT NULL;
)sql";

constexpr const char *forget = R"sql(
DROP TABLE used_sources;
DROP TABLE used_concepts;
DROP TABLE used_claims;
DROP TABLE gone;
)sql";

/// A claim that others make too has the best status of what they offer.
constexpr const char *assess_the_rest = R"sql(
UPDATE claims SET evidence_status =
    (SELECT e.word FROM assertions a JOIN evidence_statuses e ON e.word = a.evidence_status
     WHERE a.claim = claims.id ORDER BY e.rank DESC LIMIT 1)
WHERE id IN (SELECT id FROM used_claims);
)sql";

class Remover {
  public:
    Remover(SQLite::Database &database, const std::filesystem::path &path)
        : database_(database), path_(path) {}

    Removal remove(std::span<const std::string> keys);

  private:
    void note(std::span<const std::string> keys);
    void remove_assertions();
    void remove_documents();
    void remove_claims();
    void remove_sources();
    void remove_concepts();

    /// Delete the rows of a table that meet a condition; gives their number.
    std::size_t erase(std::string_view table, std::string_view condition) {
        return static_cast<std::size_t>(
            database_.exec(fmt::format("DELETE FROM {} WHERE {}", table, condition)));
    }

    /// Take rows out of a full-text index, which asks for the text that it holds of them.
    void unindex(std::string_view table, std::string_view condition) {
        database_.exec(fmt::format("INSERT INTO {0}_fts ({0}_fts, rowid, text) "
                                   "SELECT 'delete', id, text FROM {0} WHERE {1}",
                                   table, condition));
    }

    SQLite::Database &database_;
    const std::filesystem::path &path_;
    Removal removed_;
};

Removal Remover::remove(std::span<const std::string> keys) {
    note(keys);
    remove_assertions();
    remove_documents();
    remove_claims();
    remove_sources();
    remove_concepts();
    database_.exec(forget);
    return removed_;
}

void Remover::note(std::span<const std::string> keys) {
    database_.exec("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)");
    Lookup document(database_, "SELECT id FROM documents WHERE key = ?");
    Inserter gone(database_, "gone", "id", "OR IGNORE");
    for (const std::string &key : keys) {
        const auto id = document.id(key);
        if (!id)
            throw Error(fmt::format("{}: no document has the key '{}'", path_.string(), key));
        gone.row(*id);
    }
    database_.exec(note_what_they_use);
    SQLite::Statement paths(database_, "SELECT group_concat(path, '; ') FROM document_paths "
                                       "WHERE document IN (SELECT id FROM gone) GROUP BY document");
    while (paths.executeStep())
        removed_.documents.push_back(text_at(paths, 0));
}

void Remover::remove_assertions() {
    for (const char *part :
         {"evidence_lines", "candidates", "repairs", "cues", "quantities", "arguments"})
        erase(part, "assertion IN (SELECT id FROM assertions WHERE document IN "
                    "(SELECT id FROM gone))");
    removed_.assertions = erase("assertions", "document IN (SELECT id FROM gone)");
}

void Remover::remove_documents() {
    constexpr std::string_view theirs = "document IN (SELECT id FROM gone)";
    unindex("sentences", theirs);
    removed_.sentences = erase("sentences", theirs);
    for (const char *part : {"bibliography", "links", "blocks", "document_paths"})
        erase(part, theirs);
    erase("documents", "id IN (SELECT id FROM gone)");
}

void Remover::remove_claims() {
    constexpr std::string_view unsaid = "id IN (SELECT id FROM used_claims) AND NOT EXISTS "
                                        "(SELECT 1 FROM assertions a WHERE a.claim = claims.id)";
    unindex("claims", unsaid);
    removed_.claims = erase("claims", unsaid);
    database_.exec(assess_the_rest);
}

void Remover::remove_sources() {
    removed_.sources =
        erase("sources", "id IN (SELECT id FROM used_sources) AND NOT EXISTS "
                         "(SELECT 1 FROM evidence_lines l WHERE l.source = sources.id)");
}

/// Concepts that users decided of stay, because the chain of events names them.
void Remover::remove_concepts() {
    database_.exec("DELETE FROM used_concepts WHERE id IN (SELECT subject FROM claims "
                   "WHERE subject = used_concepts.id UNION ALL SELECT object FROM claims "
                   "WHERE object = used_concepts.id) OR id IN (SELECT id FROM decided_concepts)");
    erase("concept_names", "concept IN (SELECT id FROM used_concepts)");
    removed_.concepts = erase("concepts", "id IN (SELECT id FROM used_concepts)");
}

} // namespace

Removal Store::remove(std::span<const std::string> keys) {
    return guarded(path_, [&] {
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        const Removal removed = Remover(database(), path_).remove(keys);
        transaction.commit();
        return removed;
    });
}

} // namespace claimgraph
