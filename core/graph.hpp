// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The knowledge graph in memory: documents, assertions, claims, concepts and sources as vertices,
/// typed edges between them. A claim is a vertex of its own, with an edge to each of its ends.

#include "core/vocabulary.hpp"

#include <boost/graph/adjacency_list.hpp>

#include <cstddef>
#include <string>
#include <variant>

namespace claimgraph {

struct DocumentNode {
    std::string title; ///< the path where the document has none
    std::string path;
};

struct AssertionNode {
    std::string quote;
    Polarity polarity = Polarity::affirmed;
    Certainty certainty = Certainty::certain;
    Association association = Association::descriptive;
    Basis basis = Basis::none;
    EvidenceStatus evidence_status = EvidenceStatus::unsupported;
};

struct ClaimNode {
    std::string text; ///< "MDMA increases serotonin (release)"
    std::string subject_aspect;
    std::string object_aspect;
    Predicate predicate = Predicate::other;
    std::string relation_lemma; ///< what an open predicate reads as; else empty
    EvidenceStatus evidence_status = EvidenceStatus::unsupported;
    std::size_t assertions = 0;
    std::size_t documents = 0;
    std::size_t affirmed = 0; ///< assertions that affirm it
    std::size_t negated = 0;  ///< assertions that deny it: negated or null_result
};

struct ConceptNode {
    std::string name;
    std::string type;  ///< empty where unknown
    std::string curie; ///< empty where none is known
};

struct SourceNode {
    SourceKind kind = SourceKind::web_page;
    std::string name;
    std::string identifier; ///< empty where the document gives none
    SourceStanding standing = SourceStanding::unknown;
};

/// A vertex; the alternative held says what it is.
struct GraphNode {
    std::string key; ///< unique in the graph; begins with the kind: "claim:..."
    std::variant<DocumentNode, AssertionNode, ClaimNode, ConceptNode, SourceNode> what;
};

/// What an edge says; each runs from the first to the second.
enum class EdgeKind {
    states,     ///< document -> assertion
    makes,      ///< assertion -> claim
    subject,    ///< claim -> concept
    object,     ///< claim -> concept
    appeals_to, ///< assertion -> source
};

struct GraphEdge {
    EdgeKind kind = EdgeKind::states;
};

/// A class, not an alias, so that a header can name it without Boost.Graph, which is slow to
/// compile.
class ClaimGraph : public boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS,
                                                GraphNode, GraphEdge> {};
using GraphVertex = boost::graph_traits<ClaimGraph>::vertex_descriptor;

/// The claim, concept, ... that a vertex holds, or null where it holds another kind.
template <typename Node> const Node *node_as(const ClaimGraph &graph, GraphVertex vertex) {
    return std::get_if<Node>(&graph[vertex].what);
}

/// What a reader sees of a vertex: a title, quote, claim text or name.
std::string label_of(const GraphNode &node);

} // namespace claimgraph
