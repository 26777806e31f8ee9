// SPDX-License-Identifier: Apache-2.0
#include "import/claims/phrase_repair.hpp"

#include "import/claims/events.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>

namespace claimgraph {

namespace {

/// The verb that keeps from something, over a phrase that may hang at its object.
std::optional<WordIndex> prevention_over(const Tree &tree, WordIndex word) {
    WordIndex above = tree.head(word);
    if (tree.upos(above) != Upos::verb && !tree.is_root(above))
        above = tree.head(above);
    return control_of(tree.lemma(above)) == Control::prevent ? std::optional(above) : std::nullopt;
}

/// "fell near a cart parked on a road": the noun of a place in front of a participle that no comma
/// parts from it. People are tired or sent; no place is, and "based on" describes no noun.
std::optional<WordIndex> place_of_participle(const Tree &tree, WordIndex word) {
    if (word == 0 || tree.relation(word) != Relation::advcl ||
        (tree[word].xpos != Xpos::vbn && tree[word].xpos != Xpos::vbd) ||
        tree.subtree(word).first != word || tree.head(word) > word ||
        tree.upos(tree.head(word)) != Upos::verb ||
        tree.has_child(word, {Relation::obj, Relation::ccomp, Relation::xcomp, Relation::nsubj}) ||
        lists_word("accompanied aged armed assigned associated based born combined compared "
                   "coupled covered determined diagnosed disappointed dressed driven enrolled "
                   "enroled exhausted followed frightened given hospitalised hospitalized injured "
                   "prepared provided randomised randomized recruited relaxed related satisfied "
                   "surrounded supported tired wounded worried",
                   tree.lower(word)))
        return std::nullopt;
    const WordIndex noun = word - 1;
    return tree.upos(noun) == Upos::noun && tree.relation(noun) == Relation::obl &&
                   tree.head(noun) == tree.head(word) && !names_time(tree, noun) &&
                   !names_amount(tree, noun) &&
                   lists_word("at behind beneath beside by in inside into near on onto outside "
                              "over through to toward towards under with within",
                              preposition(tree, noun))
               ? std::optional(noun)
               : std::nullopt;
}

std::optional<WordIndex> verb_of_bare_form(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::conj || tree[word].xpos != Xpos::vb ||
        tree.has_child(word, {Relation::nsubj, Relation::aux, Relation::mark}))
        return std::nullopt;
    const WordIndex gerund = tree.head(word);
    if (tree[gerund].xpos != Xpos::vbg || !tree.is(gerund, {Relation::xcomp, Relation::advcl}) ||
        tree.is_root(gerund) || tree.has_child(gerund, {Relation::aux}))
        return std::nullopt;
    const WordIndex verb = tree.head(gerund);
    return tree[verb].xpos == Xpos::vb && verb < gerund ? std::optional(verb) : std::nullopt;
}

std::optional<WordIndex> saying_before(const Tree &tree, WordIndex word) {
    // "that roads are poor and called" has no passive beside an adjective.
    const bool past = tree[word].xpos == Xpos::vbd ||
                      (tree[word].xpos == Xpos::vbn && tree.upos(tree.head(word)) == Upos::adj);
    if (tree.relation(word) != Relation::conj || !past ||
        tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj,
                              Relation::expl, Relation::aux, Relation::mark}))
        return std::nullopt;
    const WordIndex said = tree.head(word);
    if (tree.relation(said) != Relation::ccomp || tree.is_root(said) ||
        !tree.has_child(said, {Relation::mark}))
        return std::nullopt;
    const WordIndex finite =
        tree.child(said, {Relation::cop, Relation::aux, Relation::aux_pass}).value_or(said);
    const bool present = tree[finite].xpos == Xpos::vbz || tree[finite].xpos == Xpos::vbp;
    const WordIndex saying = tree.head(said);
    return present && saying < said && tree[saying].xpos == Xpos::vbd ? std::optional(saying)
                                                                      : std::nullopt;
}

} // namespace

