// SPDX-License-Identifier: Apache-2.0
#include "core/query.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "core/graph_algorithms.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Where `sought` stands in the text outside of double quotes.
std::size_t find_unquoted(std::string_view text, std::string_view sought) {
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text.substr(i, sought.size()) == sought)
            return i;
    }
    return std::string_view::npos;
}

bool is_quoted(std::string_view text) {
    return text.size() >= 2 && text.front() == '"' && text.back() == '"';
}

std::string_view unquoted(std::string_view text) {
    return is_quoted(text) ? text.substr(1, text.size() - 2) : text;
}

[[noreturn]] void refuse(std::string_view text, std::size_t column, std::string_view problem) {
    throw Error(fmt::format("query '{}', column {}: {}", text, column + 1, problem));
}

/// One end of an arrow; empty for "*". `column` is where it stands in the whole pattern.
std::string parse_end(std::string_view whole, std::string_view part, std::size_t column) {
    const std::string_view name = trimmed(part);
    if (name.empty())
        refuse(whole, column, "a concept is missing; write its name, or * for any");
    return name == "*" ? std::string() : std::string(unquoted(name));
}

Predicate parse_predicate(std::string_view whole, std::string_view name, std::size_t column) {
    if (const auto predicate = from_word<Predicate>(trimmed(name)))
        return *predicate;
    refuse(whole, column,
           fmt::format("'{}' is no predicate; the predicates are {}", trimmed(name),
                       fmt::join(words<Predicate>(), ", ")));
}

ClaimPattern parse_arrow(std::string_view text, std::size_t arrow) {
    ClaimPattern pattern;
    pattern.kind = ClaimPattern::Kind::ends;
    const std::string_view after = text.substr(arrow + 2);
    if (find_unquoted(after, "->") != std::string_view::npos)
        refuse(text, arrow + 2 + find_unquoted(after, "->"),
               "a pattern has one arrow; for chains of claims add --hops N");
    std::size_t subject_ends = arrow;
    if (arrow > 0 && text[arrow - 1] == ']') {
        const std::size_t opening = find_unquoted(text, "-[");
        if (opening == std::string_view::npos || opening > arrow)
            refuse(text, arrow - 1, "a predicate is written -[increases]->");
        const std::string_view name = text.substr(opening + 2, arrow - opening - 3);
        pattern.predicate = parse_predicate(text, name, opening + 2);
        subject_ends = opening;
    }
    pattern.subject = parse_end(text, text.substr(0, subject_ends), 0);
    pattern.object = parse_end(text, after, arrow + 2);
    return pattern;
}

std::string quoted_list(const Table &table) {
    std::vector<std::string> names;
    for (const auto &row : table.rows)
        names.push_back("'" + std::get<std::string>(row.front()) + "'");
    return fmt::format("{}", fmt::join(names, ", "));
}

/// Concepts by name, key or CURIE. A text may write a name with an article ("the FDA"), so each
/// form is looked for: the index on names knows only how a name begins.
constexpr const char *ids_called = R"sql(
WITH forms(form) AS (VALUES (:bare), ('the ' || :bare), ('a ' || :bare), ('an ' || :bare))
SELECT id FROM concepts WHERE key = :name OR (curie = :name AND curie <> '')
UNION SELECT id FROM concepts WHERE name COLLATE NOCASE IN forms
UNION SELECT concept FROM concept_names WHERE name COLLATE NOCASE IN forms)sql";

/// The name without an article before it.
std::string_view without_article(std::string_view name) {
    const std::size_t blank = name.find(' ');
    const std::string first = ascii_lower(name.substr(0, blank));
    const bool is_article = first == "the" || first == "a" || first == "an";
    return is_article && blank != std::string_view::npos ? trimmed(name.substr(blank)) : name;
}

/// Keys, ascending, that a SELECT gives of the concepts called so; it ends in what is their id.
std::vector<std::string> keys_called(const Store &store, const std::string &name,
                                     std::string_view select) {
    const Table table =
        store.select(fmt::format("{} IN ({}) ORDER BY 1", select, ids_called),
                     {{":name", name}, {":bare", std::string(without_article(name))}});
    std::vector<std::string> keys;
    for (const auto &row : table.rows)
        keys.push_back(std::get<std::string>(row.front()));
    return keys;
}

