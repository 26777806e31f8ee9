// SPDX-License-Identifier: Apache-2.0
#include "core/report.hpp"

#include "core/ascii.hpp"
#include "core/concept_links.hpp"
#include "core/error.hpp"
#include "core/query.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

namespace claimgraph {
namespace {

using Parameters = std::vector<std::pair<std::string, Cell>>;

/// A section of a report as SQL; ":key" is the key of what is described.
struct SectionSql {
    const char *title;
    const char *sql;
};

constexpr std::array claim_sections{
    SectionSql{"Claim", "SELECT claim, text, evidence_status, assertions, documents, affirmed, "
                        "negated, review_state FROM claim_overview WHERE claim = :key"},
    SectionSql{"Assertions",
               "SELECT polarity, certainty, association, basis, evidence_status, "
               "attribution_text AS said_by, quote, path, start, \"end\", assertion "
               "FROM assertion_overview WHERE claim = :key ORDER BY path, start, assertion"},
    SectionSql{"Evidence", "SELECT direction, basis, source, identifier, standing, strength "
                           "FROM claim_evidence WHERE claim = :key "
                           "ORDER BY direction, source, assertion"},
};

constexpr std::array concept_sections{
    SectionSql{"Concept", "SELECT concept, name, type, curie, names, claims, assertions, merged "
                          "FROM concept_overview WHERE concept = :key"},
    SectionSql{"Aspects", "SELECT aspect, count(*) AS claims FROM ("
                          "SELECT c.subject_aspect AS aspect FROM claims c "
                          "JOIN shown_concepts k ON k.id = c.subject WHERE k.key = :key "
                          "UNION ALL SELECT c.object_aspect FROM claims c "
                          "JOIN shown_concepts k ON k.id = c.object WHERE k.key = :key) "
                          "WHERE aspect <> '' GROUP BY aspect ORDER BY aspect"},
    SectionSql{"Claims", "SELECT subject, predicate, object, evidence_status, assertions, "
                         "affirmed, negated, claim FROM claim_overview "
                         "WHERE subject_key = :key OR object_key = :key OR claim IN "
                         "(SELECT claim FROM comparison_measures WHERE concept = :key) "
                         "ORDER BY subject, predicate, object, claim"},
    SectionSql{"Quotes", "SELECT quote, path, start, \"end\" FROM assertion_overview "
                         "WHERE claim IN (SELECT claim FROM claim_overview "
                         "WHERE subject_key = :key OR object_key = :key OR claim IN "
                         "(SELECT claim FROM comparison_measures WHERE concept = :key)) "
                         "GROUP BY document, start, \"end\" ORDER BY path, start, \"end\""},
};

constexpr std::array assertion_sections{
    SectionSql{"Assertion",
               "SELECT assertion, claim_text, quote, subject, relation, object, "
               "polarity, certainty, association, basis, attribution, "
               "attribution_text, evidence_status, confidence, rule, flags, path, start, "
               "\"end\", claim, document "
               "FROM assertion_overview WHERE assertion = :key"},
    SectionSql{"Cues", "SELECT axis, text, start, \"end\" FROM assertion_cues "
                       "WHERE assertion = :key ORDER BY axis, start"},
    SectionSql{"Evidence", "SELECT direction, basis, source, identifier, standing, strength "
                           "FROM claim_evidence WHERE assertion = :key ORDER BY source"},
};

/// Assertions of a document as its reader wants to see them.
constexpr const char *document_assertions =
    "SELECT subject_concept || iif(subject_aspect = '', '', ' (' || subject_aspect || ')') "
    "AS subject, predicate || iif(predicate = 'other', ': ' || relation_lemma, '') AS predicate, "
    "object_concept || iif(object_aspect = '', '', ' (' || object_aspect || ')') AS object, "
    "polarity, certainty, basis, evidence_status, quote, assertion "
    "FROM assertion_overview WHERE document = :key ORDER BY assertion_index";

constexpr std::array document_sections{
    SectionSql{"Document", "SELECT document, title, paths, format, sentences, assertions, flags "
                           "FROM document_overview WHERE document = :key"},
    SectionSql{"Outcomes", "SELECT outcome, count(*) AS sentences FROM sentence_outcomes "
                           "WHERE document = :key GROUP BY outcome ORDER BY outcome"},
    SectionSql{"Assertions", document_assertions},
};

constexpr std::array source_sections{
    SectionSql{"Source", "SELECT key AS source, kind, name, identifier, standing, standing_as_of "
                         "FROM sources WHERE key = :key"},
    SectionSql{"Claims", "SELECT text, direction, strength, quote, claim FROM claim_evidence "
                         "WHERE source_key = :key ORDER BY text, claim, assertion"},
};

constexpr std::array sentence_sections{
    SectionSql{"Sentence", "SELECT sentence_key AS sentence_id, sentence, outcome, reason, "
                           "assertions, title, start, \"end\", document FROM sentence_outcomes "
                           "WHERE sentence_key = :key"},
    SectionSql{"Assertions", "SELECT claim_text, polarity, certainty, basis, assertion "
                             "FROM assertion_overview WHERE (document, sentence_index) = "
                             "(SELECT document, sentence_index FROM sentence_outcomes "
                             "WHERE sentence_key = :key) ORDER BY assertion_index"},
};

/// A kind of thing that has keys: how they begin, the table that has them, and its sections.
struct Kind {
    std::string_view prefix;
    std::string_view table;
    std::span<const SectionSql> sections;
};

constexpr std::array kinds{
    Kind{"claim:", "claims", claim_sections},
    Kind{"concept:", "concepts", concept_sections},
    Kind{"assertion:", "assertions", assertion_sections},
    Kind{"sha256:", "documents", document_sections},
    Kind{"source:", "sources", source_sections},
    Kind{"sentence:", "sentences", sentence_sections},
};

/// What an id means: its kind and its whole key.
struct Found {
    const Kind *kind;
    std::string key;
};

std::string key_at(const Table &table, std::size_t row) {
    return std::get<std::string>(table.rows[row][0]);
}

std::vector<std::string> keys_in(const Table &table) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        keys.push_back(key_at(table, i));
    return keys;
}

/// All rows that the sections of a kind could describe: one, or the Error that lists several.
Found require_one(const Store &store, std::string_view id, const Kind &kind,
                  const std::vector<std::string> &keys) {
    if (keys.size() == 1)
        return {&kind, keys.front()};
    throw Error(fmt::format("{}: '{}' fits several; name one of {}", store.path().string(), id,
                            fmt::join(keys, ", ")));
}

Found find(const Store &store, std::string_view id) {
    const Parameters parameters{{":id", std::string(id)}};
    for (const Kind &kind : kinds) {
        if (!id.starts_with(kind.prefix))
            continue;
        const auto keys = keys_in(store.select(fmt::format("SELECT key FROM {} WHERE key >= :id "
                                                           "AND substr(key, 1, length(:id)) = :id "
                                                           "ORDER BY key LIMIT 10",
                                                           kind.table),
                                               parameters));
        if (keys.empty())
            throw Error(fmt::format("{}: nothing has the key '{}'", store.path().string(), id));
        return require_one(store, id, kind, keys);
    }
    const std::vector<std::string> concepts = concepts_called(store, std::string(id));
    if (!concepts.empty())
        return require_one(store, id, kinds[1], concepts);
    const auto documents = keys_in(store.select(
        "SELECT key FROM documents WHERE title = :id "
        "UNION SELECT d.key FROM document_paths p JOIN documents d ON d.id = p.document "
        "WHERE p.path = :id ORDER BY 1 LIMIT 10",
        parameters));
    if (!documents.empty())
        return require_one(store, id, kinds[3], documents);
    const std::string path = store.path().string();
    throw Error(fmt::format("{}: nothing is called '{}'; give a key, the name of a concept, or a "
                            "document's path or title; to search the text: claimgraph query {} "
                            "--db {}",
                            path, id, shell_word(id), shell_word(path)));
}

Table most_central(const Store &store, const LinkedConcepts &linked, std::size_t count) {
    const std::vector<double> centrality = katz_centrality(linked.links);
    std::vector<std::size_t> ranked(centrality.size());
    std::iota(ranked.begin(), ranked.end(), std::size_t{0});
    const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(count, ranked.size()));
    std::partial_sort(ranked.begin(), last, ranked.end(), [&](std::size_t a, std::size_t b) {
        return centrality[a] != centrality[b] ? centrality[a] > centrality[b] : a < b;
    });
    Table table{{"concept", "centrality", "key"}, {}};
    for (auto place = ranked.begin(); place != last; ++place) {
        const std::string &key = linked.keys[*place];
        const Table name =
            store.select("SELECT name FROM concepts WHERE key = :key", {{":key", key}});
        table.rows.push_back(
            {name.rows.at(0).at(0), fmt::format("{:.2g}", centrality[*place]), key});
    }
    return table;
}

