// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Fluent builder of claim graphs, as `Store::load` makes them.

#include "core/graph.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace claimgraph {

/// Builds a graph claim by claim; concepts are made as they are named. What follows `claim`
/// changes the claim last made.
class GraphBuilder {
  public:
    /// An empty object makes a claim without one.
    GraphBuilder &claim(std::string_view subject, Predicate predicate, std::string_view object) {
        ClaimNode node;
        node.text = std::string(subject) + " " + std::string(word(predicate)) +
                    (object.empty() ? "" : " " + std::string(object));
        node.predicate = predicate;
        node.assertions = node.documents = node.affirmed = 1;
        const std::string key = "claim:" + node.text;
        const GraphVertex from = concept_vertex(subject);
        last_ = add(key, node);
        boost::add_edge(last_, from, GraphEdge{EdgeKind::subject}, graph_);
        if (!object.empty())
            boost::add_edge(last_, concept_vertex(object), GraphEdge{EdgeKind::object}, graph_);
        return *this;
    }

    GraphBuilder &denied() {
        node().negated = node().affirmed;
        node().affirmed = 0;
        return *this;
    }

    GraphBuilder &contested() {
        node().negated = 1;
        node().assertions = 2;
        return *this;
    }

    GraphBuilder &status(EvidenceStatus status) {
        node().evidence_status = status;
        return *this;
    }

    GraphBuilder &aspects(std::string_view subject, std::string_view object) {
        node().subject_aspect = subject;
        node().object_aspect = object;
        return *this;
    }

    GraphBuilder &lemma(std::string_view lemma) {
        node().relation_lemma = lemma;
        return *this;
    }

    /// A quote that makes the claim, in a document, appealing to a source where one is named.
    GraphBuilder &assertion(std::string_view quote, std::string_view document,
                            std::string_view source = {}) {
        AssertionNode said;
        said.quote = quote;
        said.evidence_status = node().evidence_status;
        const GraphVertex vertex = add("assertion:" + said.quote, said);
        boost::add_edge(vertex, last_, GraphEdge{EdgeKind::makes}, graph_);
        const std::string path(document);
        boost::add_edge(find_or_add("sha256:" + path, DocumentNode{path, path}), vertex,
                        GraphEdge{EdgeKind::states}, graph_);
        if (!source.empty()) {
            SourceNode appeal;
            appeal.name = source;
            boost::add_edge(vertex, find_or_add("source:" + appeal.name, appeal),
                            GraphEdge{EdgeKind::appeals_to}, graph_);
        }
        return *this;
    }

    ClaimGraph build() const { return graph_; }

  private:
    template <typename Node> GraphVertex add(const std::string &key, Node what) {
        const GraphVertex vertex = boost::add_vertex(GraphNode{key, std::move(what)}, graph_);
        vertices_[key] = vertex;
        return vertex;
    }

    template <typename Node> GraphVertex find_or_add(const std::string &key, Node what) {
        const auto known = vertices_.find(key);
        return known != vertices_.end() ? known->second : add(key, std::move(what));
    }

    GraphVertex concept_vertex(std::string_view name) {
        return find_or_add("concept:" + std::string(name), ConceptNode{std::string(name), "", ""});
    }

    ClaimNode &node() { return std::get<ClaimNode>(graph_[last_].what); }

    ClaimGraph graph_;
    std::map<std::string, GraphVertex> vertices_;
    GraphVertex last_ = 0;
};

} // namespace claimgraph
