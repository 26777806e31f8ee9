// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/persons.hpp"
#include "import/claims/sieve_parts.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace claimgraph {
namespace {

/// How much more salient the best candidate has to be than the next.
constexpr double clearly_more = 1.05;

/// Weights of Lappin & Leass: recency 100; subject 80, object 50, oblique 40; head of its phrase
/// 80; outside adverbials 50. A subject of another than the main clause counts as an object.
double weight(const Candidate &candidate) {
    switch (candidate.role) {
    case Role::subject:
        return candidate.main ? 310 : 280;
    case Role::object:
        return 280;
    case Role::oblique:
        return 220;
    case Role::inner:
        return 100;
    case Role::predicate:
        break;
    }
    return 0;
}

bool is_speech(std::string_view verb) {
    static const WordMap verbs = word_map(lexicons::speech_verbs());
    const auto found = verbs.find(verb);
    return found != verbs.end() && found->second == "speech";
}

/// The predicate of the clause in which a noun stands.
std::optional<WordIndex> clause_of(const Tree &tree, WordIndex noun) {
    WordIndex word = noun;
    do {
        if (tree.is_root(word))
            return std::nullopt;
        word = tree.head(word);
    } while (is_nominal(tree, word) && !tree.has_child(word, {Relation::nsubj, Relation::cop}));
    return word;
}

/// The verbs whose subject the subject of this one may share, the likeliest first.
std::vector<WordIndex> neighbouring_clauses(const Search &search) {
    const Tree &tree = search.tree;
    const WordIndex verb = tree.head(search.anaphor.head);
    std::vector<WordIndex> clauses;
    for (const WordIndex child : tree.children(verb))
        if (child < search.anaphor.head && tree.relation(child) == Relation::advcl)
            clauses.push_back(child);
    if (tree.is_root(verb))
        return clauses;
    const WordIndex above = tree.head(verb);
    if (tree.is(verb, {Relation::conj, Relation::advcl, Relation::parataxis}))
        clauses.push_back(above);
    if (tree.relation(verb) == Relation::ccomp) {
        const auto subject = shared_subject(tree, above);
        if (is_speech(tree.lemma(above)) || (subject && names_agent(tree, *subject)))
            clauses.push_back(above);
    }
    // "The guard went to the clinic where she was treated": people, and what people do. "Nurses
    // wrote down the songs they sang."
    if (tree.relation(verb) == Relation::acl_relcl &&
        (search.anaphor.gender != Gender::unknown || leaves_out_object(tree, verb)))
        if (const auto clause = clause_of(tree, above);
            clause && tree.has_child(*clause, {Relation::nsubj, Relation::nsubj_pass}))
            clauses.push_back(*clause);
    return clauses;
}

/// The people, or where the subject is nothing that the pronoun can stand for the thing, that the
/// verb of the clause beside is done to: "the law protects people if they", "the fire killed a
/// couple before they", "weighs the seeds to see if they".
const Candidate *object_of_clause_above(const Search &search) {
    const Tree &tree = search.tree;
    const WordIndex verb = tree.head(search.anaphor.head);
    if (tree.is_root(verb) || !tree.is(verb, {Relation::advcl, Relation::ccomp}))
        return nullptr;
    WordIndex above = tree.head(verb);
    const auto mark = tree.child(verb, {Relation::mark});
    const bool asks = mark && lists_word("if whether", tree.lower(*mark)) && !tree.is_root(above) &&
                      tree.is(above, {Relation::advcl, Relation::xcomp}) &&
                      tree.head(above) < above &&
                      !tree.has_child(above, {Relation::nsubj, Relation::obj});
    if (asks)
        above = tree.head(above);
    else if (tree.relation(verb) == Relation::ccomp)
        return nullptr;
    const auto object = tree.child(above, {Relation::obj});
    if (!object || *object > search.anaphor.head)
        return nullptr;
    const Candidate *const found = agreeing(search, *object);
    const auto subject = tree.child(above, {Relation::nsubj, Relation::nsubj_pass});
    const bool of_subject = subject && agreeing(search, *subject) != nullptr;
    return found != nullptr && !of_subject && (subject || asks || found->person) ? found : nullptr;
}

/// The names of what the grammar keeps apart from the pronoun: "his coach saw him" is not of the
/// coach, whom the sentence before may have named too. A predicate has the name of its subject, and
/// "salt is a means to season what it is added to".
std::set<std::string> excluded_names(const Search &search) {
    std::set<std::string> names;
    for (const Candidate &candidate : search.candidates)
        if (candidate.sentence == search.sentence && !candidate.names.empty() &&
            candidate.role != Role::predicate && is_excluded(search, candidate))
            names.insert(name_of(search, candidate));
    return names;
}

/// Whether the text sets the two side by side: "early care, compared with late care", "those who
/// smoke"; or he who is named here may be meant as well as he who was named in the sentence before.
bool is_rival(const Search &search, const Candidate &best, const Candidate &other) {
    if (other.sentence != search.sentence)
        return false;
    if (best.sentence == search.sentence)
        return other.names.empty() || (!best.noun.empty() && other.noun == best.noun);
    return search.anaphor.gender != Gender::unknown;
}

} // namespace

