// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The concepts alone, linked by the claims between them: what centrality and components need of a
/// graph.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace claimgraph {

/// Concepts are numbered from 0.
struct ConceptLinks {
    std::size_t concepts = 0;

    /// The ends of each claim that has two, in any order.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> claims;
};

/// Katz (1953): the chains of claims that end at each concept, longer ones counting less; the
/// values add up to 1.
std::vector<double> katz_centrality(const ConceptLinks &links);

/// Of each concept the number of its component; components are numbered from 0 in the order of
/// their first concepts.
std::vector<std::size_t> component_numbers(const ConceptLinks &links);

} // namespace claimgraph