std::optional<WordIndex> noun_of_participle(const Tree &tree, WordIndex word) {
    const auto actor = actor_of_participle(tree, word);
    return actor ? actor : place_of_participle(tree, word);
}

std::optional<WordIndex> noun_of_phrase(const Tree &tree, WordIndex word) {
    // As part of a verb's name: "The risk of frost rises".
    const bool in_name =
        tree.relation(word) == Relation::compound && tree.upos(tree.head(word)) == Upos::verb;
    if ((!in_name && !tree.is(word, {Relation::nsubj, Relation::nsubj_pass, Relation::obl})) ||
        !tree.has_child(word, {Relation::case_mark}) || word > tree.head(word))
        return std::nullopt;
    const WordIndex first = tree.subtree(word).first;
    for (const WordIndex noun : tree.children(tree.head(word)))
        if (noun < first && tree.is(noun, {Relation::nsubj, Relation::nsubj_pass}) &&
            tree.upos(noun) == Upos::noun && tree.subtree(noun).last == first)
            return noun;
    return std::nullopt;
}

std::optional<WordIndex> verb_before_tag(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::nsubj || word > tree.head(word))
        return std::nullopt;
    const WordIndex tag = tree.head(word);
    const auto speaker = std::ranges::find_if(tree.children(tag), [&](WordIndex child) {
        return child > word && child < tag && tree.relation(child) == Relation::nsubj;
    });
    if (tree.upos(tag) != Upos::verb || speaker == tree.children(tag).end())
        return std::nullopt;
    const WordIndex end = tree.subtree(*speaker).first;
    if (end == 0 || tree.surface(end - 1) != ",")
        return std::nullopt;
    for (WordIndex verb = word + 1; verb + 1 < end; ++verb) {
        const bool beside = tree.head(verb) == tag || tree.head(verb) == word;
        if (is_tensed(tree[verb].xpos) && tree.upos(verb) == Upos::verb && beside &&
            !tree.has_child(verb, {Relation::nsubj, Relation::nsubj_pass, Relation::mark}) &&
            tree.upos(tree.subtree(verb).first) != Upos::pron)
            return verb;
    }
    return std::nullopt;
}

std::optional<NextStatement> statement_behind_tag(const Tree &tree, WordIndex word) {
    const auto conjunction = tree.child(word, {Relation::cc});
    if (tree.relation(word) != Relation::conj || tree.upos(word) != Upos::noun || !conjunction ||
        *conjunction == 0 || tree.surface(*conjunction - 1) != ",")
        return std::nullopt;
    const WordIndex speaker = tree.head(word);
    if (tree.relation(speaker) != Relation::nsubj)
        return std::nullopt;
    // The speaker hangs at the tag, or at the verb of the next statement.
    const WordIndex above = tree.head(speaker);
    const WordIndex tag = above < speaker || tree.is_root(above) ? above : tree.head(above);
    if (tag > speaker || tree.is_root(tag) || tree.upos(tag) != Upos::verb)
        return std::nullopt;
    for (const WordIndex verb : tree.children(tag)) {
        const auto subject = tree.child(verb, {Relation::nsubj, Relation::nsubj_pass});
        if (verb > word && is_tensed(tree[verb].xpos) &&
            tree.is(verb, {Relation::ccomp, Relation::conj}) && (!subject || *subject == speaker) &&
            !tree.has_child(verb, {Relation::mark}))
            return NextStatement{verb, speaker, tag};
    }
    return std::nullopt;
}

std::optional<WordIndex> gerund_of_object(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::nsubj || tree.upos(word) != Upos::noun ||
        word > tree.head(word))
        return std::nullopt;
    const WordIndex first = tree.subtree(word).first;
    for (const WordIndex gerund : tree.children(tree.head(word)))
        if (gerund < first && tree.is(gerund, {Relation::csubj, Relation::nsubj}) &&
            tree[gerund].xpos == Xpos::vbg && tree.subtree(gerund).last == first &&
            !tree.has_child(gerund, {Relation::obj}))
            return gerund;
    return std::nullopt;
}

