// SPDX-License-Identifier: Apache-2.0
#include "graphs/dot_parts.hpp"
#include "graphs/escape.hpp"

#include <boost/range/iterator_range.hpp>
#include <fmt/format.h>

namespace claimgraph {

namespace {

constexpr std::size_t quote_code_points = 120;
constexpr std::size_t quote_columns = 34;

Stance stance(Polarity polarity) {
    switch (polarity) {
    case Polarity::affirmed:
        return Stance::affirmed;
    case Polarity::absence_of_evidence:
        return Stance::unproven;
    default:
        return Stance::denied;
    }
}

std::string status_key(EvidenceStatus status) { return fmt::format("status:{}", word(status)); }

/// The vertices that edges of one kind lead to.
std::vector<GraphVertex> targets(const ClaimGraph &graph, GraphVertex from, EdgeKind kind) {
    std::vector<GraphVertex> found;
    for (const auto &edge : boost::make_iterator_range(out_edges(from, graph)))
        if (graph[edge].kind == kind)
            found.push_back(target(edge, graph));
    std::ranges::sort(found, {}, [&](GraphVertex vertex) { return graph[vertex].key; });
    return found;
}

void print_assertion(std::ostream &out, const GraphNode &node, const AssertionNode &assertion) {
    const std::string tooltip =
        fmt::format("{}\n{}, {}, {}\nbasis {}: {}", assertion.quote, word(assertion.polarity),
                    word(assertion.certainty), word(assertion.association), word(assertion.basis),
                    word(assertion.evidence_status));
    print_node(out, node.key,
               {{"label", dot_label(assertion.quote, quote_code_points, quote_columns)},
                {"shape", quoted("box")},
                {"style", quoted("filled")},
                {"fillcolor", quoted(palette::paper)},
                {"color", quoted(colour(assertion.evidence_status))},
                {"penwidth", quoted(1.6)},
                {"tooltip", dot_text(tooltip)},
                {"id", dot_text(node.key)}});
}

void print_status(std::ostream &out, EvidenceStatus status) {
    print_node(out, status_key(status),
               {{"label", quoted(word(status))},
                {"shape", quoted("ellipse")},
                {"style", quoted("filled")},
                {"fillcolor", quoted(colour(status))},
                {"color", quoted(colour(status))},
                {"fontcolor", quoted(palette::paper)},
                {"tooltip", dot_text(legend(status))},
                {"id", dot_text(status_key(status))}});
}

void print_document(std::ostream &out, const GraphNode &node, const DocumentNode &document) {
    print_node(out, node.key,
               {{"label", dot_label(document.title)},
                {"shape", quoted("note")},
                {"style", quoted("filled")},
                {"fillcolor", quoted(palette::document_fill)},
                {"color", quoted(palette::document_line)},
                {"tooltip", dot_text(document.path)},
                {"id", dot_text(node.key)}});
}

void print_source(std::ostream &out, const GraphNode &node, const SourceNode &source) {
    const std::string tooltip = fmt::format("{}: {}\n{}\nstanding {}", word(source.kind),
                                            source.name, source.identifier, word(source.standing));
    print_node(out, node.key,
               {{"label", dot_label(source.name)},
                {"shape", quoted("tab")},
                {"style", quoted("filled")},
                {"fillcolor", quoted(palette::document_fill)},
                {"color", quoted(palette::document_line)},
                {"tooltip", dot_text(tooltip)},
                {"id", dot_text(node.key)}});
}

/// From an assertion to the ends of its claim.
void print_ends(std::ostream &out, const ClaimGraph &graph, GraphVertex vertex, LooksUsed &used) {
    const std::string &key = graph[vertex].key;
    const AssertionNode &assertion = *node_as<AssertionNode>(graph, vertex);
    const std::string hue = quoted(colour(assertion.evidence_status));
    const Stance said = stance(assertion.polarity);
    for (const GraphVertex made : targets(graph, vertex, EdgeKind::makes)) {
        const ClaimNode &claim = *node_as<ClaimNode>(graph, made);
        const ClaimEnds ends = ends_of(graph, made);
        if (ends.subject)
            print_edge(out, key, graph[*ends.subject].key,
                       {{"tooltip", quoted("subject")},
                        {"color", quoted(palette::concept_line)},
                        {"arrowhead", quoted("none")}});
        if (ends.object)
            print_edge(out, key, graph[*ends.object].key,
                       {{"label", dot_label(edge_text(claim))},
                        {"tooltip", dot_text(claim.text)},
                        {"labeltooltip", dot_text(claim.text)},
                        {"color", hue},
                        {"fontcolor", hue},
                        {"style", quoted(line(said).style)},
                        {"arrowhead", quoted(arrowhead(effect(claim.predicate)))}});
        used.stances.insert(said);
        used.effects.insert(effect(claim.predicate));
    }
}

} // namespace

LooksUsed print_assertions_view(std::ostream &out, const ClaimGraph &graph) {
    const std::vector<GraphVertex> assertions = sorted<AssertionNode>(graph);
    const DotAttributes quiet{{"color", quoted(palette::document_line)},
                              {"arrowhead", quoted("none")}};
    // What an assertion rests on stands at its left, with the documents; concepts at its right.
    DotAttributes aside = quiet;
    aside.emplace_back("constraint", quoted("false"));
    LooksUsed used;
    for (const GraphVertex vertex : assertions) {
        const AssertionNode &assertion = *node_as<AssertionNode>(graph, vertex);
        print_assertion(out, graph[vertex], assertion);
        used.statuses.insert(assertion.evidence_status);
    }
    for (const GraphVertex vertex : sorted<ConceptNode>(graph))
        print_concept(out, graph[vertex], *node_as<ConceptNode>(graph, vertex));
    for (const GraphVertex vertex : sorted<DocumentNode>(graph))
        print_document(out, graph[vertex], *node_as<DocumentNode>(graph, vertex));
    for (const GraphVertex vertex : sorted<SourceNode>(graph))
        print_source(out, graph[vertex], *node_as<SourceNode>(graph, vertex));
    for (const EvidenceStatus status : used.statuses)
        print_status(out, status);

    for (const GraphVertex vertex : assertions) {
        const std::string &key = graph[vertex].key;
        const EvidenceStatus status = node_as<AssertionNode>(graph, vertex)->evidence_status;
        print_ends(out, graph, vertex, used);
        for (const GraphVertex source : targets(graph, vertex, EdgeKind::appeals_to))
            print_edge(out, key, graph[source].key, aside);
        print_edge(out, key, status_key(status),
                   {{"color", quoted(colour(status))},
                    {"arrowhead", quoted("none")},
                    {"constraint", quoted("false")}});
    }
    for (const GraphVertex document : sorted<DocumentNode>(graph))
        for (const GraphVertex vertex : targets(graph, document, EdgeKind::states))
            print_edge(out, graph[document].key, graph[vertex].key, quiet);
    return used;
}

} // namespace claimgraph
