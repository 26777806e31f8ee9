// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the sieves of nouns and of pronouns share.

#include "import/claims/sieves.hpp"

namespace claimgraph {

/// What a sieve says: nothing passes the anaphor on to the next; no names leave it open for good.
using Verdict = std::optional<std::vector<TextSpan>>;
inline const Verdict pass = std::nullopt;
inline const Verdict left_open = std::vector<TextSpan>{};

using Fitting = std::vector<const Candidate *>;

/// "This" and "these" point at what was just said.
inline constexpr std::uint32_t reach_of_demonstratives = 2;

/// How many sentences back a pronoun looks: 98 % of pronouns have their antecedent within two
/// (Hobbs 1978).
inline constexpr std::uint32_t reach_of_pronouns = 1;

/// The subject of a verb, or of the verb above that it takes its subject from.
std::optional<WordIndex> shared_subject(const Tree &tree, WordIndex verb);

/// "The fields it covers": a relative clause without a pronoun of its own, of which the noun that
/// it hangs at is the object.
bool leaves_out_object(const Tree &tree, WordIndex verb);

/// Whether the grammar keeps the two apart: arguments of one verb, a phrase and what it contains
/// (principle B of the binding theory), or "the fields it covers", where the fields are covered.
bool is_excluded(const Search &search, const Candidate &candidate);

/// The name under which candidates are the same.
std::string name_of(const Search &search, const Candidate &candidate);

/// The one that all name; open where they name several.
Verdict the_only(const Search &search, const Fitting &fitting);

/// What fits, of the nearest sentence that has any, the last first.
template <typename Fits> Fitting nearest(const Search &search, Fits fits) {
    Fitting found;
    for (std::size_t i = search.candidates.size(); i-- > 0;) {
        const Candidate &candidate = search.candidates[i];
        if ((!found.empty() && found.back()->sentence != candidate.sentence) ||
            candidate.sentence + reach_of_demonstratives < search.sentence)
            break;
        if (fits(candidate))
            found.push_back(&candidate);
    }
    return found;
}

/// \name Whether a pronoun can stand for something
/// \{

/// In number, gender, and as a person.
bool agrees(const Anaphor &anaphor, const Candidate &candidate);

/// Of a body of people "they" is said too, in "the team came and they won" or where no plural thing
/// is near, and "it" as of any one.
bool agrees_as_people(const Search &search, const Candidate &candidate);

/// "Reyes" may be who "he" is.
bool agrees_as_name(const Search &search, const Candidate &candidate);

/// In this sentence or the one before, both in or both outside direct speech.
bool is_near(const Search &search, const Candidate &candidate);

/// A row stands for its members where all are meant.
bool is_part_of_what_is_meant(const Search &search, const Candidate &candidate);

/// Whether the anaphor is the subject of its clause.
bool is_subject(const Search &search);

/// What is named at the word of this sentence and agrees: the row rather than its first member, and
/// of "plenty of nurses" the nurses. Null where nothing is.
const Candidate *agreeing(const Search &search, WordIndex head);

/// The names of what was found, but "rooms were lent to guests until they": of things and people
/// "they" may be either, and in one sentence rather is the people, where only some are named.
/// "Scores were low in guests. They" goes on about scores.
Verdict unless_people(const Search &search, const Candidate &found);
/// \}

/// \name The passes, in the order in which they are tried
/// \{
Verdict repeated_noun(const Search &search);
Verdict named_class(const Search &search);
Verdict people_named(const Search &search);
Verdict organization_named(const Search &search);

Verdict own_subject(const Search &search);
Verdict subject_to_come(const Search &search);
Verdict neighbouring_subject(const Search &search);
Verdict neighbouring_object(const Search &search);
Verdict only_person(const Search &search);
Verdict anyone(const Search &search);
Verdict only_plural(const Search &search);
Verdict most_salient(const Search &search);
/// \}

} // namespace claimgraph
