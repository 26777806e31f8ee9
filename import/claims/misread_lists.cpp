// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_lists.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// The head of the list that the noun is in.
std::size_t list_head(const std::vector<Word> &words, std::size_t noun) {
    while (words[noun].relation == Relation::conj && words[noun].head >= 0 &&
           words[noun].head < static_cast<std::int32_t>(noun))
        noun = static_cast<std::size_t>(words[noun].head);
    return noun;
}

/// The nearest noun in front.
std::optional<std::size_t> noun_before(const std::vector<Word> &words, std::size_t at) {
    while (at-- > 0)
        if (is_noun(words[at]))
            return at;
    return std::nullopt;
}

/// "seeds" of "Filling jars with nuts, figs, and seeds can help"
void return_last_item(std::vector<Word> &words, std::size_t item) {
    if (words[item].relation != Relation::nsubj || words[item].head < 0)
        return;
    const auto verb = static_cast<std::size_t>(words[item].head);
    const auto joint = first_child(words, verb, Relation::cc);
    const auto own = first_child(words, item, Relation::cc);
    const std::size_t conjunction = joint ? *joint : own.value_or(item);
    if (conjunction + 1 != item || words[verb].head != 0 || words[0].xpos != Xpos::vbg ||
        words[0].head >= 0 || words[verb].relation != Relation::conj || has_subject(words, 0))
        return;
    const auto before = noun_before(words, conjunction);
    if (!before || !is_below(words, *before, 0))
        return;
    const std::size_t list = list_head(words, *before);
    words[verb].head = -1;
    words[verb].relation = Relation::root;
    for (std::size_t i = verb; i < words.size(); ++i)
        if (hangs_at(words[i], 0) && words[i].relation == Relation::punct)
            words[i].head = static_cast<std::int32_t>(verb);
    hang_as(words, 0, verb, Relation::csubj);
    hang_as(words, item, list, Relation::conj);
    words[conjunction].head = static_cast<std::int32_t>(item);
    for (std::size_t i = 0; i < item; ++i)
        if (hangs_at(words[i], verb) && words[i].relation == Relation::punct)
            words[i].head = static_cast<std::int32_t>(item);
}

/// "economic" of "adverse health, economic and social effects"
void share_last_noun(std::vector<Word> &words, std::size_t modifier) {
    if (words[modifier].xpos != Xpos::jj || words[modifier].relation != Relation::conj ||
        words[modifier].head < 0 || words[modifier].head > static_cast<std::int32_t>(modifier) ||
        modifier + 3 >= words.size() || words[modifier + 1].upos != Upos::cconj ||
        words[modifier + 2].xpos != Xpos::jj)
        return;
    const auto first = static_cast<std::size_t>(words[modifier].head);
    const std::size_t noun = modifier + 3;
    if (words[first].xpos != Xpos::nn || first + 2 != modifier || words[noun].xpos != Xpos::nns ||
        !hangs_at(words[noun], first) || words[noun].relation != Relation::conj)
        return;
    hang_like(words, noun, first);
    move_children(words, first, noun);
    words[modifier].head = static_cast<std::int32_t>(first);
    hang_as(words, first, noun, Relation::compound);
    hang_as(words, modifier + 2, first, Relation::conj);
    words[modifier + 1].head = static_cast<std::int32_t>(modifier + 2);
}

/// "groups" of "no difference in pain, sleep or mood between the groups"
void raise_groups(std::vector<Word> &words, std::size_t groups) {
    if (words[groups].relation != Relation::nmod || words[groups].head < 0)
        return;
    const auto before = first_child(words, groups, Relation::case_mark);
    if (!before || !lists_word("across among between", words[*before].lemma))
        return;
    const auto item = static_cast<std::size_t>(words[groups].head);
    const std::size_t list = list_head(words, item);
    if (list == item || words[list].head < 0 || words[item].lemma == "difference")
        return;
    const auto above = static_cast<std::size_t>(words[list].head);
    const bool of_noun =
        words[list].relation == Relation::nmod && words[above].lemma == "difference";
    auto told = first_child(words, above, Relation::nsubj_pass);
    if (!told)
        told = first_child(words, above, Relation::nsubj);
    const bool of_verb =
        words[list].relation == Relation::obl && told && words[*told].lemma == "difference";
    if (of_noun || of_verb)
        hang_as(words, groups, above, words[list].relation);
}

/// "Hawaii" of "used a dish in Hawaii to study comets"
void part_place(std::vector<Word> &words, std::size_t place) {
    if (place == 0 || place + 2 >= words.size() || words[place].upos != Upos::propn ||
        words[place].relation != Relation::nsubj || words[place].head < 0 ||
        !lists_word("at in near", words[place - 1].lemma))
        return;
    const auto verb = static_cast<std::size_t>(words[place].head);
    if (words[verb].xpos != Xpos::vb || words[verb].relation != Relation::advcl ||
        words[place + 1].xpos != Xpos::to || !hangs_at(words[place + 1], verb) ||
        !hangs_at(words[place - 1], verb) || words[verb].head < 0)
        return;
    hang_as(words, place, static_cast<std::size_t>(words[verb].head), Relation::obl);
    hang_as(words, place - 1, place, Relation::case_mark);
    words[place - 1].upos = Upos::adp;
}

