// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Who does what to whom: each verb group with its subjects and objects.

#include "import/claims/phrases.hpp"
#include "import/claims/predicates.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A row of words, from `first` to before `last`.
struct Words {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool empty() const { return first == last; }
    friend bool operator==(Words, Words) = default;
};

/// One end of a clause.
struct ClauseEnd {
    Words words;
    bool pronoun = false;

    /// What the end is an item of: the list after "the release of three substances:" has the
    /// aspect of what stands before the colon.
    Words heading;

    /// "a decrease in symptoms" decreases symptoms, whatever brings it about.
    std::optional<Predicate> change;
};

/// How a clause was found; the name is the assertion's rule.
struct ClauseRule {
    std::string_view name;
    double confidence = 0.0; ///< fixed prior of the rule
};

/// One verb group with what it says of what. Passives and inverse relations are already turned
/// round: "flooding is caused by rain" has the subject rain.
struct Clause {
    Words relation;
    Words group;       ///< the verb group alone, where negations and modals stand
    std::string lemma; ///< "lead to"
    Predicate predicate = Predicate::other;
    std::vector<ClauseEnd> subjects;
    std::vector<ClauseEnd> objects; ///< none for "Symptoms improved."
    std::vector<Words> adjuncts;    ///< prepositional phrases behind: "in older adults"
    ClauseRule rule;

    /// The clause that reports this one: "studies show" in "Studies show that X reduces Y."; its
    /// index among the clauses.
    std::optional<std::size_t> governor;

    /// "studies show that": it only introduces what another clause says.
    bool introduces = false;
};

/// The clauses of a sentence in the order of their verbs.
std::vector<Clause> find_clauses(const PhrasedSentence &sentence);

} // namespace claimgraph
