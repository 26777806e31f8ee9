// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sound_ends.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/pleonastic.hpp"
#include "import/claims/wholes.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// "what", "which", and words that only join others.
bool is_empty_word(const Tree &tree, WordIndex word) {
    const Xpos tag = tree[word].xpos;
    switch (tree.upos(word)) {
    case Upos::adp:
    case Upos::cconj:
    case Upos::sconj:
    case Upos::part:
    case Upos::punct:
    case Upos::aux:
        return true;
    default:
        return tag == Xpos::wp || tag == Xpos::wdt || tag == Xpos::wrb;
    }
}

bool is_clausal(const Tree &tree, WordIndex word) {
    return tree.is(word, {Relation::csubj, Relation::csubj_pass, Relation::ccomp, Relation::xcomp,
                          Relation::advcl, Relation::acl, Relation::acl_relcl});
}

/// "told" of "the source, who had fled, told Reuters": a verb in the place of a noun. In the
/// present it may be a plural with the wrong tag: "hedges".
bool is_verb_as_noun(const Tree &tree, WordIndex word) {
    const Xpos tag = tree[word].xpos;
    // "Being late"
    const auto auxiliary = tree.child(word, {Relation::aux, Relation::aux_pass});
    if (auxiliary && tree[*auxiliary].xpos == Xpos::vbg)
        return false;
    return (tag == Xpos::vbd || tag == Xpos::vbn) && !is_clausal(tree, word) &&
           !tree.has_child(word, {Relation::det, Relation::nmod_poss, Relation::cop});
}

/// A noun phrase has no verb in a tense but in a clause that narrows it; one with such a verb is a
/// cut clause.
bool holds_clause(const Tree &tree, const Item &item) {
    if (tree.upos(item.head) != Upos::noun || is_clausal(tree, item.head) ||
        tree.has_child(item.head, {Relation::cop}))
        return false;
    const WordRange name = core_phrase(tree, item.head);
    const WordIndex last = item.words.contains(name) ? name.last : item.words.last;
    for (WordIndex word = item.words.first; word < last; ++word)
        if (word != item.head && tree.upos(word) == Upos::verb &&
            (tree[word].xpos == Xpos::vbd || tree[word].xpos == Xpos::vbz))
            return true;
    return false;
}

/// "As an agency, closing is hard": a phrase with a preposition before it does nothing.
bool is_prepositional(const Tree &tree, const Item &item) {
    return tree.is(item.head, {Relation::nsubj, Relation::nsubj_pass}) &&
           tree.upos(item.head) == Upos::noun &&
           std::ranges::any_of(tree.children(item.head), [&](WordIndex child) {
               return child == tree.subtree(item.head).first &&
                      tree.relation(child) == Relation::case_mark && tree.upos(child) == Upos::adp;
           });
}

/// The clause that describes a noun, at or above the predicate in it.
std::optional<WordIndex> describing_clause(const Tree &tree, WordIndex predicate) {
    while (!tree.is_root(predicate) && tree.is(predicate, {Relation::conj, Relation::xcomp}))
        predicate = tree.head(predicate);
    return !tree.is_root(predicate) && tree.is(predicate, {Relation::acl, Relation::acl_relcl})
               ? std::optional(predicate)
               : std::nullopt;
}

/// "lakes fed by springs, and wells": the wells stand behind the clause and are not described by
/// it.
bool is_behind_description(const Tree &tree, WordIndex anchor, const Item &item) {
    const auto clause = describing_clause(tree, anchor);
    if (!clause || item.head < *clause || tree.below(item.head, *clause))
        return false;
    const WordIndex noun = tree.head(*clause);
    return item.head != noun && noun < *clause &&
           tree.first_conjunct(item.head) == tree.first_conjunct(noun);
}

/// "the days of rain, the days of snow and hail": what names the same again is the next of a list.
bool is_next_of_list(const Tree &tree, const Reading &reading) {
    if (reading.rule.name != rules::apposition.name || !reading.object)
        return false;
    const WordIndex noun = reading.subject.head;
    if (!tree.is_root(noun) && tree.head(noun) == reading.object->head)
        return false; // "the mayor, Ada Moss"
    const std::string_view again = tree.lemma(reading.object->head);
    return tree.lemma(noun) == again ||
           (!tree.is_root(noun) && tree.head(noun) < noun && tree.lemma(tree.head(noun)) == again);
}

/// "1:1"
bool is_ratio(std::string_view word) {
    return word.find(':') != std::string_view::npos &&
           word.find_first_not_of("0123456789:.") == std::string_view::npos;
}