/// "improved" of "did not change pain but improved sleep", read as what the sleep is
void raise_second_deed(std::vector<Word> &words, std::size_t deed) {
    if (deed == 0 || words[deed].upos != Upos::verb || words[deed].relation != Relation::amod ||
        (words[deed].xpos != Xpos::vbn && words[deed].xpos != Xpos::vbd) ||
        words[deed - 1].lemma != "but" || words[deed].head <= static_cast<std::int32_t>(deed))
        return;
    const auto thing = static_cast<std::size_t>(words[deed].head);
    if (words[thing].relation != Relation::conj || words[thing].head < 0)
        return;
    const auto object = static_cast<std::size_t>(words[thing].head);
    if (words[object].relation != Relation::obj || words[object].head < 0 || object > deed)
        return;
    const auto verb = static_cast<std::size_t>(words[object].head);
    if (!has_child(words, verb,
                   [](const Word &word) { return lists_word("never not n't", word.lemma); }))
        return;
    hang_as(words, deed, verb, Relation::conj);
    hang_as(words, thing, deed, Relation::obj);
    for (std::size_t i = object; i < deed; ++i)
        if (hangs_at(words[i], thing))
            words[i].head = static_cast<std::int32_t>(deed);
    words[deed].xpos = Xpos::vbd;
}

/// Puts the noun in the place of an item of a list, which becomes a part of its name.
void take_place(std::vector<Word> &words, std::size_t item, std::size_t noun) {
    hang_like(words, noun, item);
    for (std::size_t i = 0; i < item; ++i)
        if (hangs_at(words[i], item) &&
            (words[i].relation == Relation::cc || words[i].relation == Relation::punct))
            words[i].head = static_cast<std::int32_t>(noun);
    hang_as(words, item, noun, Relation::compound);
}

/// "scores" of "volume and SF scores" as a third thing: nothing parts it from the second
void join_last_item(std::vector<Word> &words, std::size_t noun) {
    if (noun < 2 || words[noun].relation != Relation::conj || !is_noun(words[noun]) ||
        has_children(std::span(words).first(noun), noun))
        return;
    std::size_t item = noun - 1;
    while (item > 0 && !is_noun(words[item]) &&
           (words[item].upos == Upos::num || words[item].lemma == "-") &&
           words[item].head < static_cast<std::int32_t>(item))
        --item;
    if (words[item].relation == Relation::conj && is_noun(words[item]) &&
        words[item].xpos != Xpos::nns && first_child(words, item, Relation::cc))
        take_place(words, item, noun);
}

/// "impact" of "cost and budget impact analyses" as a verb
void join_name_of_item(std::vector<Word> &words, std::size_t verb) {
    if (verb == 0 || verb + 1 >= words.size() || words[verb].relation != Relation::conj ||
        words[verb].head < 0 || (words[verb].xpos != Xpos::vbp && words[verb].xpos != Xpos::vb) ||
        !is_noun(words[static_cast<std::size_t>(words[verb].head)]) ||
        !hangs_at(words[verb + 1], verb) || words[verb + 1].relation != Relation::obj)
        return;
    const std::size_t item = verb - 1;
    const std::size_t noun = verb + 1;
    // The list is the subject of a verb behind it: "cost and weight raise risk" has none.
    const std::size_t list = list_head(words, static_cast<std::size_t>(words[verb].head));
    if (words[item].xpos != Xpos::nn || !is_subject(words[list].relation) ||
        words[list].head <= static_cast<std::int32_t>(noun))
        return;
    if (words[item].relation == Relation::conj && first_child(words, item, Relation::cc) &&
        !has_subject(words, verb)) {
        take_place(words, item, noun);
    } else if (words[item].relation == Relation::nsubj && hangs_at(words[item], verb) &&
               first_child(words, verb, Relation::cc)) {
        take_place(words, verb, noun);
        hang_as(words, item, noun, Relation::compound);
    } else {
        return;
    }
    hang_as(words, verb, noun, Relation::compound);
    words[verb].upos = Upos::noun;
    words[verb].xpos = Xpos::nn;
}

/// "follow up" of "at baseline and 3 month follow up" read as what a month does
void join_follow_up(std::vector<Word> &words, std::size_t at) {
    if (at == 0 || at + 1 >= words.size() || words[at].lemma != "follow" ||
        words[at].upos != Upos::verb || words[at + 1].lemma != "up" ||
        !hangs_at(words[at - 1], at) || words[at - 1].relation != Relation::nsubj ||
        words[at - 1].xpos != Xpos::nn || !lists_word("day month week year", words[at - 1].lemma) ||
        !first_child(words, at - 1, Relation::nummod))
        return;
    words[at].upos = Upos::noun;
    words[at].xpos = Xpos::nn;
    words[at - 1].relation = Relation::compound;
    words[at + 1].relation = Relation::flat;
    for (std::size_t i = at; i < words.size(); ++i)
        if (hangs_at(words[i], at) && words[i].relation == Relation::obl)
            words[i].relation = Relation::nmod;
    if (words[at].relation != Relation::conj || words[at].head < 0)
        return;
    // a second time, not a second deed
    const auto verb = static_cast<std::size_t>(words[at].head);
    for (std::size_t i = at - 1; i > verb; --i)
        if (hangs_at(words[i], verb) && words[i].relation == Relation::obl) {
            words[at].head = static_cast<std::int32_t>(i);
            return;
        }
}

