// SPDX-License-Identifier: Apache-2.0
#include "import/claims/propositions.hpp"

#include "import/claims/chains.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relation_words.hpp"
#include "import/claims/subjects.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

// Participles that stand for prepositions: "compared with controls", "taken together".
constexpr std::array<std::string_view, 14> preposition_like = {
    "accord", "base", "compare", "concern", "consider", "depend", "exclude",
    "follow", "give", "include", "owe",     "provide",  "regard", "take"};

bool is_preposition_like(const Tree &tree, WordIndex word) {
    return (tree[word].xpos == Xpos::vbn || tree[word].xpos == Xpos::vbg) &&
           tree.relation(word) == Relation::advcl &&
           !tree.has_child(word, {Relation::mark, Relation::aux, Relation::aux_pass,
                                  Relation::nsubj, Relation::nsubj_pass, Relation::obl_agent}) &&
           std::ranges::find(preposition_like, tree.lemma(word)) != preposition_like.end();
}

/// "That being said, ...": a turn of speech
bool is_turn_of_speech(const Tree &tree, WordIndex word) {
    const auto subject = tree.child(word, {Relation::nsubj, Relation::nsubj_pass});
    return tree.lower(word) == "said" && tree.relation(word) == Relation::advcl && subject &&
           *subject < word && lists_word("this that", tree.lower(*subject));
}

/// "a meet-and-greet": the first part of a compound; not "was followed-up".
bool begins_compound(const Tree &tree, WordIndex word) {
    return !tree.has_child(word, {Relation::aux, Relation::aux_pass}) &&
           tree.is_joining_hyphen(word + 1);
}

/// What bears a proposition at this word, or nothing.
std::optional<Origin> origin_at(const Tree &tree, WordIndex word) {
    const Relation relation = tree.relation(word);
    const bool copular = is_copular(tree, word);
    if (!copular && relation == Relation::appos)
        return Origin::apposition;
    if (!copular && (!is_verbal(tree, word) || begins_compound(tree, word)))
        return std::nullopt;
    if (tree.is(word, {Relation::amod, Relation::compound, Relation::case_mark, Relation::mark,
                       Relation::aux, Relation::aux_pass, Relation::cop, Relation::fixed,
                       Relation::flat, Relation::punct, Relation::det, Relation::nummod}))
        return std::nullopt;
    if (const auto expletive = tree.child(word, {Relation::expl});
        expletive && (tree.lemma(word) == "be" || copular)) {
        // "It is hard to find work" says of finding work that it is hard.
        const bool stands_for =
            copular && tree.lower(*expletive) == "it" && tree.has_child(word, {Relation::csubj});
        return stands_for ? Origin::copula : Origin::existential;
    }
    if (copular)
        return relation == Relation::acl_relcl ? Origin::relative_clause : Origin::copula;
    if (is_preposition_like(tree, word) || is_turn_of_speech(tree, word))
        return std::nullopt;
    const WordIndex first = tree.first_conjunct(word);
    const bool own_subject = tree.has_child(
        word, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::csubj_pass});
    switch (tree.relation(first)) {
    case Relation::acl_relcl:
        return Origin::relative_clause;
    case Relation::acl:
        return own_subject           ? Origin::verb
               : has_to(tree, first) ? Origin::infinitive
                                     : Origin::participle;
    case Relation::advcl:
        return own_subject           ? Origin::verb
               : has_to(tree, first) ? Origin::infinitive
                                     : Origin::adverbial;
    default:
        return Origin::verb;
    }
}

/// "was designed and covered Y"; whoever is "treated and given Y" receives it.
bool has_own_object(const Tree &tree, WordIndex verb) {
    return tree.has_child(verb, {Relation::obj}) &&
           !lists_word("administer allow ask assign award deliver deny feed give grant hand inject "
                       "lend offer pay prescribe promise provide send show teach tell",
                       tree.lemma(verb));
}

