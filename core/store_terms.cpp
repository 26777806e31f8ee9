// SPDX-License-Identifier: Apache-2.0

// The vocabularies of a store: terms in, terms out.

#include "core/ascii.hpp"
#include "core/keys.hpp"
#include "core/sql_rows.hpp"
#include "core/store.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace claimgraph {
namespace {

/// The hash of a vocabulary is that of its terms, so `verify` can prove it from the rows and the
/// same content is known again whatever file it comes in.
void add_to(ContentHash &hash, const Term &term) {
    hash.add(term.curie);
    hash.add(term.name);
    hash.add(term.type);
    hash.add(std::to_string(term.names.size()));
    for (const TermName &name : term.names) {
        hash.add(std::to_string(static_cast<int>(name.fit)));
        hash.add(name.text);
    }
    hash.add(std::to_string(term.broader.size()));
    for (const std::string &broader : term.broader)
        hash.add(broader);
}

/// Writes the terms of one vocabulary.
class TermWriter {
  public:
    TermWriter(SQLite::Database &database, RowId vocabulary)
        : vocabulary_(vocabulary), terms_(database, "terms", "vocabulary, curie, name, type"),
          names_(database, "term_names", "term, position, fit, name"),
          broader_(database, "broader_terms", "term, position, broader") {}

    void write(const Term &term) {
        const RowId id = terms_.row(vocabulary_, term.curie, term.name, term.type);
        RowId position = 0;
        for (const TermName &name : term.names)
            names_.row(id, position++, static_cast<int>(name.fit), name.text);
        position = 0;
        for (const std::string &broader : term.broader)
            broader_.row(id, position++, broader);
        add_to(hash_, term);
        ++count_;
    }

    std::size_t count() const { return count_; }
    std::string hash() { return hash_.finish(); }

  private:
    RowId vocabulary_;
    Inserter terms_;
    Inserter names_;
    Inserter broader_;
    ContentHash hash_;
    std::size_t count_ = 0;
};

/// The names, or else the terms above, of the terms of a vocabulary: one row each, read along with
/// the terms because both come in the order of the term's id.
class SideRows {
  public:
    SideRows(SQLite::Database &database, const std::string &columns, const std::string &table,
             RowId vocabulary)
        : row_(database, "SELECT n.term, " + columns + " FROM terms t JOIN " + table +
                             " n ON n.term = t.id WHERE t.vocabulary = ? "
                             "ORDER BY n.term, n.position") {
        more_ = with(row_, vocabulary).executeStep();
    }

    template <typename Take> void take(RowId term, Take take) {
        for (; more_ && row_.getColumn(0).getInt64() == term; more_ = row_.executeStep())
            take(row_);
    }

  private:
    SQLite::Statement row_;
    bool more_ = false;
};

NameFit fit_at(SQLite::Statement &row, int column) {
    const int fit = row.getColumn(column).getInt();
    if (fit < 0 || fit > static_cast<int>(NameFit::related))
        throw Error(
            fmt::format("the database holds the unknown fit {}; it was changed by hand", fit));
    return static_cast<NameFit>(fit);
}

void read_terms(SQLite::Database &database, RowId vocabulary, const TermSink &sink) {
    SideRows names(database, "n.fit, n.name", "term_names", vocabulary);
    SideRows broader(database, "n.broader", "broader_terms", vocabulary);
    SQLite::Statement row(database, "SELECT id, curie, name, type FROM terms "
                                    "WHERE vocabulary = ? ORDER BY id");
    for (with(row, vocabulary); row.executeStep();) {
        Term term{text_at(row, 1), text_at(row, 2), text_at(row, 3), {}, {}};
        const RowId id = row.getColumn(0).getInt64();
        names.take(id, [&](SQLite::Statement &name) {
            term.names.push_back({fit_at(name, 1), text_at(name, 2)});
        });
        broader.take(id,
                     [&](SQLite::Statement &above) { term.broader.push_back(text_at(above, 1)); });
        sink(term);
    }
}

std::optional<RowId> id_of(SQLite::Database &database, std::string_view name) {
    return Lookup(database, "SELECT id FROM vocabularies WHERE name = ?").id(name);
}

std::vector<Terminology> read_terminologies(SQLite::Database &database) {
    SQLite::Statement row(database, "SELECT name, source, version, hash, terms FROM vocabularies "
                                    "ORDER BY id");
    std::vector<Terminology> found;
    while (row.executeStep())
        found.push_back({text_at(row, 0), text_at(row, 1), text_at(row, 2), text_at(row, 3),
                         static_cast<std::size_t>(row.getColumn(4).getInt64())});
    return found;
}

} // namespace

std::vector<Terminology> Store::vocabularies() const {
    return guarded(path_, [&] { return read_terminologies(database()); });
}

Terminology Store::add_vocabulary(Terminology vocabulary, const TermProducer &produce) {
    return guarded(path_, [&] {
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        const bool taken = id_of(database(), vocabulary.name).has_value();
        // The rows come first, under a name that no vocabulary has, and the hash is known last.
        const RowId id = Inserter(database(), "vocabularies", "name, source, version, hash, terms")
                             .row("", vocabulary.source, vocabulary.version, "", 0);
        TermWriter writer(database(), id);
        vocabulary.version = produce([&](const Term &term) { writer.write(term); });
        vocabulary.terms = writer.count();
        vocabulary.hash = writer.hash();
        for (const Terminology &known : read_terminologies(database()))
            if (known.hash == vocabulary.hash)
                return known; // the transaction takes the rows back
        if (taken)
            throw Error(fmt::format("{0}: has another vocabulary '{1}'; give this one another "
                                    "--name, or remove that: claimgraph vocabulary remove {2} "
                                    "--db {3}",
                                    path_.string(), vocabulary.name, shell_word(vocabulary.name),
                                    shell_word(path_.string())));
        SQLite::Statement complete(database(), "UPDATE vocabularies SET name = ?, version = ?, "
                                               "hash = ?, terms = ? WHERE id = ?");
        with(complete, vocabulary.name, vocabulary.version, vocabulary.hash,
             static_cast<RowId>(vocabulary.terms), id)
            .exec();
        transaction.commit();
        return vocabulary;
    });
}

void Store::remove_vocabulary(std::string_view name) {
    guarded(path_, [&] {
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        const auto id = id_of(database(), name);
        if (!id)
            throw Error(fmt::format("{}: has no vocabulary '{}'; 'claimgraph vocabulary list' "
                                    "prints those it has",
                                    path_.string(), name));
        for (const char *sql :
             {"DELETE FROM term_names WHERE term IN (SELECT id FROM terms WHERE vocabulary = ?)",
              "DELETE FROM broader_terms WHERE term IN (SELECT id FROM terms WHERE vocabulary = ?)",
              "DELETE FROM terms WHERE vocabulary = ?", "DELETE FROM vocabularies WHERE id = ?"}) {
            SQLite::Statement statement(database(), sql);
            with(statement, *id).exec();
        }
        transaction.commit();
    });
}

void Store::load_terms(std::string_view name, const TermSink &sink) const {
    guarded(path_, [&] {
        if (const auto id = id_of(database(), name))
            read_terms(database(), *id, sink);
        else
            throw Error(fmt::format("{}: has no vocabulary '{}'", path_.string(), name));
    });
}

std::string Store::vocabulary_hash(std::string_view name) const {
    ContentHash hash;
    load_terms(name, [&](const Term &term) { add_to(hash, term); });
    return hash.finish();
}

} // namespace claimgraph
