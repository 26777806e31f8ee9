// SPDX-License-Identifier: Apache-2.0
#include "core/graph_algorithms.hpp"

#include "core/ascii.hpp"
#include "core/concept_links.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::size_t unreachable = std::numeric_limits<std::size_t>::max();

auto vertices_of(const ClaimGraph &graph) {
    return boost::make_iterator_range(boost::vertices(graph));
}

/// The ends of a claim; an absent one has no edge.
struct Ends {
    std::optional<GraphVertex> subject;
    std::optional<GraphVertex> object;
};

Ends ends_of(const ClaimGraph &graph, GraphVertex claim) {
    Ends ends;
    for (const auto edge : boost::make_iterator_range(boost::out_edges(claim, graph))) {
        if (graph[edge].kind == EdgeKind::subject)
            ends.subject = boost::target(edge, graph);
        if (graph[edge].kind == EdgeKind::object)
            ends.object = boost::target(edge, graph);
    }
    return ends;
}

/// The concepts alone, numbered in the order of their vertices.
struct Projection {
    ConceptLinks links;
    std::vector<GraphVertex> concepts; ///< by number
    std::vector<std::size_t> number;   ///< by vertex of the claim graph
};

Projection project(const ClaimGraph &graph) {
    Projection projection;
    projection.number.assign(boost::num_vertices(graph), unreachable);
    for (const GraphVertex vertex : vertices_of(graph))
        if (node_as<ConceptNode>(graph, vertex) != nullptr) {
            projection.number[vertex] = projection.concepts.size();
            projection.concepts.push_back(vertex);
        }
    projection.links.concepts = projection.concepts.size();
    for (const GraphVertex vertex : vertices_of(graph)) {
        if (node_as<ClaimNode>(graph, vertex) == nullptr)
            continue;
        const auto [subject, object] = ends_of(graph, vertex);
        if (subject && object)
            projection.links.claims.emplace_back(
                static_cast<std::uint32_t>(projection.number[*subject]),
                static_cast<std::uint32_t>(projection.number[*object]));
    }
    return projection;
}

using LinkGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

LinkGraph graph_of(const ConceptLinks &links) {
    return {links.claims.begin(), links.claims.end(), links.concepts};
}

/// Steps from one vertex to every other; `unreachable` where there is no way.
template <typename Graph> std::vector<std::size_t> distances(const Graph &graph, std::size_t from) {
    std::vector<std::size_t> steps(boost::num_vertices(graph), unreachable);
    steps[from] = 0;
    boost::breadth_first_search(graph, from,
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_distances(steps.data(), boost::on_tree_edge()))));
    return steps;
}

/// Which vertices of a part are kept: the concepts given, claims whose ends are all kept,
/// assertions of those claims, and what hangs on the assertions.
std::vector<bool> with_dependents(const ClaimGraph &graph, std::vector<bool> kept) {
    const auto keep_along = [&](EdgeKind kind, bool from_source) {
        for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
            if (graph[edge].kind != kind)
                continue;
            const auto known =
                from_source ? boost::source(edge, graph) : boost::target(edge, graph);
            const auto reached =
                from_source ? boost::target(edge, graph) : boost::source(edge, graph);
            if (kept[known])
                kept[reached] = true;
        }
    };
    for (const GraphVertex vertex : vertices_of(graph)) {
        if (node_as<ClaimNode>(graph, vertex) == nullptr)
            continue;
        const auto [subject, object] = ends_of(graph, vertex);
        kept[vertex] = subject && kept[*subject] && (!object || kept[*object]);
    }
    keep_along(EdgeKind::makes, false);
    keep_along(EdgeKind::states, false);
    keep_along(EdgeKind::appeals_to, true);
    return kept;
}

/// Claims of a concept whose ends are all kept. One between a concept and itself counts twice.
std::size_t claims_within(const ClaimGraph &graph, GraphVertex concept_vertex,
                          const std::vector<bool> &kept) {
    const auto claims = boost::make_iterator_range(boost::in_edges(concept_vertex, graph));
    return static_cast<std::size_t>(std::ranges::count_if(claims, [&](const auto &edge) {
        const auto [subject, object] = ends_of(graph, boost::source(edge, graph));
        return subject && kept[*subject] && (!object || kept[*object]);
    }));
}