bool is_digits(const Tree &tree, const Item &item) {
    const std::string_view word = tree.surface(item.head);
    return item.words.size() == 1 && (tree.upos(item.head) == Upos::num || is_ratio(word)) &&
           word.find_first_of("0123456789") != std::string_view::npos;
}

/// "doses of 2.5, 5 or 10 mg": a number without its thing, unless it is what is told.
bool is_bare_number(const Tree &tree, const Reading &reading) {
    const Item &object = *reading.object;
    switch (reading.predicate) {
    case Predicate::has_quantity:
    case Predicate::greater_than:
    case Predicate::less_than:
    case Predicate::equal_to:
    case Predicate::different_from:
    case Predicate::is_a:
        return false;
    default:
        return is_digits(tree, object);
    }
}

/// "aged 26 or above"
bool is_bare_adverb(const Tree &tree, const Reading &reading) {
    return reading.predicate != Predicate::has_property && reading.object->words.size() == 1 &&
           tree.upos(reading.object->head) == Upos::adv;
}

/// "It is unknown which of them leaks" says nothing of "it".
bool announces(const Tree &tree, const Reading &reading) {
    return reading.predicate == Predicate::has_property && reading.object &&
           is_pleonastic(tree, reading.subject.head) &&
           lists_word("clear evident known obvious uncertain unclear unknown",
                      tree.lower(reading.object->head));
}

std::string_view unsound(const Tree &tree, const Item &item) {
    // "What lowers stress is sleep": what that is, the sentence tells; "depends on what they eat",
    // "What you eat affects sleep".
    const bool acts = tree.relation(item.head) == Relation::nsubj && !tree.is_root(item.head) &&
                      tree.upos(tree.head(item.head)) == Upos::verb &&
                      !tree.has_child(tree.head(item.head), {Relation::cop});
    const bool open = (lists_word("what whatever whichever", tree.lower(item.head)) &&
                       (item.words.size() == 1 ||
                        !(acts || tree.is(item.head, {Relation::obj, Relation::obl})))) ||
                      (item.words.size() == 1 && tree.lower(item.head) == "using");
    if (open || (item.words.size() == 1 && is_empty_word(tree, item.head)))
        return "an end is a word that names nothing";
    // "We ask what impact tides have": an end that a question asks for
    const Xpos first = tree[item.words.first].xpos;
    if (item.words.first != item.head && !is_clausal(tree, item.head) &&
        (first == Xpos::wdt || first == Xpos::wp) &&
        lists_word("what which", tree.lower(item.words.first)))
        return "an end is asked for";
    if (holds_clause(tree, item))
        return "an end holds a clause";
    return {};
}

} // namespace

std::string_view unsound_end(const Tree &tree, const Reading &reading) {
    if (const auto why = unsound(tree, reading.subject); !why.empty())
        return why;
    if (is_behind_description(tree, reading.anchor, reading.subject) ||
        (reading.object && is_behind_description(tree, reading.anchor, *reading.object)))
        return "an end stands behind the clause that describes another";
    // Reasons and what they bring about are clauses.
    const bool things = reading.rule.name != rules::reason.name;
    if (things && is_verb_as_noun(tree, reading.subject.head))
        return "the subject is a verb";
    if (is_digits(tree, reading.subject) && !whole_elsewhere(tree, reading.subject.head))
        return "the subject is a bare number";
    if (is_prepositional(tree, reading.subject))
        return "the subject has a preposition";
    // "the best model to date, a copy of a lake"
    if (reading.rule.name == rules::apposition.name &&
        (names_time(tree, reading.subject.head) || tree.lemma(reading.subject.head) == "date") &&
        reading.object && !names_time(tree, reading.object->head))
        return "a time is no thing";
    if (announces(tree, reading))
        return "the subject announces a clause";
    if (is_next_of_list(tree, reading))
        return "it is the next of a list";
    if (!reading.object)
        return {};
    if (reading.object->head == reading.subject.head &&
        reading.object->words == reading.subject.words)
        return "both ends are the same words";
    if (things && reading.predicate != Predicate::has_property &&
        is_verb_as_noun(tree, reading.object->head))
        return "the object is a verb";
    // "the way people sleep": they do not sleep a way
    const auto clause = tree.child(reading.object->head, {Relation::acl_relcl});
    if (tree.lower(reading.object->head) == "way" && clause && tree.below(reading.anchor, *clause))
        return "the object is how it is done";
    if (is_bare_number(tree, reading))
        return "the object is a bare number";
    if (is_bare_adverb(tree, reading))
        return "the object is an adverb";
    return unsound(tree, *reading.object);
}

} // namespace claimgraph
