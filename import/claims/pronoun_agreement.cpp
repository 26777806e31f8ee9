// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/sieve_parts.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool fits_gender(const Anaphor &anaphor, const Candidate &candidate) {
    return anaphor.gender == Gender::unknown || candidate.gender == Gender::unknown ||
           anaphor.gender == candidate.gender;
}

/// "The team came and they", "the team says they".
bool goes_on_from(const Search &search, const Candidate &candidate) {
    const Tree &tree = search.tree;
    const WordIndex anaphor = search.anaphor.head;
    if (!is_subject(search) || candidate.sentence != search.sentence ||
        tree.is_root(candidate.head))
        return false;
    const WordIndex verb = tree.head(anaphor);
    return tree.is(verb, {Relation::conj, Relation::ccomp}) &&
           tree.head(candidate.head) == tree.head(verb);
}

/// "Plenty of nurses", "30 % of nurses": nurses, where "symptoms of gout" are no gout.
bool names_part(const Tree &tree, WordIndex noun) {
    static const WordMap partitives = word_map(lexicons::partitives());
    return partitives.contains(tree.lower(noun)) || names_amount(tree, noun) ||
           lists_word("all few many most much none plenty remainder rest some", tree.lower(noun));
}

/// "Scores were low in guests; they rose", where in "until they" it is not said who does.
bool in_own_clause(const Search &search) {
    const WordIndex head = search.anaphor.head;
    return is_subject(search) &&
           (search.tree.is_root(search.tree.head(head)) ||
            search.tree.is(search.tree.head(head), {Relation::conj, Relation::parataxis}));
}

} // namespace

bool is_subject(const Search &search) {
    return search.tree.is(search.anaphor.head, {Relation::nsubj, Relation::nsubj_pass});
}

bool is_near(const Search &search, const Candidate &candidate) {
    return candidate.sentence + reach_of_pronouns >= search.sentence &&
           candidate.sentence >= search.paragraph && candidate.quoted == search.quoted;
}

bool is_part_of_what_is_meant(const Search &search, const Candidate &candidate) {
    return search.anaphor.plural && candidate.of_row;
}

bool agrees(const Anaphor &anaphor, const Candidate &candidate) {
    return candidate.plural == anaphor.plural && fits_gender(anaphor, candidate) &&
           (!anaphor.person || *anaphor.person == candidate.person);
}

bool agrees_as_name(const Search &search, const Candidate &candidate) {
    return search.anaphor.gender != Gender::unknown && candidate.bare_name &&
           fits_gender(search.anaphor, candidate);
}

bool agrees_as_people(const Search &search, const Candidate &candidate) {
    const Anaphor &anaphor = search.anaphor;
    if (!candidate.together || candidate.plural || anaphor.gender != Gender::unknown)
        return false;
    return !anaphor.plural || goes_on_from(search, candidate) ||
           std::ranges::none_of(search.candidates, [&](const Candidate &other) {
               return is_near(search, other) && agrees(anaphor, other) &&
                      !is_excluded(search, other);
           });
}

const Candidate *agreeing(const Search &search, WordIndex head) {
    const Candidate *found = nullptr;
    for (const Candidate &candidate : search.candidates)
        if (candidate.sentence == search.sentence && candidate.head == head &&
            candidate.quoted == search.quoted && candidate.role != Role::predicate &&
            !is_excluded(search, candidate) &&
            (agrees(search.anaphor, candidate) || agrees_as_people(search, candidate) ||
             agrees_as_name(search, candidate)))
            found = &candidate;
    const bool of_several = search.anaphor.plural && !is_plural(search.tree, head);
    if (found != nullptr || !(names_part(search.tree, head) || of_several))
        return found;
    const auto part = search.tree.child(search.tree.conjuncts(head).back(), {Relation::nmod});
    return part && preposition(search.tree, *part) == "of" ? agreeing(search, *part) : nullptr;
}

Verdict unless_people(const Search &search, const Candidate &found) {
    if (!search.anaphor.plural || search.anaphor.person || found.person || found.together ||
        found.names.empty())
        return found.names;
    const std::string name = name_of(search, found);
    Fitting people;
    for (const Candidate &other : search.candidates)
        if (other.person && other.plural && !other.together && is_near(search, other) &&
            other.sentence >= found.sentence && !is_excluded(search, other) &&
            !(other.setting && other.sentence < search.sentence) &&
            !is_part_of_what_is_meant(search, other) && name_of(search, other) != name)
            people.push_back(&other);
    if (people.empty())
        return found.names;
    // "Rules for disorders in guests fail because they": guests are further off than their
    // disorders.
    const bool in_passing = std::ranges::all_of(people, [](const Candidate *other) {
        return other->setting && other->role < Role::oblique;
    });
    if (people.front()->setting && found.role == Role::subject && found.main &&
        (in_own_clause(search) || in_passing))
        return found.names;
    const Verdict only = the_only(search, people);
    const bool here = people.front()->sentence == search.sentence &&
                      !(people.front()->setting && found.role == Role::subject);
    return here && only ? only : left_open;
}

} // namespace claimgraph
