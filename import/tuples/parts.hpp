// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The parts of a proposition as tuples take them: which, in what order, in which words.

#include "import/tuples/phrases.hpp"

#include <vector>

namespace claimgraph {

/// The printed parts of a proposition.
struct PrintedParts {
    /// Objects, predicate nouns and adjectives, clauses that are said, in text order.
    std::vector<Part> core;

    /// The agent, then what follows the predicate in text order, then what stands before it. Of
    /// adverbial clauses those that say when or on what condition.
    std::vector<Part> further;
};

PrintedParts printed_parts(const Tree &tree, const Proposition &proposition);

/// The words of a part without its marker. Clauses are taken whole, whatever `extent` is.
Slotted words_of(const Tree &tree, const Part &part, Extent extent);

/// The conjuncts of a noun that each hold for themselves: the noun alone where it has none or where
/// "nor", "but" and the like join them.
std::vector<WordIndex> separate_conjuncts(const Tree &tree, WordIndex head);

/// Which coordinated subjects get a tuple each.
enum class SubjectSplitting {
    where_clear, ///< two short ones: "iron and copper"
    always,      ///< all but long lists
};

/// The subject, or its conjuncts.
std::vector<Slotted> subjects_of(const Tree &tree, WordIndex subject, SubjectSplitting splitting);

/// The preposition behind a noun or adjective that goes with the verb: "to" of "gained access to",
/// "of" of "is the capital of", "for" of "is famous for". Absent where the noun stands by itself.
std::optional<WordRange> preposition_of_relation(const Tree &tree, const Proposition &proposition,
                                                 const Part &part);

} // namespace claimgraph
