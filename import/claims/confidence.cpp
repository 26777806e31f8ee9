// SPDX-License-Identifier: Apache-2.0
#include "import/claims/confidence.hpp"

#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace claimgraph {
namespace {

constexpr int most_depth = 6;

using Weights = WordTable<double>;

const Weights &weights() {
    static const Weights read = [] {
        Weights map;
        for (const Row &row : rows_of(lexicons::confidence())) {
            double weight = 0.0;
            std::from_chars(row.at(1).data(), row.at(1).data() + row.at(1).size(), weight);
            map[row.at(0)] = weight;
        }
        return map;
    }();
    return read;
}

double weight_of(std::string_view name) {
    const auto found = weights().find(name);
    return found == weights().end() ? 0.0 : found->second;
}

int depth_of(const Tree &tree, WordIndex word) {
    int depth = 0;
    for (; depth < most_depth && !tree.is_root(word); ++depth)
        word = tree.head(word);
    return depth;
}

double log_of(std::size_t count) { return std::log1p(static_cast<double>(count)); }

bool has_mark(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree.upos(word) == Upos::punct && tree.surface(word) != "-")
            return true;
    return false;
}

/// How far the parser doubted the word's head: -log of its odds against the next best one alone.
double doubt_of(const Tree &tree, WordIndex word) {
    constexpr double most = 3.0;
    return std::min(most, std::log1p(std::exp(-static_cast<double>(tree[word].head_lead))));
}

/// The doubt of an end: of its head, of the most doubtful word in it, and of the word behind it,
/// which may belong to it.
double doubt_of(const Tree &tree, const Item &end) {
    const auto of = [&](WordIndex word) {
        return tree.upos(word) == Upos::punct ? 0.0 : doubt_of(tree, word);
    };
    double inside = 0.0;
    for (WordIndex word = end.words.first; word < end.words.last; ++word)
        if (word != end.head)
            inside = std::max(inside, of(word));
    const double behind = end.words.last < tree.size() ? of(end.words.last) : 0.0;
    return of(end.head) + inside + behind;
}

bool is_pronoun(const Tree &tree, const Item &end) {
    return end.words.size() == 1 && tree.upos(end.head) == Upos::pron;
}

bool is_conjunct(const Tree &tree, const Item &end) {
    return tree.first_conjunct(end.head) != end.head;
}

} // namespace

std::vector<ConfidenceFeature> confidence_features(const Tree &tree, const Proposition &proposition,
                                                   const Reading &reading) {
    std::vector<ConfidenceFeature> features;
    const auto add = [&](std::string_view name, double value) {
        if (value != 0.0)
            features.push_back({name, value});
    };
    const auto flag = [&](std::string_view name, bool holds) { add(name, holds ? 1.0 : 0.0); };
    add("words of the sentence", log_of(tree.size()));
    add("depth", depth_of(tree, proposition.predicate));
    add("doubt", doubt_of(tree, proposition.predicate) + doubt_of(tree, reading.subject) +
                     (reading.object ? doubt_of(tree, *reading.object) : 0.0));
    flag("other predicate", reading.predicate == Predicate::other);
    flag("shared subject", proposition.subject.has_value() && !proposition.own_subject);
    flag("relative clause", proposition.origin == Origin::relative_clause);
    flag("clause without a finite verb", proposition.origin == Origin::participle ||
                                             proposition.origin == Origin::adverbial ||
                                             proposition.origin == Origin::infinitive);
    flag("coordinated predicate", tree.relation(proposition.predicate) == Relation::conj);
    flag("pronoun for subject", is_pronoun(tree, reading.subject));
    flag("later subject of a list", is_conjunct(tree, reading.subject));
    add("words of the subject", log_of(reading.subject.words.size()));
    flag("mark in the subject", has_mark(tree, reading.subject.words));
    add("words of the relation", log_of(reading.relation.size()));
    flag("mark in the relation", has_mark(tree, reading.relation));
    flag("no object", !reading.object);
    if (!reading.object)
        return features;
    const Item &object = *reading.object;
    flag("pronoun for object", is_pronoun(tree, object));
    flag("later object of a list", is_conjunct(tree, object));
    add("words of the object", log_of(object.words.size()));
    flag("mark in the object", has_mark(tree, object.words));
    const WordRange said =
        hull(reading.relation, {proposition.predicate, proposition.predicate + 1});
    const WordIndex gap = object.words.first > said.last   ? object.words.first - said.last
                          : said.first > object.words.last ? said.first - object.words.last
                                                           : 0;
    add("words before the object", log_of(gap));
    return features;
}

double confidence_of(const Tree &tree, const Proposition &proposition, const Reading &reading) {
    double sum = weight_of("all") + weight_of(std::string("rule ").append(reading.rule.name));
    for (const ConfidenceFeature &feature : confidence_features(tree, proposition, reading))
        sum += weight_of(feature.name) * feature.value;
    // Finer steps would say more than was measured, and could differ between machines.
    constexpr double steps = 100.0;
    return std::clamp(std::round(steps / (1.0 + std::exp(-sum))) / steps, 0.01, 0.99);
}

} // namespace claimgraph