ClaimGraph part_of(const ClaimGraph &graph, const std::vector<bool> &kept) {
    ClaimGraph part;
    std::vector<GraphVertex> renumbered(boost::num_vertices(graph));
    for (const GraphVertex vertex : vertices_of(graph))
        if (kept[vertex])
            renumbered[vertex] = boost::add_vertex(graph[vertex], part);
    for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
        const GraphVertex from = boost::source(edge, graph);
        const GraphVertex to = boost::target(edge, graph);
        if (kept[from] && kept[to])
            boost::add_edge(renumbered[from], renumbered[to], graph[edge], part);
    }
    return part;
}

} // namespace

std::optional<GraphVertex> find_concept(const ClaimGraph &graph, std::string_view name_or_key) {
    const std::string wanted = ascii_lower(name_or_key);
    for (const GraphVertex vertex : vertices_of(graph))
        if (const auto *topic = node_as<ConceptNode>(graph, vertex))
            if (graph[vertex].key == name_or_key || ascii_lower(topic->name) == wanted)
                return vertex;
    return std::nullopt;
}

ClaimGraph neighbourhood(const ClaimGraph &graph, GraphVertex concept_vertex, std::size_t hops) {
    const Projection projection = project(graph);
    const auto steps = distances(graph_of(projection.links), projection.number.at(concept_vertex));
    std::vector<bool> kept(boost::num_vertices(graph));
    for (std::size_t i = 0; i < steps.size(); ++i)
        kept[projection.concepts[i]] = steps[i] <= hops;
    return part_of(graph, with_dependents(graph, std::move(kept)));
}

TrimmedGraph most_central_part(const ClaimGraph &graph, std::size_t max_concepts,
                               std::size_t max_claims) {
    const std::vector<RankedConcept> ranked = rank_concepts(graph);
    std::vector<bool> kept(boost::num_vertices(graph));
    std::size_t concepts = 0;
    std::size_t claims = 0;
    for (; concepts < std::min(max_concepts, ranked.size()); ++concepts) {
        const GraphVertex vertex = ranked[concepts].vertex;
        kept[vertex] = true;
        claims += claims_within(graph, vertex, kept);
        if (claims > max_claims) {
            kept[vertex] = false;
            break;
        }
    }
    if (concepts == ranked.size())
        return {graph, 0};
    kept = with_dependents(graph, std::move(kept));
    std::size_t left_out = ranked.size();
    for (const RankedConcept &entry : ranked) {
        kept[entry.vertex] = kept[entry.vertex] && claims_within(graph, entry.vertex, kept) > 0;
        if (kept[entry.vertex])
            --left_out;
    }
    return {part_of(graph, kept), left_out};
}

std::vector<std::vector<GraphVertex>> connected_components(const ClaimGraph &graph) {
    const Projection projection = project(graph);
    const std::vector<std::size_t> component = component_numbers(projection.links);
    std::vector<std::vector<GraphVertex>> groups;
    for (std::size_t i = 0; i < component.size(); ++i) {
        if (component[i] == groups.size())
            groups.emplace_back();
        groups[component[i]].push_back(projection.concepts[i]);
    }
    const auto key_of = [&](GraphVertex vertex) -> const std::string & {
        return graph[vertex].key;
    };
    for (auto &group : groups)
        std::ranges::sort(group, {}, key_of);
    std::ranges::sort(groups, [&](const auto &a, const auto &b) {
        return a.size() != b.size() ? a.size() > b.size() : key_of(a.front()) < key_of(b.front());
    });
    return groups;
}

std::vector<RankedConcept> rank_concepts(const ClaimGraph &graph) {
    const Projection projection = project(graph);
    const std::vector<double> rank = katz_centrality(projection.links);
    std::vector<RankedConcept> ranked;
    ranked.reserve(rank.size());
    for (std::size_t i = 0; i < rank.size(); ++i)
        ranked.push_back({projection.concepts[i], rank[i]});
    std::ranges::sort(ranked, [&](const RankedConcept &a, const RankedConcept &b) {
        return a.centrality != b.centrality ? a.centrality > b.centrality
                                            : graph[a.vertex].key < graph[b.vertex].key;
    });
    return ranked;
}

} // namespace claimgraph
