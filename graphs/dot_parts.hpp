// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the views of the DOT writer share: statements, the order of nodes, and the legend.

#include "core/graph.hpp"
#include "graphs/look.hpp"

#include <algorithm>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimgraph {

/// Names and values in the order they are printed; values are quoted already, by `dot_text` or
/// `quoted`.
using DotAttributes = std::vector<std::pair<std::string_view, std::string>>;

/// A word of ours that needs no escaping, in quotes.
std::string quoted(std::string_view word);

/// A number with at most three digits, in quotes.
std::string quoted(double number);

void print_node(std::ostream &out, std::string_view key, const DotAttributes &attributes);
void print_edge(std::ostream &out, std::string_view from, std::string_view to,
                const DotAttributes &attributes);

/// The looks that a picture uses, for its legend.
struct LooksUsed {
    std::set<EvidenceStatus> statuses;
    std::set<Stance> stances;
    std::set<Effect> effects;
};

/// Node and edge statements of a view, in key order.
LooksUsed print_concepts_view(std::ostream &out, const ClaimGraph &graph);
LooksUsed print_assertions_view(std::ostream &out, const ClaimGraph &graph);

/// A cluster with one line a look; nothing where no look is used.
void print_legend(std::ostream &out, const LooksUsed &used);

/// A concept as every view shows it.
void print_concept(std::ostream &out, const GraphNode &node, const ConceptNode &what);

/// "(dose) increases (risk)": the predicate or its lemma, between the aspects of the ends.
std::string edge_text(const ClaimNode &claim);

/// The concepts of a claim that are in the graph.
struct ClaimEnds {
    std::optional<GraphVertex> subject;
    std::optional<GraphVertex> object;
};

ClaimEnds ends_of(const ClaimGraph &graph, GraphVertex claim);

/// Vertices of one kind, by key.
template <typename Node> std::vector<GraphVertex> sorted(const ClaimGraph &graph) {
    std::vector<GraphVertex> found;
    for (GraphVertex vertex = 0; vertex < num_vertices(graph); ++vertex)
        if (node_as<Node>(graph, vertex))
            found.push_back(vertex);
    std::ranges::sort(found, {}, [&](GraphVertex vertex) { return graph[vertex].key; });
    return found;
}

} // namespace claimgraph