/// "Helps itself": the subject of the same verb (principle A of the binding theory).
Verdict own_subject(const Search &search) {
    const Tree &tree = search.tree;
    const std::string_view form = tree.lower(search.anaphor.head);
    if (!form.ends_with("self") && !form.ends_with("selves"))
        return pass;
    if (tree.is_root(search.anaphor.head))
        return left_open;
    for (WordIndex verb = tree.head(search.anaphor.head);; verb = tree.head(verb)) {
        if (const auto subject = shared_subject(tree, verb))
            for (const Candidate &candidate : search.candidates)
                if (candidate.sentence == search.sentence && candidate.head == *subject &&
                    agrees(search.anaphor, candidate))
                    return candidate.names;
        if (tree.upos(verb) == Upos::verb || tree.is_root(verb))
            return left_open;
    }
}

/// "Beyond its walls, the town owns mills": what a phrase in front of the clause has is the
/// subject's to come, unless it tells why something was done.
Verdict subject_to_come(const Search &search) {
    const Tree &tree = search.tree;
    const WordIndex pronoun = search.anaphor.head;
    if (tree.relation(pronoun) != Relation::nmod_poss || tree.is_root(pronoun) ||
        !lists_word("its their", tree.lower(pronoun)))
        return pass;
    const WordIndex noun = tree.head(pronoun);
    if (tree.relation(noun) != Relation::obl || tree.is_root(noun) ||
        tree.subtree(noun).first != 0 ||
        !lists_word("as at before beyond besides despite during from in since throughout under "
                    "unlike until within",
                    preposition(tree, noun)))
        return pass;
    const auto subject = tree.child(tree.head(noun), {Relation::nsubj, Relation::nsubj_pass});
    const WordIndex last = tree.subtree(noun).last;
    const WordIndex end = last < tree.size() && tree.surface(last) == "," ? last + 1 : last;
    if (!subject || *subject < end || tree.surface(end - 1) != "," ||
        tree.upos(*subject) == Upos::pron ||
        is_plural(tree, *subject) != (tree.lower(pronoun) == "their") ||
        tree.subtree(*subject).first != end)
        return pass;
    return std::vector<TextSpan>{tree.span_of(core_phrase(tree, *subject))};
}

/// "While sleep restores memory, it ...", "the firm says it ...": subjects of neighbouring clauses
/// are the same; of "his coach says he" it is whose coach it is.
Verdict neighbouring_subject(const Search &search) {
    if (!is_subject(search))
        return pass;
    const Tree &tree = search.tree;
    if (const Candidate *done_to = object_of_clause_above(search))
        return unless_people(search, *done_to);
    for (const WordIndex clause : neighbouring_clauses(search)) {
        const auto subject = shared_subject(tree, clause);
        if (!subject || *subject >= search.anaphor.head)
            continue;
        // "This is good news, as it": what "this" is.
        if (lists_word("this that", tree.lower(*subject)) && !search.anaphor.plural &&
            search.anaphor.gender == Gender::unknown)
            return left_open;
        if (const auto owner = tree.child(*subject, {Relation::nmod_poss});
            owner && search.anaphor.gender != Gender::unknown &&
            gender_of(tree, *owner) == search.anaphor.gender)
            if (const Candidate *found = agreeing(search, *owner))
                return found->names;
        const bool goes_on =
            tree.is(tree.head(search.anaphor.head), {Relation::conj, Relation::parataxis}) &&
            !tree.is_root(*subject) && tree.head(*subject) == clause;
        if (const Candidate *found = agreeing(search, *subject))
            return goes_on ? Verdict(found->names) : unless_people(search, *found);
    }
    return pass;
}

/// "Wash the beans and dry them": with one subject for both verbs, the object is one too.
Verdict neighbouring_object(const Search &search) {
    const Tree &tree = search.tree;
    if (tree.relation(search.anaphor.head) != Relation::obj)
        return pass;
    const WordIndex verb = tree.head(search.anaphor.head);
    if (tree.has_child(verb, {Relation::nsubj, Relation::nsubj_pass}) ||
        !tree.is(verb, {Relation::conj, Relation::advcl}))
        return pass;
    const auto object = tree.child(tree.head(verb), {Relation::obj});
    if (!object || *object > search.anaphor.head)
        return pass;
    const Candidate *found = agreeing(search, *object);
    return found == nullptr ? pass : Verdict(found->names);
}

/// "He" is the one person of his gender that was named, even in passing: "the man's coat"; so are
/// "they" who think.
Verdict only_person(const Search &search) {
    if (!search.anaphor.person.value_or(false))
        return pass;
    const std::set<std::string> excluded = excluded_names(search);
    Fitting found;
    for (const Candidate &candidate : search.candidates)
        if (is_near(search, candidate) && candidate.role != Role::predicate &&
            (agrees(search.anaphor, candidate) || agrees_as_name(search, candidate)) &&
            !is_excluded(search, candidate) && !is_part_of_what_is_meant(search, candidate) &&
            !excluded.contains(name_of(search, candidate)))
            found.push_back(&candidate);
    const Verdict only = the_only(search, found);
    return only && !only->empty() ? only : pass;
}

