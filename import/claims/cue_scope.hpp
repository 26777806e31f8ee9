// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How far a cue reaches in a tree, after the BioScope guidelines (Vincze et al. 2008): to the end
/// of its clause or phrase, and over the subject where that is the logical object.

#include "import/claims/tree.hpp"

#include <optional>
#include <vector>

namespace claimgraph {

/// The word of a row that hangs on none of the others. \pre not empty
WordIndex head_of(const Tree &tree, WordRange words);

/// The end of the clause or phrase that `head` heads: its subtree up to what begins a statement of
/// its own (coordinate clauses, contrasts, participles and clauses set off by a comma).
WordIndex end_of_clause(const Tree &tree, WordIndex head);

/// Whether a comma stands before the word and all that hangs on it.
bool set_off_by_comma(const Tree &tree, WordIndex word);

/// Whether a conjunct is a statement of its own rather than a part of its first: it has its own
/// subject, auxiliary or tense, or stands in contrast. \pre a conjunct
bool stands_alone(const Tree &tree, WordIndex conjunct);

/// Whether a conjunct is the second of what is said: "that it rains and that the river rises".
bool is_second_content(const Tree &tree, WordIndex conjunct);

/// The items that a denied one of a list stands for too: "but not tea, coffee or cocoa".
std::vector<WordIndex> items_with(const Tree &tree, WordIndex item);

/// Whether the word heads a clause: a verb, or a predicate with subject or copula.
bool heads_clause(const Tree &tree, WordIndex word);

/// The subject of the passive verb or predicate, or of the verb that raises it.
std::optional<WordIndex> passive_subject(const Tree &tree, WordIndex predicate);

/// The subject of the predicate, active or passive.
std::optional<WordIndex> subject_of(const Tree &tree, WordIndex predicate);

/// From the start of `subject` (or of the cue) to the end of the clause of `head`.
WordRange clause_scope(const Tree &tree, WordRange cue, WordIndex head,
                       std::optional<WordIndex> subject);

/// The noun that an attribute, or the first of its conjuncts, stands before.
std::optional<WordIndex> modified_noun(const Tree &tree, WordIndex adjective);

/// What the word takes as its complement: an infinitive, a clause, an object, an "of" phrase, a
/// clausal subject behind "it", or the noun that it modifies.
std::optional<WordIndex> complement_of(const Tree &tree, WordIndex word);

/// The clause or infinitive that the word takes: "appears to grow", "hypothesis that X grows".
std::optional<WordIndex> clausal_complement(const Tree &tree, WordIndex word);

/// "Should you need help, ...": an auxiliary in front of its subject that stands for "if".
bool is_inverted_condition(const Tree &tree, WordIndex auxiliary);

/// The word that a preposition, determiner or conjunction belongs to, across "with and without".
WordIndex governed_by_function_word(const Tree &tree, WordIndex word);

} // namespace claimgraph
