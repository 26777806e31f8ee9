// SPDX-License-Identifier: Apache-2.0
#include "import/claims/verbless.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace claimgraph {
namespace {

/// A longer one without a verb is a caption.
constexpr std::size_t longest_statement = 14;

/// Nouns that are verbs of no list as well.
constexpr std::string_view other_verbs =
    "age bear breed color crack drain exercise face flood grade hint hope house load matter mirror "
    "plant power rest shape shift sharpen shrink sink spoil steam strain supply trade treat vote "
    "warm water wear weigh worry yield";

/// Of them and of the verbs of the lists those that need no object.
constexpr std::string_view intransitive =
    "age amount bloom change crack decline decrease differ double drop "
    "fall grow halve increase matter plunge range "
    "rise shift shrink sink soar surge vary vote work";

bool may_be_verb(const Word &word) {
    return sense_of(word.lemma) || change_undergone(word.lemma) ||
           lists_word(other_verbs, word.lemma) || lists_word(intransitive, word.lemma);
}

bool begins_object(const Word &word) {
    return is_noun(word) || word.upos == Upos::adj || word.upos == Upos::det ||
           word.upos == Upos::num || word.relation == Relation::nmod_poss ||
           lists_word("fewer less more", word.lemma) || word.xpos == Xpos::rbr;
}

/// Whether the word can be the verb of the noun before it: "waves strain", "rain floods".
bool agrees(const std::vector<Word> &words, std::size_t at) {
    const Word &subject = words[at - 1];
    if (!is_noun(subject) && subject.xpos != Xpos::vbg)
        return false;
    const bool plural = subject.xpos == Xpos::nns;
    return plural ? words[at].xpos == Xpos::nn || words[at].xpos == Xpos::jj ||
                        words[at].xpos == Xpos::jjr
                  : words[at].xpos == Xpos::nns;
}

/// Whether what follows fits: an object, or nothing but a phrase where none is needed. A plural
/// may have a noun behind it in no name, so "floods streets" is a verb with its object.
bool is_completed(const std::vector<Word> &words, std::size_t at) {
    const Word &next = words[at + 1];
    if (begins_object(next))
        return true;
    return lists_word(intransitive, words[at].lemma) &&
           (next.relation == Relation::punct || next.upos == Upos::adp || next.upos == Upos::adv);
}

std::optional<std::size_t> missing_verb(const std::vector<Word> &words) {
    std::optional<std::size_t> found;
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (agrees(words, i) && may_be_verb(words[i]) && is_completed(words, i)) {
            // A plural in front of a noun is stronger than one behind it: "heat waves strain".
            if (!found || words[i].xpos != Xpos::nns)
                found = i;
            if (words[i].xpos != Xpos::nns)
                break;
        }
    return found;
}

bool is_statement(const std::vector<Word> &words) {
    return words.size() > 3 && words.size() <= longest_statement &&
           words.back().xpos == Xpos::stop && words.front().upos != Upos::num &&
           std::ranges::none_of(words, [](const Word &word) {
               return is_finite(word) || word.xpos == Xpos::vb || word.xpos == Xpos::to ||
                      word.xpos == Xpos::colon || word.xpos == Xpos::comma;
           });
}

/// The noun in front of the first preposition, or before the verb.
std::size_t subject_before(const std::vector<Word> &words, std::size_t verb) {
    for (std::size_t i = 1; i < verb; ++i)
        if (words[i].upos == Upos::adp && is_noun(words[i - 1]))
            return i - 1;
    return verb - 1;
}

/// What hung at a word of the other side hangs at the head of its own.
void gather(std::vector<Word> &words, std::size_t first, std::size_t last, std::size_t head) {
    for (std::size_t i = first; i < last; ++i) {
        if (i == head)
            continue;
        const auto above = words[i].head;
        if (above < static_cast<std::int32_t>(first) || above >= static_cast<std::int32_t>(last)) {
            words[i].head = static_cast<std::int32_t>(head);
            if (words[i].relation == Relation::root)
                words[i].relation = Relation::dep;
        }
    }
}

/// The last noun of the row that begins behind the verb.
std::optional<std::size_t> object_behind(const std::vector<Word> &words, std::size_t verb) {
    std::optional<std::size_t> object;
    for (std::size_t i = verb + 1; i < words.size() && begins_object(words[i]); ++i)
        if (is_noun(words[i]))
            object = i;
    return object;
}

void make_statement(std::string_view text, std::vector<Word> &words, std::size_t verb) {
    const std::size_t subject = subject_before(words, verb);
    const auto at = static_cast<std::int32_t>(verb);
    Word &word = words[verb];
    word.upos = Upos::verb;
    if (word.xpos == Xpos::jjr || word.xpos == Xpos::jj)
        word.lemma = ascii_lower(slice(text, word.span));
    word.xpos = word.xpos == Xpos::nns ? Xpos::vbz : Xpos::vbp;
    word.head = -1;
    word.relation = Relation::root;
    words[subject].head = at;
    words[subject].relation = Relation::nsubj;
    const std::size_t inner = verb - 1;
    if (subject != inner) { // "the demand for housing"
        hang_as(words, inner, subject, Relation::nmod);
        for (std::size_t i = subject + 1; i < inner; ++i)
            if (words[i].head >= at || words[i].head < 0)
                words[i].head = static_cast<std::int32_t>(inner);
    }
    gather(words, 0, verb, subject);
    if (const auto object = object_behind(words, verb)) {
        words[*object].head = at;
        words[*object].relation = Relation::obj;
        gather(words, verb + 1, *object, *object);
    }
    for (std::size_t i = verb + 1; i < words.size(); ++i) {
        if (words[i].head > at)
            continue;
        words[i].head = at;
        if (words[i].relation == Relation::nmod)
            words[i].relation = Relation::obl;
        else if (words[i].relation == Relation::nmod_unmarked)
            words[i].relation = Relation::obl_unmarked;
    }
}

/// "fuels" of "weakens roots and fuels decay", read as decay of fuels: a plural in a name behind
/// "and", where a verb in the singular went before.
bool is_second_verb(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (at < 2 || word.xpos != Xpos::nns || word.relation != Relation::compound ||
        words[at - 1].relation != Relation::cc || word.head <= static_cast<std::int32_t>(at))
        return false;
    const Word &object = words[static_cast<std::size_t>(word.head)];
    const auto sense = sense_of(word.lemma);
    if (object.relation != Relation::conj || object.head >= static_cast<std::int32_t>(at) ||
        !sense || !is_effect(sense->predicate))
        return false;
    const Word &first = words[static_cast<std::size_t>(object.head)];
    return first.relation == Relation::obj && first.head >= 0 &&
           words[static_cast<std::size_t>(first.head)].xpos == Xpos::vbz;
}

void make_second_verb(std::vector<Word> &words, std::size_t at) {
    const auto object = static_cast<std::size_t>(words[at].head);
    const auto first = static_cast<std::size_t>(words[object].head);
    words[at].head = words[first].head;
    words[at].relation = Relation::conj;
    words[at].upos = Upos::verb;
    words[at].xpos = Xpos::vbz;
    words[at - 1].head = static_cast<std::int32_t>(at);
    hang_as(words, object, at, Relation::obj);
}

/// The noun that is the verb of a plural which only a relative clause is said of: "report" of
/// "Workers who take walks report less pain", read as an object of "take".
std::optional<std::size_t> verb_behind_relative(const std::vector<Word> &words, std::size_t plural,
                                                std::size_t clause) {
    for (std::size_t i = clause + 1; i + 1 < words.size(); ++i) {
        const Word &word = words[i];
        if (word.xpos != Xpos::nn || !may_be_verb(word) || !begins_object(words[i + 1]) ||
            (!hangs_at(words[i + 1], i) && words[i + 1].relation == Relation::punct))
            continue;
        const bool taken = hangs_at(word, clause) &&
                           (word.relation == Relation::iobj || word.relation == Relation::obj);
        const bool in_name = word.relation == Relation::compound &&
                             word.head > static_cast<std::int32_t>(i) &&
                             hangs_at(words[static_cast<std::size_t>(word.head)], clause);
        const bool bare = !has_child(words, i, [](const Word &other) {
            return other.relation == Relation::det || other.relation == Relation::case_mark ||
                   other.relation == Relation::nmod_poss;
        });
        // A row of nouns in which no plural stands may be one name.
        const bool parted = i == clause + 1 || words[i - 1].xpos == Xpos::nns;
        if ((taken || in_name) && bare && parted && is_noun(words[plural]))
            return i;
    }
    return std::nullopt;
}

void make_verb_behind_relative(std::vector<Word> &words, std::size_t plural, std::size_t clause,
                               std::size_t verb) {
    const auto at = static_cast<std::int32_t>(verb);
    const auto object = object_behind(words, verb);
    if (!object)
        return;
    if (verb > clause + 1) { // "walks" of "take walks"
        hang_as(words, verb - 1, clause, Relation::obj);
        gather(words, clause + 1, verb - 1, verb - 1);
    }
    hang_like(words, verb, plural);
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbp;
    words[plural].head = at;
    words[plural].relation = Relation::nsubj;
    words[*object].head = at;
    words[*object].relation = Relation::obj;
    gather(words, verb + 1, *object, *object);
    for (std::size_t i = *object + 1; i < words.size(); ++i)
        if (hangs_at(words[i], clause) || hangs_at(words[i], plural))
            words[i].head = at;
}

/// "The benefits tea offers range from" as tea of benefits, which offers range: a plural is no part
/// of a name, and a verb in the singular not its own.
bool is_behind_contact(const std::vector<Word> &words, std::size_t verb, std::size_t plural) {
    const std::size_t clause = verb - 1;
    const std::size_t subject = clause - 1;
    return words[verb].xpos == Xpos::nn && may_be_verb(words[verb]) &&
           words[clause].xpos == Xpos::vbz && words[clause].upos == Upos::verb &&
           words[subject].xpos == Xpos::nn && hangs_at(words[subject], clause) &&
           words[subject].relation == Relation::nsubj && words[plural].xpos == Xpos::nns &&
           words[plural].relation == Relation::compound && hangs_at(words[plural], subject) &&
           hangs_at(words[verb], clause) && words[verb].relation == Relation::obj &&
           (begins_object(words[verb + 1]) || words[verb + 1].upos == Upos::adp);
}

void make_verb_behind_contact(std::vector<Word> &words, std::size_t verb, std::size_t plural) {
    const std::size_t clause = verb - 1;
    const std::size_t subject = clause - 1;
    const auto at = static_cast<std::int32_t>(verb);
    hang_like(words, verb, clause);
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbp;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i < plural && hangs_at(words[i], subject))
            words[i].head = static_cast<std::int32_t>(plural);
        else if (i != subject && hangs_at(words[i], clause))
            words[i].head = at;
    }
    words[plural].head = at;
    words[plural].relation = Relation::nsubj;
    hang_as(words, clause, plural, Relation::acl_relcl);
    if (const auto object = object_behind(words, verb)) {
        words[*object].head = at;
        words[*object].relation = Relation::obj;
        gather(words, verb + 1, *object, *object);
    } else {
        for (Word &word : words)
            if (hangs_at(word, verb) && word.relation == Relation::nmod)
                word.relation = Relation::obl;
    }
}

