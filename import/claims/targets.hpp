// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a verb relates its subject to: the object, preposition or complement that the relation
/// needs.

#include "import/claims/combination.hpp"

#include <optional>
#include <string>

namespace claimgraph {

/// A relation and the head of the words at its other end.
struct Target {
    std::string lemma; ///< as `Reading::lemma`
    RelationSense sense;
    WordIndex object = 0;
};

/// What an active verb relates to, or nothing where it stands alone.
std::optional<Target> target_of(const Clause &clause);

/// The oblique that a verb of no list needs most: the first after it that does not say when, else
/// the first.
std::optional<Target> first_oblique(const Clause &clause, const std::string &verb);

/// "relative" of "rose in towns relative to farms": an adjective that stands for a preposition and
/// says nothing of the subject.
bool relates_onward(const Tree &tree, WordIndex complement);

/// "until two years after harvest": how long, or from when.
bool counts_time(const Tree &tree, const Part &part);

/// "Weight fell, with no difference between groups", "Pain improved with a mean of 3 points": the
/// phrase says how something changed, not what it changed with.
bool goes_along(const Clause &clause, WordIndex end);

} // namespace claimgraph