std::string in_keys(std::string_view column, const std::vector<std::string> &keys) {
    // Keys come from the database itself and hold no quotation mark.
    return fmt::format("{} IN ('{}')", column, fmt::join(keys, "', '"));
}

/// The condition that a claim has one of the concepts at an end. It follows from those on the ends,
/// but lets SQLite go from the concepts to their claims; without it each claim is looked at.
std::string touches(const std::vector<std::string> &keys) {
    constexpr const char *claims_with =
        "SELECT c.key FROM concepts r JOIN concepts k ON k.root = r.id JOIN claims c "
        "ON c.{} = k.id WHERE {}";
    const std::string among = in_keys("r.key", keys);
    return fmt::format("claim IN ({} UNION {})", fmt::format(claims_with, "subject", among),
                       fmt::format(claims_with, "object", among));
}

/// The condition that a claim is about one of the concepts: at an end, or compared on it.
std::string concerns(const std::vector<std::string> &keys) {
    return fmt::format("({} OR claim IN (SELECT claim FROM comparison_measures WHERE {}))",
                       touches(keys), in_keys("concept", keys));
}

std::string symmetric_predicates() {
    std::vector<std::string_view> symmetric;
    for (const std::string_view entry : words<Predicate>())
        if (is_symmetric(*from_word<Predicate>(entry)))
            symmetric.push_back(entry);
    return fmt::format("predicate IN ('{}')", fmt::join(symmetric, "', '"));
}

/// The condition that a claim runs between the ends of a pattern; a symmetric one, either way.
std::string ends_condition(const Store &store, const ClaimPattern &pattern) {
    const auto keys_of = [&](const std::string &name) {
        return name.empty() ? std::vector<std::string>{} : find_concepts(store, name);
    };
    const std::vector<std::string> subjects = keys_of(pattern.subject);
    const std::vector<std::string> objects = keys_of(pattern.object);
    const auto end_is = [](std::string_view column, const std::vector<std::string> &keys) {
        return keys.empty() ? std::string("1") : in_keys(column, keys);
    };
    std::string condition =
        fmt::format("(({} AND {}) OR ({} AND {} AND {}))", end_is("subject_key", subjects),
                    end_is("object_key", objects), symmetric_predicates(),
                    end_is("object_key", subjects), end_is("subject_key", objects));
    for (const auto &keys : {subjects, objects})
        if (!keys.empty())
            condition += " AND " + touches(keys);
    if (pattern.predicate)
        condition += fmt::format(" AND predicate = '{}'", word(*pattern.predicate));
    return condition;
}

/// The text as FTS5 reads it: one phrase, or all of its words in any order.
std::string full_text_query(std::string_view phrase, bool as_phrase) {
    std::string query;
    std::string term;
    const auto close_term = [&] {
        if (!term.empty())
            query += fmt::format("{}\"{}\"", query.empty() ? "" : " ", term);
        term.clear();
    };
    for (const char c : phrase) {
        if (!as_phrase && blanks.find(c) != std::string_view::npos)
            close_term();
        else if (c == '"')
            term += "\"\"";
        else if (c != '\0')
            term += c;
    }
    close_term();
    return query;
}

constexpr const char *full_text_condition = R"sql(claim IN (
    SELECT c.key FROM claims c WHERE c.id IN
        (SELECT rowid FROM claims_fts WHERE claims_fts MATCH :text)
    UNION SELECT c.key FROM assertions a JOIN claims c ON c.id = a.claim WHERE a.sentence IN
        (SELECT rowid FROM sentences_fts WHERE sentences_fts MATCH :text)))sql";

std::vector<std::vector<Cell>> path_rows(const ClaimGraph &graph, std::string_view from,
                                         std::string_view to, std::size_t max_claims) {
    const auto first = find_concept(graph, from);
    const auto last = find_concept(graph, to);
    std::vector<std::vector<Cell>> rows;
    if (!first || !last || *first == *last)
        return rows;
    for (const ClaimPath &path : paths_between(graph, *first, *last, max_claims)) {
        std::vector<std::string> chain;
        for (const GraphVertex claim : path.claims)
            chain.push_back(label_of(graph[claim]));
        const char *sign = path.sign > 0 ? "+" : path.sign < 0 ? "-" : "?";
        rows.push_back({static_cast<std::int64_t>(path.claims.size()), std::string(sign),
                        fmt::format("{}", fmt::join(chain, "; "))});
    }
    return rows;
}

} // namespace