Table component_sizes(const ConceptLinks &links) {
    std::vector<std::int64_t> sizes;
    for (const std::size_t number : component_numbers(links)) {
        if (number == sizes.size())
            sizes.push_back(0);
        ++sizes[number];
    }
    const std::int64_t largest = sizes.empty() ? 0 : *std::ranges::max_element(sizes);
    return {{"components", "largest"}, {{static_cast<std::int64_t>(sizes.size()), largest}}};
}

constexpr std::array summary_sections{
    SectionSql{"Database", "SELECT name, value FROM properties ORDER BY name"},
    SectionSql{"Contents", "SELECT (SELECT count(*) FROM documents) AS documents, "
                           "(SELECT count(*) FROM sentences) AS sentences, "
                           "(SELECT count(*) FROM assertions) AS assertions, "
                           "(SELECT count(*) FROM claims) AS claims, "
                           "(SELECT count(*) FROM concept_overview) AS concepts, "
                           "(SELECT count(*) FROM sources) AS sources"},
    SectionSql{"Claims per evidence status",
               "SELECT word AS evidence_status, count(*) AS claims FROM evidence_statuses "
               "JOIN claims ON evidence_status = word GROUP BY word ORDER BY rank"},
    SectionSql{"Sentences per outcome", "SELECT outcome, count(*) AS sentences FROM sentences "
                                        "GROUP BY outcome ORDER BY count(*) DESC, outcome"},
    SectionSql{"Flags", "SELECT 'spun_term' AS flag, count(DISTINCT assertion) AS assertions, "
                        "NULL AS documents FROM repairs WHERE accepted HAVING assertions > 0 "
                        "UNION ALL SELECT flags, NULL, count(*) FROM document_overview "
                        "WHERE flags <> '' GROUP BY flags"},
    SectionSql{"Claims per predicate", "SELECT predicate, count(*) AS claims FROM claims "
                                       "GROUP BY predicate ORDER BY count(*) DESC, predicate"},
    SectionSql{"Documents", "SELECT title, path, sentences, assertions, document "
                            "FROM document_overview ORDER BY path, document LIMIT 50"},
};