void find_verb_behind_contact(std::vector<Word> &words) {
    for (std::size_t verb = 3; verb + 1 < words.size(); ++verb) {
        if (words[verb].xpos != Xpos::nn || words[verb - 1].xpos != Xpos::vbz)
            continue;
        for (std::size_t plural = 0; plural + 2 < verb; ++plural)
            if (is_behind_contact(words, verb, plural))
                make_verb_behind_contact(words, verb, plural);
    }
}

/// "Rates have risen" with the participle for a thing that they have.
void find_participle_of_have(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        Word &word = words[i];
        if (word.upos != Upos::noun || word.relation != Relation::obj || !hangs_at(word, i - 1) ||
            words[i - 1].lemma != "have" ||
            !lists_word("arisen become begun fallen given grown known risen shown sunk taken",
                        ascii_lower(slice(text, word.span))))
            continue;
        Word &have = words[i - 1];
        for (Word &other : words)
            if (hangs_at(other, i - 1))
                other.head = static_cast<std::int32_t>(i);
        word.head = have.head;
        word.relation = have.relation;
        word.upos = Upos::verb;
        word.xpos = Xpos::vbn;
        const std::string form = ascii_lower(slice(text, word.span));
        word.lemma = form == "risen"    ? "rise"
                     : form == "fallen" ? "fall"
                     : form == "grown"  ? "grow"
                                        : form;
        have.upos = Upos::aux;
        have.head = static_cast<std::int32_t>(i);
        have.relation = Relation::aux;
        for (Word &other : words)
            if (hangs_at(other, i) && other.relation == Relation::nmod)
                other.relation = Relation::obl;
    }
}

