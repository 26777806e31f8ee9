// SPDX-License-Identifier: Apache-2.0
#include "graphs/dot_parts.hpp"
#include "graphs/escape.hpp"

#include <fmt/format.h>

namespace claimgraph {

namespace {

// Two lines of this width still leave paper between them.
constexpr double widest_double_line = 1.6;

std::string counted(std::size_t number, std::string_view thing) {
    return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

std::string tooltip(const ClaimNode &claim) {
    return fmt::format("{}\n{}\n{} in {}: {} affirmed, {} denied", claim.text,
                       word(claim.evidence_status), counted(claim.assertions, "assertion"),
                       counted(claim.documents, "document"), claim.affirmed, claim.negated);
}

DotAttributes attributes(const std::string &key, const ClaimNode &claim) {
    const LineLook look = line(stance(claim));
    const double width = pen_width(claim.documents);
    const std::string tip = dot_text(tooltip(claim));
    const std::string_view hue = colour(claim.evidence_status);
    return {{"id", dot_text(key)},
            {"label", dot_label(edge_text(claim))},
            {"tooltip", tip},
            {"labeltooltip", tip},
            {"color", quoted(line_colour(look, hue))},
            {"fontcolor", quoted(hue)},
            {"style", quoted(look.style)},
            {"arrowhead", quoted(arrowhead(effect(claim.predicate)))},
            {"penwidth", quoted(look.is_double ? std::min(width, widest_double_line) : width)}};
}

} // namespace

LooksUsed print_concepts_view(std::ostream &out, const ClaimGraph &graph) {
    for (const GraphVertex vertex : sorted<ConceptNode>(graph))
        print_concept(out, graph[vertex], *node_as<ConceptNode>(graph, vertex));

    const std::vector<GraphVertex> claims = sorted<ClaimNode>(graph);
    for (const GraphVertex vertex : claims) {
        const ClaimEnds ends = ends_of(graph, vertex);
        if (ends.subject && !ends.object)
            print_node(out, graph[vertex].key,
                       {{"label", quoted("")},
                        {"shape", quoted("point")},
                        {"width", quoted("0.06")},
                        {"color", quoted(palette::quiet)},
                        {"fillcolor", quoted(palette::quiet)},
                        {"tooltip", dot_text(node_as<ClaimNode>(graph, vertex)->text)}});
    }

    LooksUsed used;
    for (const GraphVertex vertex : claims) {
        const ClaimEnds ends = ends_of(graph, vertex);
        if (!ends.subject)
            continue;
        const ClaimNode &claim = *node_as<ClaimNode>(graph, vertex);
        const GraphVertex end = ends.object.value_or(vertex);
        print_edge(out, graph[*ends.subject].key, graph[end].key,
                   attributes(graph[vertex].key, claim));
        used.statuses.insert(claim.evidence_status);
        used.stances.insert(stance(claim));
        used.effects.insert(effect(claim.predicate));
    }
    return used;
}

} // namespace claimgraph
