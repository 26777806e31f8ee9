// SPDX-License-Identifier: Apache-2.0

// `Store::load`: from the tables to the graph in memory.

#include "core/graph.hpp"
#include "core/sql_rows.hpp"
#include "core/store.hpp"

#include <SQLiteCpp/Database.h>
#include <boost/graph/adjacency_list.hpp>

#include <unordered_map>
#include <utility>

namespace claimgraph {
namespace {

/// Which claims, for the statements below: parameters 1 and 2 are the status and the document.
constexpr const char *selected_claims = R"sql(
WITH selected AS (
    SELECT c.id FROM claims c
    WHERE (?1 IS NULL OR c.evidence_status = ?1)
      AND (?2 IS NULL OR EXISTS (SELECT 1 FROM assertions a JOIN documents d ON d.id = a.document
                                 WHERE a.claim = c.id AND d.key = ?2)))
)sql";

class GraphBuilder {
  public:
    GraphBuilder(SQLite::Database &database, const Selection &selection)
        : database_(database), selection_(selection) {}

    void add_concepts();
    void add_claims();
    void add_assertions();
    void add_documents();
    void add_sources();

    ClaimGraph take() { return std::move(graph_); }

  private:
    SQLite::Statement selected(const std::string &sql) {
        SQLite::Statement statement(database_, selected_claims + sql);
        const auto status =
            selection_.status ? std::optional(word(*selection_.status)) : std::nullopt;
        with(statement, status, selection_.document);
        return statement;
    }

    template <typename Node> GraphVertex add_node(std::string key, Node node) {
        const GraphVertex vertex = boost::add_vertex(GraphNode{key, std::move(node)}, graph_);
        vertices_.emplace(std::move(key), vertex);
        return vertex;
    }

    void add_edge(GraphVertex from, const std::string &to, EdgeKind kind) {
        boost::add_edge(from, vertices_.at(to), GraphEdge{kind}, graph_);
    }

