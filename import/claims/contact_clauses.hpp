// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Relative clauses without a pronoun: "the benefits sunlight provides" (contact clauses,
/// Jespersen, A Modern English Grammar III, 7.1).

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// A contact clause that is read as another one.
struct ContactClause {
    WordIndex noun = 0;    ///< what it describes: "benefits"
    WordIndex subject = 0; ///< "sunlight"
    /// Whether the parser made the noun the first part of the subject's name.
    bool in_name = false;
    /// The verb that the whole phrase of the noun is the subject of: "matters" in "The light a
    /// plant gets matters"; the head of the phrase.
    std::optional<WordIndex> main = {};
    WordIndex whole = 0;
};

/// The contact clause with this verb, where the parser read it as something else.
std::optional<ContactClause> contact_clause(const Tree &tree, WordIndex verb);

/// The noun whose verb is read as part of the clause about it: "savings" for "pay" in "the savings
/// the town makes will pay".
std::optional<WordIndex> noun_of_main_verb(const Tree &tree, WordIndex verb);

/// Whether the pronoun of a relative clause is read as its subject beside another one: "that" of
/// "the salts that berries contain".
bool is_object_pronoun(const Tree &tree, WordIndex pronoun);

/// Makes the clause describe its noun.
void make_contact_clause(const Tree &tree, WordIndex verb, const ContactClause &clause,
                         ParsedSentence &sentence);

} // namespace claimgraph
