// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What something is said to be in a clause of its own: "The trouble is that roads flood".

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// The "is" between two subjects of one predicate, the first of which is that of "is": "trouble"
/// and "roads" of "flood".
std::optional<WordIndex> verb_over_content(const Tree &tree, WordIndex predicate);

/// Makes "is" the verb, and the predicate what stands below it.
void make_content(const Tree &tree, WordIndex predicate, WordIndex verb, ParsedSentence &sentence);

/// The verb of saying that a clause belongs to which is read as relative to the noun between them:
/// "showed for the first time that rain moves stones", "told reporters that it rained". A relative
/// pronoun lacks in its clause.
std::optional<WordIndex> verb_of_content(const Tree &tree, WordIndex clause);

} // namespace claimgraph