std::optional<WordIndex> item_of_adjective(const Tree &tree, WordIndex word) {
    const WordIndex next = word + 1;
    if (tree.relation(word) != Relation::conj || tree.upos(word) != Upos::adj ||
        next >= tree.size() || tree.relation(next) != Relation::conj ||
        tree.upos(next) != Upos::noun || !tree.has_child(word, {Relation::cc}) ||
        tree.has_child(next, {Relation::cc}) ||
        tree.first_conjunct(word) != tree.first_conjunct(next))
        return std::nullopt;
    return next;
}

std::optional<WordIndex> noun_of_complement(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::obl || tree.upos(tree.head(word)) != Upos::verb)
        return std::nullopt;
    // "in such places as mines"
    for (const WordIndex noun : tree.children(tree.head(word)))
        if (tree.subtree(noun).last == tree.subtree(word).first && is_nominal(tree, noun) &&
            preposition(tree, word) == "as" &&
            std::ranges::any_of(tree.children(noun),
                                [&](WordIndex such) { return tree.lower(such) == "such"; }))
            return noun;
    const auto object = tree.child(tree.head(word), {Relation::obj});
    return object && *object < word && tree.subtree(*object).last == tree.subtree(word).first &&
                   takes_complement(tree, *object, preposition(tree, word))
               ? object
               : std::nullopt;
}

std::optional<WordIndex> likely_for(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::acl || tree[word].xpos != Xpos::vb ||
        preposition(tree, word) != "to")
        return std::nullopt;
    const WordIndex others = tree.head(word);
    if (tree.relation(others) != Relation::obl || !lists_word("as than", preposition(tree, others)))
        return std::nullopt;
    const WordIndex adjective = tree.head(others);
    return lists_word("likely unlikely", tree.lemma(adjective)) ? std::optional(adjective)
                                                                : std::nullopt;
}

std::optional<WordIndex> ease_of(const Tree &tree, WordIndex word) {
    if (!tree.is(word, {Relation::xcomp, Relation::ccomp, Relation::advcl}) ||
        tree[word].xpos != Xpos::vb || tree.is_root(word) || tree.lemma(tree.head(word)) != "make")
        return std::nullopt;
    const auto object = tree.child(tree.head(word), {Relation::obj});
    const auto adjective = tree.child(tree.head(word), {Relation::xcomp});
    const bool eases = object && tree.lower(*object) == "it" && adjective && *adjective < word &&
                       *object < *adjective && tree.upos(*adjective) == Upos::adj;
    return eases ? adjective : std::nullopt;
}

std::optional<WordIndex> control_over(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::acl || tree[word].xpos != Xpos::vb ||
        preposition(tree, word) != "to")
        return std::nullopt;
    const WordIndex object = tree.head(word);
    if (!tree.is(object, {Relation::obj, Relation::iobj}) || is_ability(tree, object))
        return std::nullopt;
    const Control kind = control_of(tree.lemma(tree.head(object)));
    const bool controls =
        kind == Control::enable || kind == Control::cause || kind == Control::want;
    const bool acts = names_population(tree, object) || names_agent(tree, object);
    return controls && acts ? std::optional(tree.head(object)) : std::nullopt;
}

std::optional<WordIndex> list_of_item(const Tree &tree, WordIndex word) {
    if (word == 0 || word + 2 >= tree.size() || tree.relation(word) != Relation::compound ||
        tree.upos(word) != Upos::noun || tree.surface(word - 1) != "," ||
        tree.relation(word + 1) != Relation::cc)
        return std::nullopt;
    const WordIndex last = tree.head(word);
    if (last < word || tree.relation(last) != Relation::conj || tree.head(last) >= word ||
        !is_nominal(tree, tree.head(last)))
        return std::nullopt;
    return tree.head(last);
}

