// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A binary claim as it stands in the tree of its sentence, before its words become concepts.

#include "core/vocabulary.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/rules.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <string>
#include <vector>

namespace claimgraph {

/// What two things are compared on: "pain", "severe pain", "pain decrease", "effective".
struct Measure {
    std::optional<Item> thing;
    std::string quality; ///< "severe"
    std::string change;  ///< "decrease"
};

/// What one proposition says of one thing, or of two.
struct Reading {
    Predicate predicate = Predicate::other;
    std::string lemma; ///< dictionary form of the relation: "lead to"
    Item subject;
    std::optional<Item> object;
    std::optional<Measure> measure = {}; ///< of a comparison
    std::string level;        ///< of the subject: "decreased" where it "was lower"; mostly empty
    std::string object_level; ///< of the object: "decreased" where it is "less likely"
    WordRange relation;       ///< the words that say it
    WordIndex anchor = 0;     ///< the word whose negation and hedges are the claim's
    std::size_t proposition = 0;
    std::vector<WordIndex> arguments; ///< heads of the parts that are neither subject nor object
    Rule rule;
};

} // namespace claimgraph
