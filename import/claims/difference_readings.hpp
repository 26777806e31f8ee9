// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims that groups differ, where the group stands in a prepositional phrase.

#include "import/claims/combination.hpp"

#include <vector>

namespace claimgraph {

/// "Yields are higher on farms than in gardens", "Zinc was increased in smokers compared with
/// others": yields go with farms, zinc with smokers. Nothing where no other group is named and
/// the predicate is a verb, which may tell of a change in time.
std::vector<Reading> differing_group(const Clause &clause, const std::vector<Item> &subjects);

/// "is higher with tea than coffee": whether two groups are compared where only the first has its
/// preposition.
bool holds_groups_apart(const Clause &clause);

/// "a higher rate in smokers than in others": the rate goes with smokers.
std::vector<Reading> differing_group_of(const Clause &clause, WordIndex noun);

/// "fares worse than Y", "sleep more than Y": how well or how much each does it.
std::vector<Reading> fares_better(const Clause &clause);
/// "are more likely to get Y", "twice as likely as others to do Z": Y, or doing Z, goes with who is
/// compared, and nobody says what does it.
std::vector<Reading> likelier(const Clause &clause);

/// Whether a noun is compared between groups that stand at it.
bool compares_groups(const Tree &tree, WordIndex noun);

/// "were similar", "were not significantly different": to or from each other, on whatever measure.
std::optional<Predicate> mutual(const Tree &tree, WordIndex adjective);

/// Whether what the subject is held against stands anywhere behind the predicate: "than in
/// gardens", "compared with gardens".
bool names_standard(const Tree &tree, WordIndex predicate);

/// "similar in size": on what measure; "similar in both groups": in whom.
bool names_measure(const Tree &tree, WordIndex adjective, WordIndex end);

} // namespace claimgraph
