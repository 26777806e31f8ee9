// SPDX-License-Identifier: Apache-2.0
#include "core/concept_links.hpp"

#include <algorithm>
#include <numeric>

namespace claimgraph {
namespace {

/// What a chain loses with each step, as a share of what keeps the sum finite. After `katz_rounds`
/// steps less than a hundredth is left.
constexpr double katz_attenuation = 0.85;
constexpr std::size_t katz_rounds = 30;

/// The concepts at the other ends of each one's claims, one row behind the other.
struct Neighbours {
    std::vector<std::size_t> begins; ///< of each concept's row, and the end of the last
    std::vector<std::uint32_t> ends;
};

Neighbours neighbours_of(const ConceptLinks &links) {
    Neighbours rows{std::vector<std::size_t>(links.concepts + 1), {}};
    for (const auto &[subject, object] : links.claims) {
        ++rows.begins[subject];
        ++rows.begins[object];
    }
    std::partial_sum(rows.begins.begin(), rows.begins.end(), rows.begins.begin());
    rows.ends.resize(2 * links.claims.size());
    // Filled from behind, so that each row's end becomes its beginning.
    for (const auto &[subject, object] : links.claims) {
        rows.ends[--rows.begins[subject]] = object;
        rows.ends[--rows.begins[object]] = subject;
    }
    return rows;
}

std::size_t most_neighbours(const Neighbours &rows) {
    std::size_t most = 1;
    for (std::size_t i = 0; i + 1 < rows.begins.size(); ++i)
        most = std::max(most, rows.begins[i + 1] - rows.begins[i]);
    return most;
}

} // namespace

std::vector<double> katz_centrality(const ConceptLinks &links) {
    const Neighbours rows = neighbours_of(links);
    // The largest eigenvalue is at most the largest degree, so the sum converges.
    const double alpha = katz_attenuation / static_cast<double>(most_neighbours(rows));
    std::vector<double> rank(links.concepts, 1.0);
    for (std::size_t round = 0; round < katz_rounds; ++round) {
        std::vector<double> next(rank.size(), 1.0);
        // Each sum runs over its terms in the order of concepts, whatever that of the claims.
        for (std::size_t from = 0; from < rank.size(); ++from)
            for (std::size_t i = rows.begins[from]; i < rows.begins[from + 1]; ++i)
                next[rows.ends[i]] += alpha * rank[from];
        rank = std::move(next);
    }
    double total = 0.0;
    for (const double value : rank)
        total += value;
    for (double &value : rank)
        value /= total;
    return rank;
}

std::vector<std::size_t> component_numbers(const ConceptLinks &links) {
    const Neighbours rows = neighbours_of(links);
    const std::size_t unseen = links.concepts;
    std::vector<std::size_t> number(links.concepts, unseen);
    std::size_t components = 0;
    std::vector<std::uint32_t> open;
    for (std::uint32_t first = 0; first < links.concepts; ++first) {
        if (number[first] != unseen)
            continue;
        number[first] = components;
        open.push_back(first);
        while (!open.empty()) {
            const std::uint32_t from = open.back();
            open.pop_back();
            for (std::size_t i = rows.begins[from]; i < rows.begins[from + 1]; ++i)
                if (number[rows.ends[i]] == unseen) {
                    number[rows.ends[i]] = components;
                    open.push_back(rows.ends[i]);
                }
        }
        ++components;
    }
    return number;
}

} // namespace claimgraph