/// "A nurse rests when they can": where there are no several, "they" are any one.
Verdict anyone(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    if (!anaphor.plural || anaphor.kind != AnaphorKind::personal)
        return pass;
    Fitting found;
    for (const Candidate &candidate : search.candidates) {
        if (!is_near(search, candidate) || is_excluded(search, candidate))
            continue;
        if (candidate.plural)
            return pass;
        if (candidate.anyone && candidate.sentence == search.sentence)
            found.push_back(&candidate);
    }
    return the_only(search, found);
}

/// "These" takes up the one plural thing of the sentence before, whatever its part.
Verdict only_plural(const Search &search) {
    if (search.anaphor.kind != AnaphorKind::demonstrative)
        return pass;
    const auto found = nearest(search, [&](const Candidate &candidate) {
        return candidate.sentence + reach_of_pronouns >= search.sentence &&
               candidate.sentence >= search.paragraph && candidate.plural &&
               candidate.role > Role::inner && agrees(search.anaphor, candidate) &&
               !is_excluded(search, candidate) && !is_part_of_what_is_meant(search, candidate);
    });
    const Verdict only = the_only(search, found);
    return only ? only : left_open;
}

/// What is named most, last, and in the most prominent part.
Verdict most_salient(const Search &search) {
    struct Thing {
        const Candidate *last = nullptr;
        Role role = Role::predicate; ///< the most prominent
        double salience = 0;
    };
    // An object takes up a person, or what its own sentence names: of the sentence before, the
    // subject is what stays a subject (centering: Grosz, Joshi & Weinstein 1995).
    const bool reaches_back = is_subject(search) || search.anaphor.person.value_or(false) ||
                              search.tree.relation(search.anaphor.head) == Relation::nmod_poss;
    const std::set<std::string> excluded = excluded_names(search);
    std::map<std::string, Thing> things;
    for (const Candidate &candidate : search.candidates) {
        const bool other = (search.anaphor.plural && agrees_as_people(search, candidate)) ||
                           agrees_as_name(search, candidate);
        if (!is_near(search, candidate) || candidate.role == Role::predicate ||
            !(other || agrees(search.anaphor, candidate)) || is_excluded(search, candidate) ||
            is_part_of_what_is_meant(search, candidate))
            continue;
        const std::string name = name_of(search, candidate);
        if (excluded.contains(name))
            continue;
        Thing &thing = things[name];
        thing.last = &candidate;
        thing.role = std::max(thing.role, candidate.role);
        thing.salience += weight(candidate) / (1U << (search.sentence - candidate.sentence));
    }
    // A subject that goes on about the subject of the sentence before: what is only mentioned
    // there, in its name too, is no rival (the first of the ranked centers of that sentence).
    const auto is_center = [&](const Thing &thing) {
        return thing.role == Role::subject && thing.last->sentence < search.sentence;
    };
    const bool goes_on =
        is_subject(search) &&
        std::ranges::all_of(things,
                            [&](const auto &named) {
                                return named.second.last->sentence < search.sentence ||
                                       named.second.role < Role::oblique;
                            }) &&
        std::ranges::count_if(things, [&](const auto &named) { return is_center(named.second); }) ==
            1;
    const Thing *best = nullptr;
    double next = 0;
    for (const auto &[name, thing] : things) {
        if (goes_on && thing.role < Role::object)
            continue;
        if (best == nullptr || thing.salience > best->salience) {
            next = best == nullptr ? 0 : best->salience;
            best = &thing;
        } else {
            next = std::max(next, thing.salience);
        }
    }
    // What was mentioned in passing is nothing that a pronoun takes up.
    if (best == nullptr || best->salience < clearly_more * next)
        return left_open;
    const bool here = best->last->sentence == search.sentence;
    const bool has_rival = std::ranges::any_of(things, [&](const auto &named) {
        return named.second.last != best->last && is_rival(search, *best->last, *named.second.last);
    });
    if (has_rival)
        return left_open;
    // "Cuts in fees to stem the debts they cause"
    if (best->role != Role::subject &&
        search.tree.relation(search.anaphor.head) == Relation::nsubj &&
        leaves_out_object(search.tree, search.tree.head(search.anaphor.head)))
        return left_open;
    // "The test was made with nurses. They ...": the only ones, and people are seldom a mere
    // setting.
    const bool only_people = search.anaphor.plural && is_subject(search) && best->last->person &&
                             !best->last->of_row &&
                             std::ranges::none_of(things, [&](const auto &named) {
                                 return &named.second != best && named.second.role >= Role::oblique;
                             });
    const Role least = here ? Role::object : only_people ? Role::oblique : Role::subject;
    if (best->role < least || (!here && !reaches_back))
        return left_open;
    return unless_people(search, *best->last);
}

} // namespace claimgraph
