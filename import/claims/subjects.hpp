// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Whose predicate it is: subjects of their own, shared, controlled, or gone before.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// A subject and whether it stands at the predicate itself.
struct SubjectFound {
    WordIndex head = 0;
    bool own = false;
};

/// The subject of a predicate, as `Proposition::subject`.
std::optional<SubjectFound> find_subject(const Tree &tree, WordIndex predicate);

/// The word that a relative clause describes, if the predicate heads one or is joined to one.
std::optional<WordIndex> antecedent(const Tree &tree, WordIndex predicate);

/// "which", "that", "who", "whom": stands for the antecedent of its clause.
bool is_relative_pronoun(const Tree &tree, WordIndex word);

/// Whether an infinitive or participle below `matrix` takes the matrix's subject for its own: it
/// has no object to take, or its verb is of the kind of "promise".
bool passes_subject(const Tree &tree, WordIndex matrix);

} // namespace claimgraph