constexpr std::size_t central_concepts_shown = 10;

} // namespace

std::vector<Section> describe(const Store &store, std::string_view id) {
    Found found = find(store, id);
    std::vector<Section> report;
    // A concept that was merged is shown as the one that it was merged into.
    if (const Table root = store.select("SELECT r.key FROM concepts k JOIN concepts r "
                                        "ON r.id = k.root WHERE k.key = :key",
                                        {{":key", found.key}});
        !root.rows.empty())
        found.key = key_at(root, 0);
    for (const auto &[title, sql] : found.kind->sections)
        report.push_back({title, store.select(sql, {{":key", found.key}})});
    return report;
}

std::vector<Section> summarize(const Store &store) {
    std::vector<Section> report;
    for (const auto &[title, sql] : summary_sections)
        report.push_back({title, store.select(sql, Parameters{})});
    const LinkedConcepts linked = store.load_links();
    report.push_back(
        {"Most central concepts", most_central(store, linked, central_concepts_shown)});
    report.push_back({"Connected components", component_sizes(linked.links)});
    return report;
}

Table assertion_table(const Store &store, const std::vector<std::string> &document_keys) {
    Table table;
    for (const std::string &key : document_keys) {
        Table rows = store.select(
            fmt::format("SELECT subject, predicate, object, polarity, certainty, basis, "
                        "evidence_status, quote FROM ({})",
                        document_assertions),
            {{":key", key}});
        table.columns = std::move(rows.columns);
        for (auto &row : rows.rows)
            table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace claimgraph
