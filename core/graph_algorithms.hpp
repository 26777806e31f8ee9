// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a viewer asks of a claim graph. A step is one claim: from its subject to its object or
/// back.

#include "core/graph.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// The concept vertex of this name, ignoring case, or of this key.
std::optional<GraphVertex> find_concept(const ClaimGraph &graph, std::string_view name_or_key);

/// The part of the graph within `hops` steps of a concept, either way along a claim, with the
/// assertions, documents and sources of the claims kept. 0 hops keep the concept alone.
ClaimGraph neighbourhood(const ClaimGraph &graph, GraphVertex concept_vertex, std::size_t hops);

/// A part of a graph, and how many concepts it leaves out.
struct TrimmedGraph {
    ClaimGraph graph;
    std::size_t left_out = 0;
};

/// The claims among the `max_concepts` most central concepts, and those of the concepts that have
/// such a claim: a concept that would stand alone is left out too. Concepts are taken by centrality
/// until one more would bring the claims above `max_claims`, since hubs have many among them.
TrimmedGraph most_central_part(const ClaimGraph &graph, std::size_t max_concepts,
                               std::size_t max_claims = std::numeric_limits<std::size_t>::max());

/// A chain of claims from one concept to another, each read from subject to object.
struct ClaimPath {
    std::vector<GraphVertex> concepts; ///< one more than claims
    std::vector<GraphVertex> claims;

    /// Product of the claims' signs: +1 raises the end, -1 lowers it, 0 where one has no direction.
    int sign = 0;
};

/// All chains of at most `max_claims` claims that visit no concept twice; shortest first, then in
/// key order; at most `limit`.
std::vector<ClaimPath> paths_between(const ClaimGraph &graph, GraphVertex from, GraphVertex to,
                                     std::size_t max_claims, std::size_t limit = 100);

/// Groups of concepts that claims connect; largest first, then in key order.
std::vector<std::vector<GraphVertex>> connected_components(const ClaimGraph &graph);

/// A concept and its share of attention.
struct RankedConcept {
    GraphVertex vertex;

    /// Katz centrality (Katz 1953) over claims taken both ways, scaled so that all sum to 1. A
    /// neighbour of a hub ranks above one of a concept that stands apart.
    double centrality = 0.0;
};

/// Concepts by centrality, highest first, then in key order.
std::vector<RankedConcept> rank_concepts(const ClaimGraph &graph);

} // namespace claimgraph
