// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sieves.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace claimgraph {
namespace {

using Names = std::vector<TextSpan>;

/// What a sieve says: nothing passes the anaphor on to the next; no names leave it open for good.
using Verdict = std::optional<Names>;
const Verdict pass = std::nullopt;
const Verdict open = Names{};

/// How many sentences back a pronoun looks: 98 % of pronouns have their antecedent within two
/// (Hobbs 1978).
constexpr std::uint32_t reach_of_pronouns = 1;

/// "This" and "these" point at what was just said.
constexpr std::uint32_t reach_of_demonstratives = 2;

/// How much more salient the best candidate has to be than the next.
constexpr double clearly_more = 1.1;

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

bool is_pronoun(const Anaphor &anaphor) {
    return anaphor.kind == AnaphorKind::personal || anaphor.kind == AnaphorKind::demonstrative;
}

bool agrees(const Anaphor &anaphor, const Candidate &candidate) {
    return candidate.plural == anaphor.plural &&
           (!anaphor.person || *anaphor.person == candidate.person);
}

/// The subject of a verb, or of the verb above that it takes its subject from.
std::optional<WordIndex> subject_of(const Tree &tree, WordIndex verb) {
    for (WordIndex above = verb;; above = tree.head(above)) {
        if (const auto subject = tree.child(above, {Relation::nsubj, Relation::nsubj_pass}))
            return subject;
        if (tree.is_root(above) ||
            !tree.is(above, {Relation::conj, Relation::xcomp, Relation::advcl, Relation::acl}))
            return std::nullopt;
        if (tree.relation(above) == Relation::acl)
            return tree.head(above);
    }
}

/// Whether the grammar keeps the two apart: arguments of one verb, or a phrase and what it
/// contains (principle B of the binding theory).
bool is_excluded(const Search &search, const Candidate &candidate) {
    if (candidate.sentence != search.sentence)
        return false;
    const Tree &tree = search.tree;
    const WordIndex anaphor = search.anaphor.head;
    if (tree.below(anaphor, candidate.head))
        return true;
    const WordIndex named = tree.first_conjunct(candidate.head);
    if (tree.is_root(anaphor))
        return false;
    const WordIndex verb = tree.head(anaphor);
    if (!tree.is_root(named) && tree.head(named) == verb)
        return true;
    return !tree.is(anaphor, {Relation::nsubj, Relation::nsubj_pass}) &&
           subject_of(tree, verb) == named;
}

/// The name under which candidates are the same.
std::string name_of(const Search &search, const Candidate &candidate) {
    std::string name;
    for (const TextSpan span : candidate.names)
        name.append(name.empty() ? "" : "|").append(search.grounder.named(span).name);
    return name;
}

using Fitting = std::vector<const Candidate *>;

/// The one that all name; open where they name several.
Verdict the_only(const Search &search, const Fitting &fitting) {
    if (fitting.empty())
        return pass;
    const std::string name = name_of(search, *fitting.front());
    for (const Candidate *candidate : fitting)
        if (name_of(search, *candidate) != name)
            return open;
    return fitting.front()->names;
}

/// What fits, of the nearest sentence that has any.
template <typename Fits> std::vector<const Candidate *> nearest(const Search &search, Fits fits) {
    std::vector<const Candidate *> found;
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

/// All that fit, in the title and in the text.
template <typename Fits> Fitting everywhere(const Search &search, Fits fits) {
    Fitting found;
    for (const std::span<const Candidate> part : {search.topics, search.candidates})
        for (const Candidate &candidate : part)
            if (fits(candidate))
                found.push_back(&candidate);
    return found;
}

/// "This N" is the nearest that fits, "the N" the only one of the last sentences, and either the
/// one that the title names where the text leaves it open.
template <typename Fits> Verdict nearest_or_topic(const Search &search, Fits fits) {
    const bool demonstrative = search.anaphor.kind == AnaphorKind::demonstrative_noun;
    const Fitting fitting = demonstrative ? nearest(search, fits) : everywhere(search, fits);
    const Verdict found = the_only(search, fitting);
    if (found && !found->empty())
        return found;
    Fitting topics;
    for (const Candidate &topic : search.topics)
        if (fits(topic))
            topics.push_back(&topic);
    const Verdict topic = the_only(search, topics);
    if (!found || !topic || topic->empty())
        return found ? found : topic;
    const std::string name = name_of(search, *topics.front());
    const bool named_again = std::ranges::any_of(fitting, [&](const Candidate *candidate) {
        return candidate->sentence > 0 && name_of(search, *candidate) == name;
    });
    return named_again ? topic : open;
}

bool has_word(std::string_view phrase, std::string_view word) {
    for (std::size_t at = phrase.find(word); at != phrase.npos; at = phrase.find(word, at + 1)) {
        const auto is_edge = [&](std::size_t i) {
            return i >= phrase.size() || !is_ascii_alnum(phrase[i]);
        };
        if ((at == 0 || is_edge(at - 1)) && is_edge(at + word.size()))
            return true;
    }
    return false;
}

/// Words between the determiner and the noun, but for those that only count or compare.
std::vector<std::string_view> modifiers(const Search &search) {
    std::vector<std::string_view> words;
    for (WordIndex word = search.anaphor.words.first + 1; word < search.anaphor.head; ++word) {
        const Upos upos = search.tree.upos(word);
        const std::string_view form = search.tree.lower(word);
        if (upos != Upos::num && upos != Upos::punct && form != "same" && form != "new" &&
            form != "other" && form != "latter" && form != "former")
            words.push_back(form);
    }
    return words;
}

/// Strict head match with word inclusion: "this virtual care application" is an application that
/// was named with these words and, mostly, more.
Verdict repeated_noun(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    const std::string_view noun = search.tree.lemma(anaphor.head);
    const auto said = modifiers(search);
    const auto fits = [&](const Candidate &candidate) {
        if (candidate.noun != noun || candidate.plural != anaphor.plural ||
            candidate.names.empty() || is_excluded(search, candidate))
            return false;
        const std::string phrase =
            ascii_lower(slice(search.tree.document(), candidate.names.front()));
        return candidate.anaphor || std::ranges::all_of(said, [&](std::string_view word) {
                   return has_word(phrase, word);
               });
    };
    return nearest_or_topic(search, fits);
}

/// "Disease" says no more than "the disorder"; "cancer" does.
bool is_class_name(std::string_view name) {
    const ClassNoun *kind = class_noun(name);
    return kind != nullptr && kind->stands_for.size() > 1;
}

bool names_class(const Search &search, const Candidate &candidate, std::string_view types) {
    if (candidate.names.empty() || candidate.role == Role::predicate)
        return false;
    return std::ranges::all_of(candidate.names, [&](TextSpan span) {
        const NamedConcept named = search.grounder.named(span);
        if (!named.type.empty())
            return lists_type(types, named.type) && !is_class_name(named.name);
        // "exposure therapy" is a therapy; a bare "therapy" says no more than the anaphor.
        const ClassNoun *own = class_noun(candidate.noun);
        return own != nullptr && lists_type(types, own->type) && named.name != candidate.noun;
    });
}

/// "The drug" is a drug that was named: the head noun against the type of the concept.
Verdict named_class(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    const ClassNoun *kind = class_noun(search.tree.lemma(anaphor.head));
    if (kind == nullptr || kind->stands_for.empty())
        return pass;
    const bool demonstrative = anaphor.kind == AnaphorKind::demonstrative_noun;
    if (!demonstrative && !modifiers(search).empty())
        return pass;
    const auto fits = [&](const Candidate &candidate) {
        return candidate.plural == anaphor.plural && !is_excluded(search, candidate) &&
               names_class(search, candidate, kind->stands_for);
    };
    return nearest_or_topic(search, fits);
}

bool is_speech(std::string_view verb) {
    static const WordMap verbs = word_map(lexicons::speech_verbs());
    const auto found = verbs.find(verb);
    return found != verbs.end() && found->second == "speech";
}

/// "While sleep restores memory, it ...", "the firm says it ...": subjects of neighbouring clauses
/// are the same.
Verdict neighbouring_subject(const Search &search) {
    const Tree &tree = search.tree;
    const WordIndex pronoun = search.anaphor.head;
    if (!tree.is(pronoun, {Relation::nsubj, Relation::nsubj_pass}))
        return pass;
    const WordIndex verb = tree.head(pronoun);
    std::vector<WordIndex> clauses;
    for (const WordIndex child : tree.children(verb))
        if (child < pronoun && tree.relation(child) == Relation::advcl)
            clauses.push_back(child);
    if (tree.is(verb, {Relation::conj, Relation::advcl}) ||
        (tree.relation(verb) == Relation::ccomp && is_speech(tree.lemma(tree.head(verb)))))
        clauses.push_back(tree.head(verb));
    for (const WordIndex clause : clauses)
        if (const auto subject = subject_of(tree, clause); subject && *subject < pronoun)
            for (const Candidate &candidate : search.candidates)
                if (candidate.sentence == search.sentence && candidate.head == *subject &&
                    candidate.quoted == search.quoted && agrees(search.anaphor, candidate))
                    return candidate.names;
    return pass;
}

/// "These" takes up the one plural thing of the sentence before, whatever its part.
Verdict only_plural(const Search &search) {
    if (search.anaphor.kind != AnaphorKind::demonstrative)
        return pass;
    const auto found = nearest(search, [&](const Candidate &candidate) {
        return candidate.sentence + reach_of_pronouns >= search.sentence &&
               candidate.sentence >= search.paragraph && candidate.plural &&
               candidate.role > Role::inner && !is_excluded(search, candidate);
    });
    const Verdict only = the_only(search, found);
    return only ? only : open;
}

/// What is named most, last, and in the most prominent part.
Verdict most_salient(const Search &search) {
    struct Thing {
        const Candidate *last = nullptr;
        Role role = Role::predicate; ///< the most prominent
        double salience = 0;
    };
    std::map<std::string, Thing> things;
    for (const Candidate &candidate : search.candidates) {
        const std::uint32_t back = search.sentence - candidate.sentence;
        if (back > reach_of_pronouns || candidate.sentence < search.paragraph ||
            candidate.quoted != search.quoted || candidate.role == Role::predicate ||
            !agrees(search.anaphor, candidate) || is_excluded(search, candidate))
            continue;
        Thing &thing = things[name_of(search, candidate)];
        thing.last = &candidate;
        thing.role = std::max(thing.role, candidate.role);
        thing.salience += weight(candidate) / (1U << back);
    }
    const Thing *best = nullptr;
    double next = 0;
    for (const auto &[name, thing] : things) {
        if (best == nullptr || thing.salience > best->salience) {
            next = best == nullptr ? 0 : best->salience;
            best = &thing;
        } else {
            next = std::max(next, thing.salience);
        }
    }
    // What was mentioned in passing is nothing that a pronoun takes up, and from one sentence to
    // the next the subject is (centering: Grosz, Joshi & Weinstein 1995).
    if (best == nullptr || best->salience < clearly_more * next)
        return open;
    const bool here = best->last->sentence == search.sentence;
    if (best->role < (here ? Role::object : Role::subject))
        return open;
    return best->last->names;
}

using Sieve = Verdict (*)(const Search &);
constexpr std::array<Sieve, 2> for_nouns = {repeated_noun, named_class};
constexpr std::array<Sieve, 3> for_pronouns = {neighbouring_subject, only_plural, most_salient};

} // namespace

std::vector<TextSpan> find_antecedent(const Search &search) {
    const std::span<const Sieve> sieves =
        is_pronoun(search.anaphor) ? std::span<const Sieve>(for_pronouns) : for_nouns;
    for (const Sieve sieve : sieves)
        if (const Verdict verdict = sieve(search))
            return *verdict;
    return {};
}

} // namespace claimgraph
