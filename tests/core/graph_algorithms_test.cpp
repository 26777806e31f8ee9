// SPDX-License-Identifier: Apache-2.0
#include "core/graph_algorithms.hpp"
#include "tests/support/graph_builder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> labels(const ClaimGraph &graph, const std::vector<GraphVertex> &vertices) {
    std::vector<std::string> all;
    for (const GraphVertex vertex : vertices)
        all.push_back(label_of(graph[vertex]));
    return all;
}

std::vector<std::string> concept_names(const ClaimGraph &graph) {
    std::vector<std::string> names;
    for (GraphVertex vertex = 0; vertex < boost::num_vertices(graph); ++vertex)
        if (const auto *topic = node_as<ConceptNode>(graph, vertex))
            names.push_back(topic->name);
    return names;
}

std::vector<std::string> claim_texts(const ClaimGraph &graph) {
    std::vector<std::string> texts;
    for (GraphVertex vertex = 0; vertex < boost::num_vertices(graph); ++vertex)
        if (const auto *claim = node_as<ClaimNode>(graph, vertex))
            texts.push_back(claim->text);
    return texts;
}

/// rain -> rivers -> floods -> losses, and tea -> sleep apart.
ClaimGraph weather() {
    return GraphBuilder()
        .claim("rain", Predicate::increases, "rivers")
        .claim("rivers", Predicate::causes, "floods")
        .claim("floods", Predicate::increases, "losses")
        .claim("dams", Predicate::prevents, "floods")
        .claim("tea", Predicate::increases, "sleep")
        .build();
}

GraphVertex named(const ClaimGraph &graph, std::string_view name) {
    return find_concept(graph, name).value();
}

TEST(FindConcept, IgnoresCaseAndTakesKeys) {
    const ClaimGraph graph = weather();
    const auto rain = find_concept(graph, "RAIN");
    ASSERT_TRUE(rain);
    EXPECT_EQ(find_concept(graph, graph[*rain].key), rain);
    EXPECT_EQ(find_concept(graph, "snow"), std::nullopt);
}

TEST(Neighbourhood, GrowsWithTheHops) {
    const ClaimGraph graph = weather();
    const auto around = [&](std::size_t hops) {
        return concept_names(neighbourhood(graph, named(graph, "rain"), hops));
    };
    EXPECT_THAT(around(0), ElementsAre("rain"));
    EXPECT_THAT(around(1), UnorderedElementsAre("rain", "rivers"));
    EXPECT_THAT(around(2), UnorderedElementsAre("rain", "rivers", "floods"));
    EXPECT_THAT(around(3), UnorderedElementsAre("rain", "rivers", "floods", "dams", "losses"));
    EXPECT_THAT(around(9), UnorderedElementsAre("rain", "rivers", "floods", "dams", "losses"));
}

TEST(Neighbourhood, KeepsOnlyClaimsBetweenKeptConcepts) {
    const ClaimGraph graph = weather();
    EXPECT_THAT(claim_texts(neighbourhood(graph, named(graph, "rivers"), 1)),
                UnorderedElementsAre("rain increases rivers", "rivers causes floods"));
}

TEST(Neighbourhood, KeepsAssertionsDocumentsAndSourcesOfItsClaims) {
    const ClaimGraph graph = GraphBuilder()
                                 .claim("rain", Predicate::increases, "rivers")
                                 .assertion("It rains.", "a.txt", "Smith 2020")
                                 .claim("tea", Predicate::increases, "sleep")
                                 .assertion("Tea helps.", "b.txt", "Jones 2021")
                                 .build();
    const ClaimGraph part = neighbourhood(graph, named(graph, "rain"), 1);
    std::vector<std::string> all;
    for (GraphVertex vertex = 0; vertex < boost::num_vertices(part); ++vertex)
        all.push_back(label_of(part[vertex]));
    EXPECT_THAT(all, UnorderedElementsAre("rain", "rivers", "rain increases rivers", "It rains.",
                                          "a.txt", "Smith 2020"));
    EXPECT_EQ(boost::num_edges(part), 5u);
}

TEST(Neighbourhood, KeepsClaimsWithoutAnObject) {
    const ClaimGraph graph = GraphBuilder().claim("symptoms", Predicate::other, "").build();
    EXPECT_THAT(claim_texts(neighbourhood(graph, named(graph, "symptoms"), 0)),
                ElementsAre("symptoms other"));
}

TEST(MostCentralPart, CountsWhatItLeavesOut) {
    const ClaimGraph graph = weather();
    const auto [part, left_out] = most_central_part(graph, 4);
    EXPECT_THAT(concept_names(part), UnorderedElementsAre("rivers", "floods", "losses", "dams"));
    EXPECT_EQ(left_out, 3u);
    EXPECT_EQ(most_central_part(graph, 7).left_out, 0u);
    EXPECT_EQ(boost::num_vertices(most_central_part(graph, 0).graph), 0u);
}