bool is_passive(const Tree &tree, WordIndex word, Origin origin) {
    if (tree.has_child(word, {Relation::aux_pass, Relation::nsubj_pass, Relation::csubj_pass}))
        return true;
    // "fell by 3 mmol": how much is no agent.
    const auto agent = tree.child(word, {Relation::obl_agent});
    if (agent && tree[word].xpos == Xpos::vbd && tree.has_child(*agent, {Relation::nummod}) &&
        tree.has_child(word, {Relation::nsubj}))
        return false;
    // "told him by telephone", "eating fruit by noon": a verb with an object has no agent.
    if (agent)
        return !tree.has_child(word, {Relation::obj}) ||
               (!tree.has_child(word, {Relation::nsubj}) && tree[word].xpos != Xpos::vbg);
    if (tree[word].xpos != Xpos::vbn || tree.has_child(word, {Relation::aux}))
        return false;
    // "Losses not increased by frost"
    if (tree.is_root(word) && tree.has_child(word, {Relation::nsubj}) &&
        !tree.has_child(word, {Relation::obj}) &&
        std::ranges::any_of(tree.children(word), [&](WordIndex child) {
            return child > word && tree.relation(child) == Relation::obl &&
                   tree.has_child(child, {Relation::case_mark}) &&
                   tree.lower(*tree.child(child, {Relation::case_mark})) == "by" &&
                   tree[child].xpos != Xpos::cd && !tree.has_child(child, {Relation::nummod});
        }))
        return true;
    // "flooded by rain" after a noun; "was flooded and blocked".
    if (origin == Origin::participle || tree.relation(word) == Relation::xcomp)
        return true;
    // "Founded in 1900, the firm grew."
    if (origin == Origin::adverbial && !tree.has_child(word, {Relation::obj}))
        return true;
    return tree.relation(word) == Relation::conj &&
           tree.has_child(tree.first_conjunct(word), {Relation::aux_pass}) &&
           !tree.has_child(word, {Relation::nsubj}) && !has_own_object(tree, word);
}

/// The preposition or conjunction before a part: "in", "due to", "instead of".
WordRange marker_of(const Tree &tree, WordIndex head, bool prepositions_only = false) {
    WordRange marker;
    for (const WordIndex child : tree.children(head)) {
        if (child > head || !tree.is(child, {Relation::case_mark, Relation::mark}) ||
            (prepositions_only && tree.relation(child) == Relation::mark))
            continue;
        WordRange words = {child, child + 1};
        for (const WordIndex below : tree.children(child))
            if (tree.relation(below) == Relation::fixed)
                words.last = std::max(words.last, below + 1);
        // "along with", "from within": one marker; a second one apart belongs to something inside.
        if (marker.empty())
            marker = words;
        else if (marker.last == words.first)
            marker.last = words.last;
    }
    return marker;
}

/// "contributes to lowering prices": a gerund behind a preposition, however it is labelled.
bool is_behind_to(const Tree &tree, WordIndex clause) {
    const auto mark = tree.child(clause, {Relation::mark});
    return tree[clause].xpos == Xpos::vbg && mark && tree.lower(*mark) == "to";
}

std::optional<Slot> slot_of(const Tree &tree, WordIndex child, bool passive) {
    switch (tree.relation(child)) {
    case Relation::obj:
        return Slot::object;
    case Relation::iobj:
        return Slot::recipient;
    case Relation::obl_agent:
        return passive ? Slot::agent : Slot::oblique;
    case Relation::obl:
    case Relation::obl_unmarked: {
        const WordRange marker = marker_of(tree, child);
        const bool by = marker.size() == 1 && tree.lower(marker.first) == "by";
        return by && passive ? Slot::agent : Slot::oblique;
    }
    case Relation::ccomp:
        return Slot::content;
    case Relation::xcomp:
        return is_verbal(tree, child) && tree[child].xpos != Xpos::vbn ? Slot::content
                                                                       : Slot::complement;
    case Relation::advcl:
    case Relation::advcl_relcl:
        return is_behind_to(tree, child) ? Slot::oblique : Slot::adverbial;
    default:
        return std::nullopt;
    }
}

/// "Whatever the reason, prices rose": what stands before verb and subject is no object of them,
/// unless it asks or relates.
bool is_misread_object(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::obj || word > tree.head(word))
        return false;
    const auto subject = tree.child(tree.head(word), {Relation::nsubj});
    const Xpos first = tree[tree.subtree(word).first].xpos;
    return subject && word < *subject && tree.upos(word) == Upos::noun && first != Xpos::wp &&
           first != Xpos::wdt && first != Xpos::wrb;
}

void add_parts(const Tree &tree, Proposition &proposition, WordIndex word) {
    for (const WordIndex child : tree.children(word)) {
        const auto slot = slot_of(tree, child, proposition.passive);
        if (!slot || std::ranges::find(proposition.chain, child) != proposition.chain.end() ||
            child == proposition.predicate || is_misread_object(tree, child))
            continue;
        // "depends on what they eat": a relative clause with its noun in one word
        const bool free = child > word && tree.lower(child) == "what" &&
                          tree.has_child(child, {Relation::acl_relcl});
        if (!is_relative_pronoun(tree, child) || free) {
            proposition.parts.push_back({child, *slot, marker_of(tree, child)});
        } else if (const auto noun = antecedent(tree, proposition.predicate)) {
            proposition.parts.push_back({*noun, *slot, marker_of(tree, child)});
        }
    }
}

