// SPDX-License-Identifier: Apache-2.0

// `paths_between`: chains of claims from one concept to another.

#include "core/claim.hpp"
#include "core/graph_algorithms.hpp"

#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <deque>
#include <limits>
#include <map>

namespace claimgraph {
namespace {

/// A claim taken from one of its concepts to the other.
struct Step {
    GraphVertex claim;
    GraphVertex to;
};

using Steps = std::map<GraphVertex, std::vector<Step>>;

/// The steps out of every concept, in key order of the claims. A claim that is only denied leads
/// nowhere; one with a symmetric predicate leads both ways. `reversed` turns every step round.
Steps steps_of(const ClaimGraph &graph, bool reversed) {
    Steps steps;
    for (const GraphVertex vertex : boost::make_iterator_range(boost::vertices(graph))) {
        const auto *claim = node_as<ClaimNode>(graph, vertex);
        if (claim == nullptr || claim->affirmed == 0)
            continue;
        std::optional<GraphVertex> from;
        std::optional<GraphVertex> to;
        for (const auto edge : boost::make_iterator_range(boost::out_edges(vertex, graph)))
            (graph[edge].kind == EdgeKind::subject ? from : to) = boost::target(edge, graph);
        if (!from || !to)
            continue;
        if (!reversed || is_symmetric(claim->predicate))
            steps[*from].push_back({vertex, *to});
        if (reversed || is_symmetric(claim->predicate))
            steps[*to].push_back({vertex, *from});
    }
    for (auto &[concept_vertex, out] : steps)
        std::ranges::sort(out, {}, [&](const Step &step) { return graph[step.claim].key; });
    return steps;
}

/// Fewest steps from each concept to `goal`.
std::map<GraphVertex, std::size_t> steps_left(const ClaimGraph &graph, GraphVertex goal) {
    const Steps back = steps_of(graph, true);
    std::map<GraphVertex, std::size_t> left{{goal, 0}};
    for (std::deque<GraphVertex> queue{goal}; !queue.empty(); queue.pop_front()) {
        const auto out = back.find(queue.front());
        if (out == back.end())
            continue;
        for (const Step &step : out->second)
            if (left.try_emplace(step.to, left.at(queue.front()) + 1).second)
                queue.push_back(step.to);
    }
    return left;
}

class PathSearch {
  public:
    PathSearch(const ClaimGraph &graph, GraphVertex goal, std::size_t limit)
        : graph_(graph), goal_(goal), limit_(limit), steps_(steps_of(graph, false)),
          left_(steps_left(graph, goal)) {}

    /// Add all paths that go on from `path` with exactly `claims` more claims.
    void extend(const ClaimPath &path, std::size_t claims);

    std::vector<ClaimPath> take() { return std::move(found_); }

  private:
    const ClaimGraph &graph_;
    GraphVertex goal_;
    std::size_t limit_;
    Steps steps_;
    std::map<GraphVertex, std::size_t> left_;
    std::vector<ClaimPath> found_;
};

void PathSearch::extend(const ClaimPath &path, std::size_t claims) {
    const GraphVertex here = path.concepts.back();
    if (found_.size() == limit_)
        return;
    if (claims == 0) {
        if (here == goal_)
            found_.push_back(path);
        return;
    }
    const auto out = steps_.find(here);
    if (here == goal_ || out == steps_.end())
        return;
    for (const Step &step : out->second) {
        const auto left = left_.find(step.to);
        const bool leads_there = left != left_.end() && left->second < claims;
        if (!leads_there || std::ranges::find(path.concepts, step.to) != path.concepts.end())
            continue;
        ClaimPath longer = path;
        longer.claims.push_back(step.claim);
        longer.concepts.push_back(step.to);
        const ClaimNode &claim = *node_as<ClaimNode>(graph_, step.claim);
        longer.sign *= effect_sign(claim.subject_aspect, claim.predicate, claim.object_aspect);
        extend(longer, claims - 1);
    }
}

} // namespace

std::vector<ClaimPath> paths_between(const ClaimGraph &graph, GraphVertex from, GraphVertex to,
                                     std::size_t max_claims, std::size_t limit) {
    PathSearch search(graph, to, limit);
    for (std::size_t claims = 1; claims <= max_claims; ++claims)
        search.extend(ClaimPath{{from}, {}, 1}, claims);
    return search.take();
}

} // namespace claimgraph