    SQLite::Database &database_;
    const Selection &selection_;
    ClaimGraph graph_;
    std::unordered_map<std::string, GraphVertex> vertices_;
};

std::size_t count_at(SQLite::Statement &row, int column) {
    return static_cast<std::size_t>(row.getColumn(column).getInt64());
}

void GraphBuilder::add_concepts() {
    auto row = selected("SELECT DISTINCT key, name, type, curie FROM shown_concepts WHERE id IN "
                        "(SELECT subject FROM claims WHERE id IN selected "
                        "UNION SELECT object FROM claims WHERE id IN selected) ORDER BY key");
    while (row.executeStep())
        add_node(text_at(row, 0), ConceptNode{text_at(row, 1), text_at(row, 2), text_at(row, 3)});
}

void GraphBuilder::add_claims() {
    auto row = selected(R"sql(
SELECT c.key, s.key, o.key, c.text, c.subject_aspect, c.object_aspect, c.predicate,
       c.relation_lemma, c.evidence_status,
       count(*), count(DISTINCT a.document), sum(a.polarity = 'affirmed'),
       sum(a.polarity IN ('negated', 'null_result'))
FROM claims c
JOIN shown_concepts s ON s.id = c.subject
LEFT JOIN concepts ko ON ko.id = c.object
LEFT JOIN concepts o ON o.id = ko.root
JOIN assertions a ON a.claim = c.id
WHERE c.id IN selected
GROUP BY c.id ORDER BY c.key)sql");
    while (row.executeStep()) {
        ClaimNode claim{text_at(row, 3),   text_at(row, 4),
                        text_at(row, 5),   word_at<Predicate>(row, 6),
                        text_at(row, 7),   word_at<EvidenceStatus>(row, 8),
                        count_at(row, 9),  count_at(row, 10),
                        count_at(row, 11), count_at(row, 12)};
        const GraphVertex vertex = add_node(text_at(row, 0), std::move(claim));
        add_edge(vertex, text_at(row, 1), EdgeKind::subject);
        if (!row.getColumn(2).isNull())
            add_edge(vertex, text_at(row, 2), EdgeKind::object);
    }
}

void GraphBuilder::add_assertions() {
    auto row = selected(R"sql(
SELECT a.key, c.key, a.quote, a.polarity, a.certainty, a.association, a.basis, a.evidence_status
FROM assertions a
JOIN claims c ON c.id = a.claim
JOIN documents d ON d.id = a.document
WHERE a.claim IN selected AND (?2 IS NULL OR d.key = ?2)
ORDER BY a.key)sql");
    while (row.executeStep()) {
        AssertionNode assertion{text_at(row, 2),
                                word_at<Polarity>(row, 3),
                                word_at<Certainty>(row, 4),
                                word_at<Association>(row, 5),
                                word_at<Basis>(row, 6),
                                word_at<EvidenceStatus>(row, 7)};
        const GraphVertex vertex = add_node(text_at(row, 0), std::move(assertion));
        add_edge(vertex, text_at(row, 1), EdgeKind::makes);
    }
}

void GraphBuilder::add_documents() {
    auto row = selected(R"sql(
SELECT d.key, iif(d.title = '', d.path, d.title), d.path, a.key
FROM documents d
JOIN assertions a ON a.document = d.id
WHERE a.claim IN selected AND (?2 IS NULL OR d.key = ?2)
ORDER BY d.key, a.key)sql");
    while (row.executeStep()) {
        const std::string key = text_at(row, 0);
        const auto known = vertices_.find(key);
        const GraphVertex vertex =
            known != vertices_.end()
                ? known->second
                : add_node(key, DocumentNode{text_at(row, 1), text_at(row, 2)});
        add_edge(vertex, text_at(row, 3), EdgeKind::states);
    }
}

void GraphBuilder::add_sources() {
    auto row = selected(R"sql(
SELECT r.key, r.kind, r.name, r.identifier, r.standing, a.key
FROM evidence_lines l
JOIN sources r ON r.id = l.source
JOIN assertions a ON a.id = l.assertion
JOIN documents d ON d.id = a.document
WHERE l.claim IN selected AND (?2 IS NULL OR d.key = ?2)
ORDER BY r.key, a.key)sql");
    while (row.executeStep()) {
        const std::string key = text_at(row, 0);
        if (!vertices_.contains(key))
            add_node(key, SourceNode{word_at<SourceKind>(row, 1), text_at(row, 2), text_at(row, 3),
                                     word_at<SourceStanding>(row, 4)});
        add_edge(vertices_.at(text_at(row, 5)), key, EdgeKind::appeals_to);
    }
}

} // namespace

LinkedConcepts Store::load_links() const {
    return guarded(path_, [&] {
        LinkedConcepts linked;
        std::unordered_map<RowId, std::uint32_t> numbers;
        SQLite::Statement shown(database(),
                                "SELECT id, key FROM concepts WHERE root = id ORDER BY key");
        while (shown.executeStep()) {
            numbers.emplace(shown.getColumn(0).getInt64(),
                            static_cast<std::uint32_t>(linked.keys.size()));
            linked.keys.push_back(text_at(shown, 1));
        }
        SQLite::Statement merged(database(), "SELECT id, root FROM concepts WHERE root <> id");
        while (merged.executeStep())
            numbers.emplace(merged.getColumn(0).getInt64(),
                            numbers.at(merged.getColumn(1).getInt64()));
        SQLite::Statement claim(database(),
                                "SELECT subject, object FROM claims WHERE object IS NOT NULL");
        while (claim.executeStep())
            linked.links.claims.emplace_back(numbers.at(claim.getColumn(0).getInt64()),
                                             numbers.at(claim.getColumn(1).getInt64()));
        linked.links.concepts = linked.keys.size();
        return linked;
    });
}

ClaimGraph Store::load(const Selection &selection, bool with_assertions) const {
    return guarded(path_, [&] {
        GraphBuilder builder(database(), selection);
        builder.add_concepts();
        builder.add_claims();
        if (with_assertions) {
            builder.add_assertions();
            builder.add_documents();
            builder.add_sources();
        }
        return builder.take();
    });
}

} // namespace claimgraph
