// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/confidence.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph {
namespace {

// Weights of a ridge regression of the credit that tuples get on the dev part of CaRB; README.md
// says how they were fitted.
double weight_of(Origin origin) {
    switch (origin) {
    case Origin::verb:
        return 0.299;
    case Origin::copula:
        return 0.167;
    case Origin::existential:
        return -0.044;
    case Origin::relative_clause:
        return 0.258;
    case Origin::participle:
        return 0.382;
    case Origin::adverbial:
        return 0.326;
    case Origin::infinitive:
        return 0.251;
    case Origin::apposition:
        return 0.265;
    }
    return 0.0;
}

constexpr double weight_of_root = 0.122;
constexpr double weight_of_depth = -0.024; ///< for each step from the root
constexpr int most_depth = 6;
constexpr double weight_of_own_subject = 0.227;
constexpr double weight_of_conjunct = 0.197;
constexpr double weight_of_said = -0.109;  ///< a clause that someone says
constexpr double weight_of_comma = -0.085; ///< for each inside a slot
constexpr int most_commas = 4;
constexpr double weight_of_relation_words = 0.156; ///< of the logarithm of 1 + their number
constexpr double weight_of_argument_words = 0.032;
constexpr double weight_of_that = -0.115; ///< "indicates that": the clause comes whole
constexpr double weight_of_no_argument = -0.562;

// A tuple that is printed is neither certain nor impossible.
constexpr double least = 0.01;
constexpr double most = 0.99;

int depth_of(const Tree &tree, WordIndex word) {
    int depth = 0;
    for (; depth < most_depth && !tree.is_root(word); ++depth)
        word = tree.head(word);
    return depth;
}

int commas_in(const Tree &tree, const Slotted &words) {
    return static_cast<int>(
        std::ranges::count_if(words, [&](WordIndex word) { return tree.surface(word) == ","; }));
}

double log_of_words(std::size_t count) { return std::log1p(static_cast<double>(count)); }

double confidence_of(const Tree &tree, const Proposition &from, const Tuple &tuple) {
    const int depth = depth_of(tree, from.predicate);
    std::size_t argument_words = 0;
    int commas = commas_in(tree, tuple.subject);
    for (const Slotted &argument : tuple.arguments) {
        argument_words += argument.size();
        commas += commas_in(tree, argument);
    }
    double sum = weight_of(from.origin) + weight_of_depth * depth +
                 weight_of_comma * std::min(commas, most_commas) +
                 weight_of_relation_words *
                     log_of_words(tuple.relation.size() + (tuple.inserted.empty() ? 0 : 1)) +
                 weight_of_argument_words * log_of_words(argument_words);
    if (depth == 0)
        sum += weight_of_root;
    if (from.own_subject)
        sum += weight_of_own_subject;
    if (tree.relation(from.predicate) == Relation::conj)
        sum += weight_of_conjunct;
    if (tree.relation(tree.first_conjunct(from.predicate)) == Relation::ccomp)
        sum += weight_of_said;
    if (!tuple.relation.empty() && tree.lower(tuple.relation.back()) == "that")
        sum += weight_of_that;
    if (tuple.arguments.empty())
        sum += weight_of_no_argument;
    return std::clamp(sum, least, most);
}

} // namespace

void set_confidences(const Tree &tree, std::span<const Proposition> propositions,
                     std::span<Tuple> tuples) {
    // Both are in the order of their predicates.
    auto from = propositions.begin();
    for (Tuple &tuple : tuples) {
        while (from->predicate != tuple.predicate)
            ++from;
        tuple.confidence = confidence_of(tree, *from, tuple);
    }
}

} // namespace claimgraph
