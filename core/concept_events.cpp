// SPDX-License-Identifier: Apache-2.0
#include "core/concept_events.hpp"

#include "core/keys.hpp"
#include "core/sql_rows.hpp"
#include "core/store.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

void add_event(SQLite::Database &database, ConceptEvent event) {
    const ConceptEvents events = read_concept_events(database);
    const std::string hash = hash_of(event, events.empty() ? "" : events.back().hash);
    SQLite::Statement insert(
        database, "INSERT INTO concept_events (hash, event, concept, target, reviewer) SELECT ?, "
                  "?, k.id, t.id, ? FROM concepts k, concepts t WHERE k.key = ? AND t.key = ?");
    with(insert, hash, event.event, event.reviewer, event.what, event.target).exec();
}

/// Bring the columns that follow from the events up to them.
void apply_events(SQLite::Database &database) {
    database.exec("UPDATE concepts SET root = id WHERE root <> id");
    SQLite::Statement set(database, "UPDATE concepts SET root = "
                                    "(SELECT id FROM concepts WHERE key = ?) WHERE key = ?");
    const ConceptRoots roots = roots_of(read_concept_events(database));
    for (const auto &[what, target] : roots)
        with(set, root_of(roots, target), what).exec();
    database.exec(R"sql(
UPDATE claims SET text = shown.text
FROM (SELECT c.id AS id,
             s.name || iif(c.subject_aspect = '', '', ' (' || c.subject_aspect || ')') || ' ' ||
             iif(c.relation_lemma = '', c.predicate, c.relation_lemma) ||
             coalesce(' ' || o.name || iif(c.object_aspect = '', '', ' (' || c.object_aspect || ')'),
                      '') AS text
      FROM claims c
      JOIN shown_concepts s ON s.id = c.subject
      LEFT JOIN shown_concepts o ON o.id = c.object) AS shown
WHERE shown.id = claims.id AND shown.text <> claims.text;
INSERT INTO claims_fts (claims_fts) VALUES ('rebuild');
)sql");
}

void require_concept(SQLite::Database &database, const std::filesystem::path &path,
                     std::string_view key) {
    if (!Lookup(database, "SELECT id FROM concepts WHERE key = ?").id(key))
        throw Error(fmt::format("{}: no concept has the key '{}'", path.string(), key));
}

} // namespace

std::string hash_of(const ConceptEvent &event, std::string_view previous) {
    ContentHash hash;
    for (const std::string_view field :
         {previous, std::string_view(event.event), std::string_view(event.what),
          std::string_view(event.target), std::string_view(event.reviewer)})
        hash.add(field);
    return hash.finish();
}

ConceptEvents read_concept_events(SQLite::Database &database) {
    SQLite::Statement row(database, "SELECT e.event, k.key, t.key, e.reviewer, e.hash "
                                    "FROM concept_events e JOIN concepts k ON k.id = e.concept "
                                    "JOIN concepts t ON t.id = e.target ORDER BY e.id");
    ConceptEvents events;
    while (row.executeStep())
        events.push_back(
            {text_at(row, 0), text_at(row, 1), text_at(row, 2), text_at(row, 3), text_at(row, 4)});
    return events;
}

ConceptRoots roots_of(const ConceptEvents &events) {
    ConceptRoots roots;
    for (const ConceptEvent &event : events) {
        if (event.event == "merged")
            roots[event.what] = event.target;
        else
            roots.erase(event.what);
    }
    return roots;
}

std::string root_of(const ConceptRoots &roots, std::string_view what) {
    // Only concepts that are their own root are merged, so the row ends; a file changed by hand
    // may hold a circle.
    auto found = roots.find(what);
    for (std::size_t step = 0; found != roots.end() && step < roots.size(); ++step) {
        what = found->second;
        found = roots.find(what);
    }
    return std::string(what);
}

void Store::merge_concepts(std::string_view what, std::string_view into,
                           std::string_view reviewer) {
    guarded(path_, [&] {
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        require_concept(database(), path_, what);
        require_concept(database(), path_, into);
        const ConceptRoots roots = roots_of(read_concept_events(database()));
        const std::string root = root_of(roots, what);
        const std::string target = root_of(roots, into);
        if (root == target)
            throw Error(
                fmt::format("{}: {} and {} are one concept already", path_.string(), what, into));
        add_event(database(), {"merged", root, target, std::string(reviewer), ""});
        apply_events(database());
        transaction.commit();
    });
}

void Store::split_concept(std::string_view what, std::string_view reviewer) {
    guarded(path_, [&] {
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        require_concept(database(), path_, what);
        const ConceptRoots roots = roots_of(read_concept_events(database()));
        const auto merged = roots.find(what);
        if (merged == roots.end())
            throw Error(
                fmt::format("{}: {} was not merged into another concept", path_.string(), what));
        add_event(database(), {"split", merged->first, merged->second, std::string(reviewer), ""});
        apply_events(database());
        transaction.commit();
    });
}

/// Merges that hold in another database hold here too, but for concepts of which was decided here.
void Store::take_decisions(const Store &other) {
    guarded(path_, [&] {
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        const ConceptEvents theirs = read_concept_events(other.database());
        const ConceptRoots held = roots_of(theirs);
        for (const ConceptEvent &event : theirs) {
            const ConceptEvents ours = read_concept_events(database());
            const auto decided = [&](const ConceptEvent &own) { return own.what == event.what; };
            const auto holds = held.find(event.what);
            const bool taken_back = holds == held.end() || holds->second != event.target;
            if (taken_back || event.event != "merged" || std::ranges::any_of(ours, decided))
                continue;
            const ConceptRoots roots = roots_of(ours);
            const std::string target = root_of(roots, event.target);
            if (target != event.what)
                add_event(database(), {"merged", event.what, target, event.reviewer, ""});
        }
        apply_events(database());
        transaction.commit();
    });
}

} // namespace claimgraph
