// SPDX-License-Identifier: Apache-2.0
#include "core/graph.hpp"

namespace claimgraph {
namespace {

struct LabelOf {
    std::string operator()(const DocumentNode &document) const { return document.title; }
    std::string operator()(const AssertionNode &assertion) const { return assertion.quote; }
    std::string operator()(const ClaimNode &claim) const { return claim.text; }
    std::string operator()(const ConceptNode &topic) const { return topic.name; }
    std::string operator()(const SourceNode &source) const { return source.name; }
};

} // namespace

std::string label_of(const GraphNode &node) { return std::visit(LabelOf{}, node.what); }

} // namespace claimgraph
