// SPDX-License-Identifier: Apache-2.0
#include "core/graph.hpp"
#include "core/graph_algorithms.hpp"
#include "core/keys.hpp"
#include "core/store.hpp"
#include "tests/support/corpus.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::UnorderedElementsAre;

class LoadedGraph : public testing::Test {
  protected:
    Store store_ = filled_store();
};

template <typename Node> std::vector<std::string> labels(const ClaimGraph &graph) {
    std::vector<std::string> found;
    for (GraphVertex vertex = 0; vertex < boost::num_vertices(graph); ++vertex)
        if (node_as<Node>(graph, vertex) != nullptr)
            found.push_back(label_of(graph[vertex]));
    return found;
}

TEST_F(LoadedGraph, HasTheLinksThatAreLoadedAlone) {
    store_.merge_concepts(concept_key({"Fear", "", ""}), concept_key({"fear", "", ""}), "me");
    const ClaimGraph graph = store_.load();
    const LinkedConcepts linked = store_.load_links();
    const std::vector<double> centrality = katz_centrality(linked.links);
    const std::vector<RankedConcept> ranked = rank_concepts(graph);
    ASSERT_EQ(ranked.size(), linked.keys.size());
    for (const RankedConcept &each : ranked) {
        const auto place = std::ranges::lower_bound(linked.keys, graph[each.vertex].key);
        ASSERT_NE(place, linked.keys.end());
        EXPECT_EQ(*place, graph[each.vertex].key);
        EXPECT_EQ(each.centrality,
                  centrality[static_cast<std::size_t>(place - linked.keys.begin())]);
    }
}

TEST_F(LoadedGraph, HoldsConceptsAndClaims) {
    const ClaimGraph graph = store_.load();
    EXPECT_THAT(labels<ConceptNode>(graph),
                UnorderedElementsAre("MDMA", "serotonin", "fear", "Fear", "Symptoms"));
    EXPECT_THAT(labels<ClaimNode>(graph),
                UnorderedElementsAre("MDMA increases serotonin (release)", "MDMA decreases fear",
                                     "Fear associated_with serotonin", "MDMA increases fear",
                                     "Symptoms improved"));
    EXPECT_THAT(labels<AssertionNode>(graph), ElementsAre());
}

TEST_F(LoadedGraph, CountsHowAClaimIsSaid) {
    const ClaimGraph graph = store_.load();
    for (GraphVertex vertex = 0; vertex < boost::num_vertices(graph); ++vertex) {
        const auto *claim = node_as<ClaimNode>(graph, vertex);
        if (claim == nullptr || claim->text != "MDMA decreases fear")
            continue;
        EXPECT_EQ(claim->assertions, 2u);
        EXPECT_EQ(claim->documents, 2u);
        EXPECT_EQ(claim->affirmed, 1u);
        EXPECT_EQ(claim->negated, 1u);
        EXPECT_EQ(claim->evidence_status, EvidenceStatus::traceable);
    }
}

TEST_F(LoadedGraph, ComesWithAssertionsDocumentsAndSourcesOnRequest) {
    const ClaimGraph graph = store_.load({}, true);
    EXPECT_EQ(labels<AssertionNode>(graph).size(), 6u);
    EXPECT_THAT(labels<DocumentNode>(graph),
                UnorderedElementsAre("A blog post", "A paper", "press.txt"));
    EXPECT_THAT(labels<SourceNode>(graph), UnorderedElementsAre("Smith 2020", "The FDA"));
    std::map<EdgeKind, int> edges;
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge)
        ++edges[graph[*edge].kind];
    EXPECT_EQ(edges[EdgeKind::states], 6);
    EXPECT_EQ(edges[EdgeKind::makes], 6);
    EXPECT_EQ(edges[EdgeKind::subject], 5);
    EXPECT_EQ(edges[EdgeKind::object], 4);
    EXPECT_EQ(edges[EdgeKind::appeals_to], 2);
}

TEST_F(LoadedGraph, KeepsToTheSelection) {
    EXPECT_THAT(labels<ClaimNode>(store_.load({EvidenceStatus::unsupported, std::nullopt})),
                UnorderedElementsAre("MDMA increases serotonin (release)", "Symptoms improved"));
    const ClaimGraph one = store_.load({std::nullopt, paper().document.key}, true);
    EXPECT_THAT(labels<ClaimNode>(one),
                UnorderedElementsAre("MDMA decreases fear", "Fear associated_with serotonin"));
    EXPECT_THAT(labels<AssertionNode>(one).size(), 2u);
    EXPECT_THAT(labels<DocumentNode>(one), ElementsAre("A paper"));
}

TEST_F(LoadedGraph, IsTheSameWhateverTheOrderOfImport) {
    Store other(":memory:", Store::Access::write);
    std::vector<DocumentClaims> corpus = small_corpus();
    std::reverse(corpus.begin(), corpus.end());
    for (const DocumentClaims &claims : corpus)
        other.save(claims);
    const auto keys = [](const ClaimGraph &graph) {
        std::vector<std::string> all;
        for (GraphVertex vertex = 0; vertex < boost::num_vertices(graph); ++vertex)
            all.push_back(graph[vertex].key);
        for (auto [edge, end] = boost::edges(graph); edge != end; ++edge)
            all.push_back(graph[boost::source(*edge, graph)].key + " " +
                          graph[boost::target(*edge, graph)].key);
        return all;
    };
    EXPECT_EQ(keys(store_.load({}, true)), keys(other.load({}, true)));
}

} // namespace
} // namespace claimgraph