/// A plural without a verb of its own, which a relative clause describes.
void find_verb_behind_relative(std::vector<Word> &words) {
    for (std::size_t clause = 2; clause < words.size(); ++clause) {
        if (words[clause].relation != Relation::acl_relcl || words[clause].head < 0)
            continue;
        const auto plural = static_cast<std::size_t>(words[clause].head);
        const bool alone = words[plural].head < 0 || words[plural].relation == Relation::ccomp;
        if (plural > clause || words[plural].xpos != Xpos::nns || !alone ||
            has_child(words, plural, [](const Word &other) {
                return other.relation == Relation::cop || is_subject(other.relation);
            }))
            continue;
        if (const auto verb = verb_behind_relative(words, plural, clause)) {
            make_verb_behind_relative(words, plural, clause, *verb);
            return;
        }
    }
}

/// "Heat pumps work best" as heat that pumps work: a verb of no list before a noun that is one.
std::optional<std::size_t> verb_behind_plural(const std::vector<Word> &words) {
    const std::size_t at = root_of(words);
    if (at == words.size() || at == 0 || at + 2 >= words.size() || words[at].xpos != Xpos::vbz ||
        sense_of(words[at].lemma) || change_undergone(words[at].lemma) ||
        words[at - 1].xpos != Xpos::nn || words[at - 1].relation == Relation::appos ||
        words.size() > longest_statement || !hangs_at(words[at - 1], at) ||
        words[at + 1].xpos != Xpos::nn || !may_be_verb(words[at + 1]))
        return std::nullopt;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != at && is_finite(words[i]))
            return std::nullopt;
    const bool fits = begins_object(words[at + 2]) || lists_word(intransitive, words[at + 1].lemma);
    return fits ? std::optional(at + 1) : std::nullopt;
}

} // namespace

void find_missing_verb(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 2; i < words.size(); ++i)
        if (is_second_verb(words, i))
            make_second_verb(words, i);
    find_participle_of_have(text, words);
    find_verb_behind_contact(words);
    find_verb_behind_relative(words);
    if (const auto second = verb_behind_plural(words)) {
        words[*second - 1].upos = Upos::noun;
        words[*second - 1].xpos = Xpos::nns;
        words[*second - 2].relation = Relation::compound;
        make_statement(text, words, *second);
        return;
    }
    if (!is_statement(words))
        return;
    if (const auto verb = missing_verb(words))
        make_statement(text, words, *verb);
}

} // namespace claimgraph
