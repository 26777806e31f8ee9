// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_grades.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

namespace claimgraph {
namespace {

/// Whether "to V" may follow the word: a verb, an adjective or the noun of one.
bool takes_infinitive(const Word &word) {
    return lists_word("able aim appear attempt begin believe bound continue design effort expect "
                      "fail find help hope intend know likely need plan poised potential power "
                      "predict project promise ready seek seem set show start tend think try "
                      "unlikely use want way",
                      word.lemma);
}

/// "lower" of "is expected to lower pain" read as what the pain is
void raise_lowering(std::string_view text, std::vector<Word> &words, std::size_t at) {
    if (at == 0 || words[at].relation != Relation::amod || words[at].head < 0 ||
        !lists_word("clean clear lower slow", ascii_lower(slice(text, words[at].span))) ||
        words[at - 1].lemma != "to" || words[at - 1].relation != Relation::case_mark)
        return;
    const auto noun = static_cast<std::size_t>(words[at].head);
    if (noun < at || !hangs_at(words[at - 1], noun) || words[noun].head < 0 ||
        words[noun].head >= static_cast<std::int32_t>(at))
        return;
    const auto above = static_cast<std::size_t>(words[noun].head);
    if (!takes_infinitive(words[above]) || first_child(words, noun, Relation::conj))
        return;
    hang_as(words, at, above, is_noun(words[above]) ? Relation::acl : Relation::xcomp);
    hang_as(words, noun, at, Relation::obj);
    hang_as(words, at - 1, at, Relation::mark);
    words[at].lemma = ascii_lower(slice(text, words[at].span));
    words[at].upos = Upos::verb;
    words[at].xpos = Xpos::vb;
    words[at - 1].upos = Upos::part;
    words[at - 1].xpos = Xpos::to;
}

/// "lower" of "did not lower pain" read as what the pain is
void make_denied_verb(std::string_view text, std::vector<Word> &words, std::size_t at) {
    if (at < 2 || words[at].relation != Relation::amod || words[at].head < 0 ||
        ascii_lower(slice(text, words[at].span)) != "lower" ||
        !lists_word("n't not", words[at - 1].lemma))
        return;
    const auto thing = static_cast<std::size_t>(words[at].head);
    if (words[thing].relation != Relation::obj || words[thing].head < 0)
        return;
    const auto aux = static_cast<std::size_t>(words[thing].head);
    if (words[aux].lemma != "do" || aux + 2 != at)
        return;
    hang_like(words, at, aux);
    words[at].upos = Upos::verb;
    words[at].xpos = Xpos::vb;
    words[at].lemma = "lower";
    move_children(words, aux, at);
    hang_as(words, aux, at, Relation::aux);
    hang_as(words, at - 1, at, Relation::advmod);
}

/// "lower" of "is linked to lower pain" read as what is done
void make_grade(std::vector<Word> &words, std::size_t at) {
    if (at == 0 || words[at].xpos != Xpos::vb || words[at].lemma != "lower" || words[at].head < 0 ||
        !hangs_at(words[at - 1], at) || words[at - 1].xpos != Xpos::to)
        return;
    const auto above = static_cast<std::size_t>(words[at].head);
    const auto thing = first_child(words, at, Relation::obj);
    if (!thing || *thing < at || above > at ||
        !lists_word("connect correlate link relate tie", words[above].lemma))
        return;
    hang_as(words, *thing, above, Relation::obl);
    move_children(words, at, *thing);
    hang_as(words, at, *thing, Relation::amod);
    words[at].upos = Upos::adj;
    words[at].xpos = Xpos::jjr;
    words[at].lemma = "low";
    words[at - 1].relation = Relation::case_mark;
    words[at - 1].upos = Upos::adp;
    words[at - 1].xpos = Xpos::in;
}

/// "longer" of "was longer because of delays" read as said of the delays
void raise_above_reason(std::vector<Word> &words, std::size_t grade) {
    if (grade == 0 || grade + 2 >= words.size() || words[grade].head < 0 ||
        (words[grade].xpos != Xpos::rbr && words[grade].xpos != Xpos::jjr) ||
        words[grade - 1].relation != Relation::cop)
        return;
    const auto reason = static_cast<std::size_t>(words[grade].head);
    const std::size_t because = grade + 1;
    if (!hangs_at(words[grade - 1], reason) || !hangs_at(words[because], reason) ||
        words[because].relation != Relation::case_mark ||
        !lists_word("because due owing", words[because].lemma))
        return;
    hang_like(words, grade, reason);
    words[grade].upos = Upos::adj;
    words[grade].xpos = Xpos::jjr;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], reason) && (i < grade || words[i].relation == Relation::punct))
            words[i].head = static_cast<std::int32_t>(grade);
    hang_as(words, reason, grade, Relation::obl);
}

/// "lower" of "had higher zinc and lower iron" read as what zinc and another thing are
void part_graded_item(std::vector<Word> &words, std::size_t grade) {
    if (words[grade].xpos != Xpos::jjr || words[grade].relation != Relation::conj ||
        words[grade].head < 0)
        return;
    const auto first = static_cast<std::size_t>(words[grade].head);
    const auto item = first_child(words, grade, Relation::obj);
    if (!item || *item != grade + 1 || !is_noun(words[first]) ||
        !has_child(words, first, [](const Word &word) { return word.xpos == Xpos::jjr; }))
        return;
    hang_as(words, *item, first, Relation::conj);
    move_children(words, grade, *item);
    hang_as(words, grade, *item, Relation::amod);
}

/// "filling" of "was as filling as meat" read as what somebody was doing
void make_equated(std::vector<Word> &words, std::size_t quality) {
    if (quality < 2 || quality + 2 >= words.size() || words[quality].xpos != Xpos::vbg ||
        words[quality - 1].lemma != "as" || words[quality + 1].lemma != "as" ||
        !hangs_at(words[quality - 1], quality) || !first_child(words, quality, Relation::cop))
        return;
    words[quality].upos = Upos::adj;
    words[quality].xpos = Xpos::jj;
    words[quality - 1].relation = Relation::advmod;
    words[quality - 1].upos = Upos::adv;
    words[quality - 1].xpos = Xpos::rb;
    for (std::size_t i = 0; i < quality; ++i)
        if (hangs_at(words[i], quality) && is_subject(words[i].relation))
            words[i].relation = Relation::nsubj;
}

} // namespace

void mend_grades(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        raise_lowering(text, words, i);
        raise_above_reason(words, i);
        part_graded_item(words, i);
        make_equated(words, i);
        make_denied_verb(text, words, i);
        make_grade(words, i);
    }
}

} // namespace claimgraph
