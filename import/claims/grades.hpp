// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// More or less: which of two things is more of what, as comparatives and changes tell it.

#include "import/claims/propositions.hpp"
#include "import/claims/reading.hpp"

#include <optional>
#include <string>

namespace claimgraph {

/// Which of two things is more, and the word that says so.
struct Grade {
    Predicate predicate = Predicate::greater_than;
    WordRange words;          ///< "more severe", "lower"
    std::string quality = {}; ///< "severe"; empty where the word says no more than how much
    bool tells_level = false; ///< "lower", "more common", "fell"; not "better"
};

/// "lower", "more severe", "less often": at a word that is graded.
std::optional<Grade> grade_at(const Tree &tree, WordIndex word);

/// "lower" of "lower scores", "more severe" of "more severe pain", "reduced" of "reduced pain"
std::optional<Grade> grade_of(const Tree &tree, WordIndex noun);

/// "decreased" for the stress of "lower pain and stress"; empty where nothing in front is shared.
std::string shared_level(const Tree &tree, WordIndex noun);

/// "reduced", "fell", "decreased more": what a verb says of its measure. Where that is a
/// change, the measure's too.
std::optional<Grade> grade_of_verb(const Tree &tree, const Proposition &proposition,
                                   Measure &measure);

/// "more likely to", "twice as likely to": above what is done.
std::optional<Grade> grade_of_likelihood(const Tree &tree, const Proposition &proposition);

/// "higher", "more severe"
bool is_comparative(const Tree &tree, WordIndex word);

/// "fewer falls", "significantly lower rates"
bool has_comparative(const Tree &tree, WordIndex noun);

/// "more plans", "more customized plans"
bool is_only_more(const Tree &tree, WordIndex noun);

/// Whether the thing, or what heads its list, is told by how it compares: "a higher risk of falls
/// and burns", "the lowest rate", "high levels", "twice the yield", "levels lower than".
bool is_compared(const Tree &tree, const Item &item);

/// "larger in size than Y": what is larger.
std::optional<WordIndex> dimension_of(const Tree &tree, WordIndex comparative);

/// What is graded: an adjective's quality, or what a verb does and to what.
Measure measure_of(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
