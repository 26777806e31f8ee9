// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the propositions of a sentence to binary claims: which predicate each stands for, with
/// which sign, between which two things.

#include "core/vocabulary.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/propositions.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// How a claim was read; the name is the assertion's rule.
struct Rule {
    std::string_view name;
    double confidence = 0.0; ///< prior of the rule
};

/// What one proposition says of one thing, or of two.
struct Reading {
    Predicate predicate = Predicate::other;
    std::string lemma; ///< dictionary form of the relation: "lead to"
    Item subject;
    std::optional<Item> object;
    WordRange relation;   ///< the words that say it
    WordIndex anchor = 0; ///< the word whose negation and hedges are the claim's
    std::size_t proposition = 0;
    std::vector<WordIndex> above;     ///< verbs of other propositions that it is embedded in
    std::vector<WordIndex> arguments; ///< heads of the parts that are neither subject nor object
    Rule rule;
};

/// All readings of a sentence, in the order of its propositions.
std::vector<Reading> find_readings(const Tree &tree, std::span<const Proposition> propositions);

} // namespace claimgraph