std::optional<WordIndex> gerund_over(const Tree &tree, WordIndex word) {
    if (tree.upos(word) != Upos::noun || tree.is_root(word) ||
        !tree.is(word, {Relation::advcl, Relation::obl, Relation::nmod, Relation::acl}))
        return std::nullopt;
    const std::string marker = preposition(tree, word);
    std::optional<WordIndex> gerund;
    for (const WordIndex child : tree.children(word)) {
        if (child > word)
            break;
        if (tree.relation(child) == Relation::amod && tree[child].xpos == Xpos::vbg)
            gerund = child;
        else if (!gerund && !tree.is(child, {Relation::mark, Relation::case_mark, Relation::advmod,
                                             Relation::punct, Relation::cc}))
            return std::nullopt;
    }
    if (!gerund || tree.has_child(word, {Relation::cop, Relation::nsubj}))
        return std::nullopt;
    if (lists_word("after before when while without", marker))
        return gerund;
    // "from entering cells" behind "prevents"; "from running water" is no such thing.
    if (marker == "from" && prevention_over(tree, word))
        return gerund;
    const auto sense = sense_of(tree.lemma(*gerund));
    const bool acts = sense && is_effect(sense->predicate) &&
                      !lists_word("increase decrease grow rise fall", tree.lemma(*gerund));
    return acts && lists_word("by for from of through", marker) ? gerund : std::nullopt;
}

std::optional<WordIndex> time_of_number(const Tree &tree, WordIndex word) {
    if (tree.upos(word) != Upos::num || tree.is_root(word) ||
        !tree.is(word, {Relation::obj, Relation::obl, Relation::obl_unmarked}) ||
        tree.has_child(word, {Relation::case_mark}))
        return std::nullopt;
    const WordIndex time = tree.conjuncts(word).back() + 1;
    const bool beside = time < tree.size() && !tree.is_root(time) && names_time(tree, time) &&
                        tree.upos(time) == Upos::noun && tree.head(time) == tree.head(word);
    return beside ? std::optional(time) : std::nullopt;
}

bool is_reckoned(const Tree &tree, WordIndex time) {
    return time + 1 < tree.size() &&
           lists_word("after ago apart before earlier following later post prior",
                      tree.lower(time + 1));
}

std::optional<WordIndex> whole_of_number(const Tree &tree, WordIndex word) {
    if (tree.lower(word) != "of" || tree.relation(word) != Relation::mark ||
        tree.is_root(tree.head(word)) || tree.relation(tree.head(word)) != Relation::acl)
        return std::nullopt;
    const WordIndex number = tree.head(tree.head(word));
    if (tree.upos(number) != Upos::num || number + 1 != word)
        return std::nullopt;
    for (const WordIndex above : {number, tree.head(word)})
        for (const WordIndex whole : tree.children(above))
            if (tree.is(whole, {Relation::nmod, Relation::nsubj, Relation::nsubj_pass}) &&
                tree.subtree(whole).first == word + 1)
                return whole;
    return std::nullopt;
}

std::optional<WordIndex> item_of_name(const Tree &tree, WordIndex word) {
    const WordIndex next = word + 1;
    if (next >= tree.size() || tree.relation(word) != Relation::conj ||
        tree.relation(next) != Relation::conj || !is_nominal(tree, word) ||
        !is_nominal(tree, next) || tree.has_child(word, {Relation::case_mark}) ||
        tree.first_conjunct(word) != tree.first_conjunct(next))
        return std::nullopt;
    const auto own = tree.child(word, {Relation::cc});
    const auto joint = tree.child(next, {Relation::cc});
    const bool joined = own ? *own < word && !joint : joint && *joint < tree.subtree(word).first;
    return joined ? std::optional(next) : std::nullopt;
}

