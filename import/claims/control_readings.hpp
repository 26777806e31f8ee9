// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of verbs that help, make or hinder something else to happen: "makes it easier to V",
/// "keeps X from Ving", "helps X V".

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// "makes it possible for X to V", "makes it harder to V".
std::vector<Reading> makes_possible(const Clause &clause);

/// "keeps people awake", "made the lake salty": what is so is the people as they are then.
std::vector<Reading> makes_so(const Clause &clause);

/// "feeling full" of "keeps people feeling full", or null.
const Part *kept_doing(const Clause &clause);

/// "V" of "provides a chance for X to V", or nothing.
std::optional<WordIndex> chance_given(const Clause &clause);

/// "for X to V", which it enables. \pre `used` is the chance given, and the clause has an agent
std::vector<Reading> gives_chance(const Clause &clause, WordIndex used);

/// The clause that a verb prevents, "Ving Y" of "keeps X from Ving Y", or null.
const Part *prevented_clause(const Clause &clause);
std::vector<Reading> prevents_from(const Clause &clause);

/// "X helps people V": X enables that people V. \pre `below` is the controlled clause, and there is
/// an agent
std::vector<Reading> enables_clause(const Clause &clause, const Part &below);

/// The infinitive that somebody is made likely, able or willing to do: "quit" of "makes smokers
/// more likely to quit".
std::optional<WordIndex> made_likely(const Clause &clause);

/// "makes smokers more likely to quit": enables it, or prevents it where "less" or "unable" says
/// so.
std::vector<Reading> makes_likely(const Clause &clause);

/// "to cross the river" behind what a verb allows or causes, wherever the parser hangs it: "allows
/// people with carts to cross". Nothing behind other verbs.
std::optional<WordIndex> controlled_verb(const Clause &clause, WordIndex object);

/// End of an infinitive without what is added behind a comma or in a clause that says when.
WordIndex end_of_infinitive(const Tree &tree, WordIndex verb);

} // namespace claimgraph