bool has_part(const Proposition &proposition, Slot slot) {
    return std::ranges::find(proposition.parts, slot, &Part::slot) != proposition.parts.end();
}

// Verbs before "and" that take no object of their own: "came and saw him".
constexpr std::string_view intransitive =
    "accumulate appear arise arrive come die differ disappear emerge exist fluctuate go happen lie "
    "occur persist remain return sit stand try vary wait";

/// The object behind the last of coordinated verbs that one before it lacks: "prevents and treats
/// asthma". The tree hangs it at either.
std::optional<WordIndex> shared_object(const Tree &tree, WordIndex verb) {
    if (lists_word(intransitive, tree.lemma(verb)))
        return std::nullopt;
    if (tree.relation(verb) == Relation::conj) {
        const auto object = tree.child(tree.head(verb), {Relation::obj});
        return object && *object > verb ? object : std::nullopt;
    }
    WordIndex next = verb + 2;
    if (next < tree.size() && tree.relation(next) == Relation::advmod) // "or even restrict"
        ++next;
    if (next >= tree.size() || tree.relation(next) != Relation::conj || tree.head(next) != verb ||
        tree.relation(verb + 1) != Relation::cc || tree[next].xpos != tree[verb].xpos)
        return std::nullopt;
    return tree.child(next, {Relation::obj});
}

/// The object that stands elsewhere: behind the last of coordinated verbs, or before the relative
/// clause that lacks it.
void add_distant_object(const Tree &tree, Proposition &proposition) {
    if (proposition.passive || has_part(proposition, Slot::object) ||
        has_part(proposition, Slot::content) || has_part(proposition, Slot::complement))
        return;
    const WordIndex word = proposition.predicate;
    // "fears that rain weakens or even breaks dams": what both do to dams is no clause of a gap.
    const auto shared = shared_object(tree, word);
    if (shared && *shared > word && proposition.parts.empty()) {
        proposition.parts.push_back({*shared, Slot::object, {}});
        return;
    }
    // Its own subject is another one than the noun that it describes.
    const auto subject = tree.child(word, {Relation::nsubj});
    if (tree.relation(word) == Relation::acl_relcl && subject &&
        !is_relative_pronoun(tree, *subject) &&
        tree.lower(tree.subtree(*subject).first) != "whose" &&
        proposition.origin == Origin::relative_clause && is_verbal(tree, word)) {
        proposition.parts.push_back({tree.head(word), Slot::object, {}});
        return;
    }
}

/// "X will close, officials said": what is said stands above who says it.
void add_content_above(const Tree &tree, Proposition &proposition) {
    const WordIndex word = proposition.predicate;
    if (tree.relation(word) != Relation::parataxis || proposition.passive ||
        !proposition.own_subject || !is_verbal(tree, word) || is_copular(tree, word) ||
        has_part(proposition, Slot::object) || has_part(proposition, Slot::content) ||
        has_part(proposition, Slot::complement))
        return;
    proposition.parts.push_back({tree.head(word), Slot::content, {}});
}

Proposition proposition_at(const Tree &tree, WordIndex word, Origin origin) {
    Proposition found;
    found.predicate = word;
    found.origin = origin;
    found.chain = chain_above(tree, word);
    const WordIndex top = found.chain.empty() ? word : found.chain.front();
    if (top != word)
        if (const auto above = origin_at(tree, top); above && origin == Origin::verb)
            found.origin = *above == Origin::copula ? Origin::verb : *above;
    found.passive = is_passive(tree, word, origin);
    if (const auto subject = find_subject(tree, word)) {
        found.subject = subject->head;
        const auto above = find_subject(tree, top);
        found.own_subject = subject->own || (above && above->own);
    }
    for (const WordIndex link : found.chain)
        add_parts(tree, found, link);
    if (origin == Origin::copula || is_copular(tree, word) || origin == Origin::apposition)
        // "that" and "to" before it belong to the clause.
        found.parts.push_back({word, Slot::complement, marker_of(tree, word, true)});
    if (origin == Origin::apposition) {
        found.subject = tree.head(word);
        found.own_subject = true;
    } else {
        add_parts(tree, found, word);
        add_distant_object(tree, found);
        add_content_above(tree, found);
    }
    std::ranges::stable_sort(found.parts, {}, &Part::head);
    found.relation = relation_words(tree, found);
    found.shared = shared_words(tree, found);
    return found;
}

} // namespace

std::vector<Proposition> find_propositions(const Tree &tree) {
    std::vector<Proposition> found;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (const auto origin = origin_at(tree, word); origin && !next_in_chain(tree, word))
            found.push_back(proposition_at(tree, word, *origin));
    return found;
}

} // namespace claimgraph