std::optional<WordIndex> noun_of_split_phrase(const Tree &tree, WordIndex word) {
    if (word < 2 || tree.relation(word) != Relation::compound || tree.head(word) < word ||
        tree.upos(tree.head(word)) != Upos::verb ||
        tree.relation(word - 1) != Relation::case_mark || tree.head(word - 1) != tree.head(word) ||
        tree.subtree(word).first != word)
        return std::nullopt;
    const auto noun = tree.child(tree.head(word), {Relation::nsubj, Relation::nsubj_pass});
    return noun && tree.subtree(*noun).last == word - 1 ? noun : std::nullopt;
}

std::optional<WordIndex> verb_behind_aside(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::nmod || tree.surface(tree.subtree(word).first) != ",")
        return std::nullopt;
    const WordIndex aside = tree.head(word);
    if (tree.is_root(aside) || tree.relation(aside) != Relation::obl ||
        tree.surface(tree.subtree(aside).first) != "," || tree.head(aside) > aside ||
        tree.has_child(tree.head(aside), {Relation::obj}))
        return std::nullopt;
    return tree.head(aside);
}

std::optional<WordIndex> noun_before_gerund(const Tree &tree, WordIndex word) {
    const auto joint = tree.child(word, {Relation::cc});
    if (tree.relation(word) != Relation::conj || tree[word].xpos != Xpos::vbg || !joint ||
        *joint > word || tree.has_child(word, {Relation::aux, Relation::nsubj}))
        return std::nullopt;
    for (WordIndex noun = *joint; noun-- > tree.head(word);)
        if (tree.relation(noun) == Relation::nmod && tree.subtree(noun).last == *joint &&
            preposition(tree, noun) == "between" && !tree.has_child(noun, {Relation::conj}))
            return noun;
    return std::nullopt;
}

/// "men with asthma and men with gout": the same noun again is joined to the first.
std::optional<WordIndex> same_noun_before(const Tree &tree, WordIndex word) {
    if (!is_nominal(tree, word) || tree.relation(word) != Relation::conj ||
        tree.lemma(tree.head(word)) == tree.lemma(word))
        return std::nullopt;
    for (WordIndex above = tree.head(word); tree.relation(above) == Relation::nmod;) {
        above = tree.head(above);
        if (above < word && tree.lemma(above) == tree.lemma(word))
            return above;
    }
    return std::nullopt;
}

std::optional<WordIndex> joined_to(const Tree &tree, WordIndex word) {
    if (const auto same = same_noun_before(tree, word))
        return same;
    for (const auto found : {verb_of_bare_form, saying_before, noun_before_gerund})
        if (const auto first = found(tree, word))
            return first;
    return std::nullopt;
}

void raise_gerund(const Tree &tree, WordIndex noun, WordIndex gerund, ParsedSentence &sentence) {
    for (const WordIndex child : tree.children(noun))
        if (child < noun && child != gerund &&
            tree.is(child, {Relation::mark, Relation::case_mark, Relation::advmod, Relation::cc,
                            Relation::punct})) {
            sentence.words[child].head = static_cast<std::int32_t>(gerund);
            if (tree.relation(child) == Relation::case_mark)
                sentence.words[child].relation = Relation::mark;
        }
    Word &verb = sentence.words[gerund];
    const auto prevention = prevention_over(tree, noun);
    verb.upos = Upos::verb;
    verb.head = prevention ? static_cast<std::int32_t>(*prevention) : sentence.words[noun].head;
    verb.relation = prevention                                       ? Relation::advcl
                    : tree.is(noun, {Relation::nmod, Relation::acl}) ? Relation::acl
                                                                     : Relation::advcl;
    sentence.words[noun].head = static_cast<std::int32_t>(gerund);
    sentence.words[noun].relation = Relation::obj;
}

} // namespace claimgraph
