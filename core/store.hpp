// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The claim graph in a SQLite file. The views of the file are the public interface to other
/// programs (core/README.md); this is the interface to ours.

#include "core/concept_links.hpp"
#include "core/document_keys.hpp"
#include "core/table.hpp"
#include "core/terminology.hpp"
#include "core/vocabulary.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace claimgraph {

class ClaimGraph;

/// Gives the terms of a vocabulary, one by one; its result is the version that the source states.
using TermProducer = std::function<std::string(const TermSink &)>;

/// Which claims or assertions are wanted; an absent member asks for all.
struct Selection {
    std::optional<EvidenceStatus> status;

    /// Key of a document; `Store::find_document` gives it.
    std::optional<std::string> document;
};

/// All concepts that are shown, and how claims link them.
struct LinkedConcepts {
    std::vector<std::string> keys; ///< by number, ascending
    ConceptLinks links;
};

/// What `verify` found: rows checked, rows there, and a line for each row that fails.
struct Verification {
    std::size_t checked = 0;
    std::size_t total = 0;
    std::vector<std::string> failures; ///< "assertion:...: quote differs from the text at 12-40"

    bool passed() const { return total > 0 && checked == total && failures.empty(); }
};

/// What `remove` took away: the documents, each by its paths ("a.txt; b.txt"), and how many rows of
/// the other kinds.
struct Removal {
    std::vector<std::string> documents;
    std::size_t sentences = 0;
    std::size_t assertions = 0;
    std::size_t claims = 0;
    std::size_t concepts = 0;
    std::size_t sources = 0;

    bool operator==(const Removal &) const = default;
};

/// A database of claims. One object is for one thread; several processes may open one file, and
/// a writer waits for another up to a minute.
class Store {
  public:
    enum class Access {
        read,
        change, ///< read and write what is there
        write,  ///< the same, and make what is not there
    };

    /// Open a database. A file that is made here and in which nothing is kept is taken away again
    /// when the object goes: it would look like a database in which nothing is found.
    ///
    /// \throws Error if the file cannot be opened or made, is no claimgraph database, is of another
    /// schema version, or if this SQLite lacks FTS5.
    explicit Store(const std::filesystem::path &path, Access access = Access::read);
    ~Store();
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;

    /// Keep what a document yields, in one transaction. False where its text is there already: then
    /// only a new path is added.
    ///
    /// \throws Error if the database is locked, read-only or cannot grow; nothing is kept then.
    bool save(const DocumentClaims &claims);

    /// The same for several documents in one transaction, which takes less time than one for each;
    /// an answer for each.
    std::vector<bool> save(std::span<const KeyedClaims> documents);

    /// Remove documents, by their keys, with the claims, concepts and sources that no other
    /// document has, in one transaction. Names that only they gave to other concepts stay, and so
    /// do concepts that were ever merged.
    ///
    /// \throws Error if there is no such document; nothing is removed then.
    Removal remove(std::span<const std::string> keys);

    /// Keys of all documents, ascending.
    std::vector<std::string> document_keys() const;

    /// The same in the order in which they were saved.
    std::vector<std::string> document_keys_as_saved() const;

    /// Key of the document that has this path, title or key, or whose key begins so.
    ///
    /// \throws Error if there is none or more than one.
    std::string find_document(std::string_view name) const;

    /// What `save` was given. \throws Error if there is no such document.
    DocumentClaims load_document(std::string_view key) const;

    /// The graph (core/graph.hpp) of the claims selected; vertices by kind, then by key.
    /// Assertions, their documents and sources come with them if `with_assertions`.
    ClaimGraph load(const Selection &selection = {}, bool with_assertions = false) const;

    /// What `load` would give of concepts and their links, without the rest.
    LinkedConcepts load_links() const;

    /// Rows that a SQL text selects. \throws Error if it is not one statement that only reads.
    Table select(std::string_view sql) const;

    /// Rows that a SQL text of ours selects, with values for its named parameters (":name").
    Table select(std::string_view sql,
                 const std::vector<std::pair<std::string, Cell>> &parameters) const;

    /// Names of all tables, those of the full-text search included, ascending.
    std::vector<std::string> table_names() const;

    /// Prove every row anew: hashes of texts, spans, quotes, keys, statuses, foreign keys and the
    /// file itself.
    Verification verify() const;

    /// Add all that another database holds, vocabularies too; the number of documents that were
    /// new. A vocabulary whose name is taken by another gets a part of its hash behind its name.
    ///
    /// \throws Error if that file is not one of ours.
    std::size_t merge(const std::filesystem::path &other);

    /// Show one concept as another from here on, whatever is imported later; both are keys.
    /// `reviewer` says who decided so. Keys of claims stay as they are.
    ///
    /// \throws Error if one is not there or both are one already.
    void merge_concepts(std::string_view what, std::string_view into, std::string_view reviewer);

    /// Take back that a concept was merged into another; those merged into it stay with it.
    ///
    /// \throws Error if it is not there or was not merged.
    void split_concept(std::string_view what, std::string_view reviewer);

    /// Keep a vocabulary, in one transaction; `produce` gives its terms and its version. Gives back
    /// what is kept: where one of the same content is there already, that one.
    ///
    /// \throws Error if another one has this name, and what `produce` throws; nothing is kept then.
    Terminology add_vocabulary(Terminology vocabulary, const TermProducer &produce);

    /// Forget a vocabulary; concepts that it named stay. \throws Error if there is none.
    void remove_vocabulary(std::string_view name);

    /// All vocabularies in the order in which they were added: the first that knows a name wins.
    std::vector<Terminology> vocabularies() const;

    /// The terms of a vocabulary, in its own order. \throws Error if there is none.
    void load_terms(std::string_view name, const TermSink &sink) const;

    /// The hash of a vocabulary as its terms stand now.
    std::string vocabulary_hash(std::string_view name) const;

    /// Write a compact copy that needs no write access to be read, with the same views.
    ///
    /// \throws Error if the file exists or cannot be written.
    void snapshot(const std::filesystem::path &path) const;

    /// What the file keeps under a name beside its claims: "program", "schema_version" and what
    /// `set_property` added.
    std::optional<std::string> property(std::string_view name) const;
    void set_property(std::string_view name, std::string_view value);

    const std::filesystem::path &path() const { return path_; }

  private:
    struct Connection;

    SQLite::Database &database() const;
    void remove_if_unused() noexcept;
    void take_decisions(const Store &other);

    std::filesystem::path path_;
    std::unique_ptr<Connection> connection_;
};

} // namespace claimgraph