ClaimPattern parse_pattern(std::string_view text) {
    const std::string_view pattern_text = trimmed(text);
    if (pattern_text.empty())
        refuse(text, 0, "is empty; write 'CONCEPT -> *', a concept or a \"phrase\"");
    if (std::ranges::count(pattern_text, '"') % 2 != 0)
        refuse(pattern_text, pattern_text.rfind('"'), "this quotation mark is not closed");
    if (const std::size_t arrow = find_unquoted(pattern_text, "->");
        arrow != std::string_view::npos)
        return parse_arrow(pattern_text, arrow);
    ClaimPattern pattern;
    pattern.kind =
        is_quoted(pattern_text) ? ClaimPattern::Kind::full_text : ClaimPattern::Kind::either_end;
    pattern.phrase = unquoted(pattern_text);
    if (trimmed(pattern.phrase).empty())
        refuse(pattern_text, 0, "the phrase is empty");
    return pattern;
}

std::vector<std::string> concepts_called(const Store &store, const std::string &name) {
    return keys_called(store, name,
                       "SELECT DISTINCT r.key FROM concepts k JOIN concepts r ON r.id = k.root "
                       "WHERE k.id");
}

std::vector<std::string> find_concepts(const Store &store, const std::string &name) {
    auto keys = concepts_called(store, name);
    if (!keys.empty())
        return keys;
    const Table near = store.select("SELECT DISTINCT name FROM concept_overview "
                                    "WHERE instr(lower(name), lower(:name)) > 0 "
                                    "ORDER BY claims DESC, name LIMIT 5",
                                    {{":name", name}});
    throw Error(fmt::format("{}: no concept is called '{}'{}", store.path().string(), name,
                            near.rows.empty() ? "; 'claimgraph info' lists the most central ones"
                                              : "; names that hold it: " + quoted_list(near)));
}

std::vector<std::string> find_merged_concepts(const Store &store, const std::string &name) {
    auto keys = keys_called(store, name, "SELECT key FROM concepts WHERE root <> id AND id");
    if (keys.empty())
        throw Error(fmt::format("{}: no concept called '{}' was merged into another",
                                store.path().string(), name));
    return keys;
}

Table find_claims(const Store &store, const ClaimPattern &pattern, const Selection &selection) {
    std::string condition = "1";
    std::vector<std::pair<std::string, Cell>> parameters;
    std::vector<std::string> either;
    if (pattern.kind == ClaimPattern::Kind::either_end)
        either = concepts_called(store, pattern.phrase);
    if (pattern.kind == ClaimPattern::Kind::ends) {
        condition = ends_condition(store, pattern);
    } else if (!either.empty()) {
        condition = concerns(either);
    } else {
        condition = full_text_condition;
        const bool as_phrase = pattern.kind == ClaimPattern::Kind::full_text;
        parameters.emplace_back(":text", full_text_query(pattern.phrase, as_phrase));
    }
    if (selection.status)
        condition += fmt::format(" AND evidence_status = '{}'", word(*selection.status));
    if (selection.document) {
        condition +=
            " AND claim IN (SELECT claim FROM assertion_overview WHERE document = :document)";
        parameters.emplace_back(":document", *selection.document);
    }
    return store.select("SELECT claim, subject, predicate, object, evidence_status, assertions, "
                        "documents, affirmed, negated, review_state, relation_lemma, text "
                        "FROM claim_overview WHERE " +
                            condition + " ORDER BY subject, predicate, object, claim",
                        parameters);
}

Table find_paths(const Store &store, const ClaimPattern &pattern, std::size_t max_claims,
                 const Selection &selection) {
    if (pattern.kind != ClaimPattern::Kind::ends || pattern.subject.empty() ||
        pattern.object.empty() || pattern.predicate)
        throw Error("chains run between two concepts; write 'CONCEPT -> CONCEPT' with --hops");
    const auto from = find_concepts(store, pattern.subject);
    const auto to = find_concepts(store, pattern.object);
    const ClaimGraph graph = store.load(selection);
    Table table{{"steps", "sign", "chain"}, {}};
    for (const std::string &first : from)
        for (const std::string &last : to)
            for (auto &row : path_rows(graph, first, last, max_claims))
                table.rows.push_back(std::move(row));
    std::ranges::stable_sort(table.rows, {}, [](const auto &row) { return row.front(); });
    return table;
}

} // namespace claimgraph