TEST(MostCentralPart, LeavesOutWhatWouldStandAlone) {
    const ClaimGraph graph = weather();
    const auto [part, left_out] = most_central_part(graph, 1);
    EXPECT_EQ(boost::num_vertices(part), 0u);
    EXPECT_EQ(left_out, 7u);
}

TEST(MostCentralPart, StopsBeforeTooManyClaims) {
    const ClaimGraph graph = weather();
    const auto [part, left_out] = most_central_part(graph, 7, 2);
    EXPECT_EQ(claim_texts(part).size(), 2u);
    EXPECT_EQ(left_out, 4u);
}

TEST(RankConcepts, PutsTheHubFirstAndSumsToOne) {
    const ClaimGraph graph = weather();
    const auto ranked = rank_concepts(graph);
    EXPECT_EQ(label_of(graph[ranked.front().vertex]), "floods");
    double total = 0.0;
    for (const RankedConcept &entry : ranked)
        total += entry.centrality;
    EXPECT_NEAR(total, 1.0, 1e-9);
    EXPECT_THAT(rank_concepts(ClaimGraph()), IsEmpty());
}

TEST(RankConcepts, PrefersTheNeighboursOfAHub) {
    const ClaimGraph graph = weather();
    std::vector<std::string> order;
    for (const RankedConcept &entry : rank_concepts(graph))
        order.push_back(label_of(graph[entry.vertex]));
    EXPECT_THAT(std::vector<std::string>(order.end() - 2, order.end()),
                UnorderedElementsAre("tea", "sleep"));
}

TEST(ConnectedComponents, AreLargestFirst) {
    const ClaimGraph graph = weather();
    const auto components = connected_components(graph);
    ASSERT_EQ(components.size(), 2u);
    EXPECT_EQ(components[0].size(), 5u);
    EXPECT_THAT(labels(graph, components[1]), UnorderedElementsAre("tea", "sleep"));
}

std::vector<std::string> chains(const ClaimGraph &graph, std::string_view from, std::string_view to,
                                std::size_t max_claims) {
    std::vector<std::string> found;
    for (const ClaimPath &path :
         paths_between(graph, named(graph, from), named(graph, to), max_claims)) {
        std::string chain = path.sign > 0 ? "+" : path.sign < 0 ? "-" : "?";
        for (const GraphVertex vertex : path.concepts)
            chain += " " + label_of(graph[vertex]);
        found.push_back(chain);
    }
    return found;
}

TEST(PathsBetween, MultiplyTheSigns) {
    EXPECT_THAT(chains(weather(), "rain", "floods", 3), ElementsAre("+ rain rivers floods"));
    EXPECT_THAT(chains(weather(), "dams", "losses", 3), ElementsAre("- dams floods losses"));
}

TEST(PathsBetween, FollowClaimsForwardOnly) {
    EXPECT_THAT(chains(weather(), "floods", "rain", 5), IsEmpty());
    EXPECT_THAT(chains(weather(), "rain", "sleep", 5), IsEmpty());
}

TEST(PathsBetween, StopAtTheLongestWanted) {
    EXPECT_THAT(chains(weather(), "rain", "losses", 2), IsEmpty());
    EXPECT_THAT(chains(weather(), "rain", "losses", 3).size(), 1u);
}

TEST(PathsBetween, AreShortestFirst) {
    const ClaimGraph graph = GraphBuilder()
                                 .claim("a", Predicate::causes, "b")
                                 .claim("b", Predicate::decreases, "c")
                                 .claim("a", Predicate::affects, "c")
                                 .build();
    EXPECT_THAT(chains(graph, "a", "c", 4), ElementsAre("? a c", "- a b c"));
}

TEST(PathsBetween, TakeSymmetricClaimsBothWaysAndDeniedOnesNever) {
    const ClaimGraph graph = GraphBuilder()
                                 .claim("a", Predicate::associated_with, "b")
                                 .claim("c", Predicate::causes, "b")
                                 .denied()
                                 .build();
    EXPECT_THAT(chains(graph, "b", "a", 1), ElementsAre("? b a"));
    EXPECT_THAT(chains(graph, "c", "b", 1), IsEmpty());
}

TEST(PathsBetween, GoRoundNoCircle) {
    const ClaimGraph graph = GraphBuilder()
                                 .claim("a", Predicate::causes, "b")
                                 .claim("b", Predicate::causes, "a")
                                 .claim("b", Predicate::causes, "c")
                                 .build();
    EXPECT_THAT(chains(graph, "a", "c", 9), ElementsAre("+ a b c"));
}

} // namespace
} // namespace claimgraph