/// "risk" and "age" of "diet, stage of gout, risk and age", read as more that is gout: a list whose
/// last item has no "and" goes on.
void continue_list(std::vector<Word> &words, std::size_t last) {
    if (words[last].relation != Relation::conj || !first_child(words, last, Relation::cc) ||
        words[last].head < 0)
        return;
    const auto inner = static_cast<std::size_t>(words[last].head);
    if (words[inner].relation != Relation::nmod || words[inner].head < 0)
        return;
    const auto item = static_cast<std::size_t>(words[inner].head);
    std::size_t first = inner;
    for (std::size_t i = inner + 1; i < last && first == inner; ++i)
        if (hangs_at(words[i], inner) && words[i].relation == Relation::conj)
            first = i;
    if (words[item].relation != Relation::conj || words[item].head < 0 || item > inner ||
        first == inner || first_child(words, item, Relation::cc) || !is_noun(words[item]) ||
        item == 0 || words[item - 1].lemma != ",")
        return;
    const std::size_t head = list_head(words, item);
    for (std::size_t i = inner + 1; i <= last; ++i)
        if (hangs_at(words[i], inner) && words[i].relation == Relation::conj)
            words[i].head = static_cast<std::int32_t>(head);
}

/// "+" and "lime" of "salt + lime lowered pain", read as something beside the salt
void join_mixed(std::vector<Word> &words, std::size_t sign) {
    if (sign == 0 || sign + 1 >= words.size() || words[sign].lemma != "+" ||
        words[sign].relation != Relation::dep || !hangs_at(words[sign], sign - 1) ||
        words[sign + 1].relation != Relation::dep || !hangs_at(words[sign + 1], sign - 1) ||
        !is_noun(words[sign - 1]) || !is_noun(words[sign + 1]))
        return;
    words[sign + 1].relation = Relation::conj;
    hang_as(words, sign, sign + 1, Relation::cc);
}

/// "rest" of "20 were sent to work and 30 to rest": what others were sent to
void part_gapped(std::vector<Word> &words, std::size_t item) {
    if (words[item].relation != Relation::conj || words[item].head < 0)
        return;
    const auto number = first_child(words, item, Relation::nummod);
    const auto own = first_child(words, item, Relation::case_mark);
    const auto first =
        first_child(words, static_cast<std::size_t>(words[item].head), Relation::case_mark);
    const auto joint = first_child(words, item, Relation::cc);
    if (!number || !own || !first || !joint || *joint + 1 != *number || *number + 1 != *own ||
        words[*own].lemma != "to" || words[*first].lemma != "to" || *own > item)
        return;
    words[item].relation = Relation::orphan;
}

/// "syrup" of "cured coughs just as well as syrup", read as cured
void part_equal(std::vector<Word> &words, std::size_t item) {
    if (words[item].relation != Relation::conj || words[item].head < 0)
        return;
    const auto joint = first_child(words, item, Relation::cc);
    if (!joint || *joint == 0 || words[*joint].lemma != "as" ||
        !lists_word("about almost equally just nearly", words[*joint - 1].lemma))
        return;
    std::size_t verb = list_head(words, item);
    while (words[verb].head >= 0 && words[verb].upos != Upos::verb)
        verb = static_cast<std::size_t>(words[verb].head);
    if (words[verb].upos != Upos::verb || verb > item)
        return;
    hang_as(words, item, verb, Relation::obl);
    words[*joint].relation = Relation::case_mark;
}

/// "correlates" of "showed that zinc is low, correlates with age and falls", read as what we do
void join_statement(std::vector<Word> &words, std::size_t verb) {
    if (words[verb].xpos != Xpos::vbz || words[verb].relation != Relation::ccomp ||
        words[verb].head < 0 || has_subject(words, verb) ||
        first_child(words, verb, Relation::mark))
        return;
    for (std::size_t first = verb; first-- > 0;)
        if (words[first].head == words[verb].head && words[first].relation == Relation::ccomp &&
            words[first].head < static_cast<std::int32_t>(first) && has_subject(words, first)) {
            hang_as(words, verb, first, Relation::conj);
            return;
        }
}

} // namespace

void mend_lists(std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        return_last_item(words, i);
        share_last_noun(words, i);
        raise_groups(words, i);
        part_place(words, i);
        raise_second_deed(words, i);
        join_statement(words, i);
        join_last_item(words, i);
        join_name_of_item(words, i);
        part_equal(words, i);
        part_gapped(words, i);
        continue_list(words, i);
        join_follow_up(words, i);
        join_mixed(words, i);
    }
}

} // namespace claimgraph
