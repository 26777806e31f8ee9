// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_complements.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// Gives the word the place of another in the tree, and what hangs there.
void replace(std::vector<Word> &words, std::size_t old, std::size_t with) {
    hang_like(words, with, old);
    move_children(words, old, with);
}

void raise_behind_far(std::vector<Word> &words, std::size_t far) {
    const std::size_t joint = far + 1;
    const std::size_t adjective = far + 2;
    const bool pair = (words[far].lemma == "far" && words[joint].lemma == "from") ||
                      (words[far].lemma == "anything" && words[joint].lemma == "but");
    if (!pair || !first_child(words, far, Relation::cop) || !hangs_at(words[adjective], far) ||
        words[adjective].upos != Upos::adj)
        return;
    replace(words, far, adjective);
    hang_as(words, far, adjective, Relation::advmod);
    hang_as(words, joint, far, Relation::fixed);
    words[far].upos = Upos::adv;
    words[far].xpos = Xpos::rb;
}

/// "salt" of "consider salt a poison"
void part_second_object(std::vector<Word> &words, std::size_t first) {
    if (words[first].relation != Relation::compound || words[first].head < 0)
        return;
    const auto second = static_cast<std::size_t>(words[first].head);
    const bool one = words[second].upos == Upos::num && words[second].lemma == "one";
    if (second <= first || words[second].relation != Relation::obj ||
        !lists_word("call consider deem declare judge label name",
                    words[static_cast<std::size_t>(words[second].head)].lemma))
        return;
    const auto article = first_child(words, second, Relation::det);
    const bool parts = article && *article == first + 1;
    if (!parts && !(one && second == first + 1))
        return;
    const auto verb = static_cast<std::size_t>(words[second].head);
    for (std::size_t i = 0; i < first; ++i)
        if (hangs_at(words[i], second))
            words[i].head = static_cast<std::int32_t>(first);
    hang_as(words, first, verb, Relation::obj);
    hang_as(words, second, verb, Relation::xcomp);
}

/// "selling" of "makes selling tea illegal"
void part_result(std::vector<Word> &words, std::size_t gerund) {
    if (words[gerund].xpos != Xpos::vbg || words[gerund].relation != Relation::xcomp)
        return;
    const auto verb = static_cast<std::size_t>(words[gerund].head);
    const auto result = first_child(words, gerund, Relation::xcomp);
    if (words[verb].lemma != "make" || !result || words[*result].upos != Upos::adj ||
        *result < gerund)
        return;
    hang_as(words, *result, verb, Relation::xcomp);
    hang_as(words, gerund, verb, Relation::obj);
}

/// "firm" of "a firm making pumps"
void part_maker(std::vector<Word> &words, std::size_t maker) {
    if (words[maker].xpos != Xpos::nn || words[maker].relation != Relation::compound ||
        words[maker].head <= static_cast<std::int32_t>(maker) + 1)
        return;
    const std::size_t participle = maker + 1;
    const auto made = static_cast<std::size_t>(words[maker].head);
    if (words[participle].xpos != Xpos::vbg || !hangs_at(words[participle], made) ||
        words[participle].relation != Relation::amod || words[made].xpos != Xpos::nns)
        return;
    const auto article = first_child(words, made, Relation::det);
    if (!article || *article > maker || !lists_word("a an", words[*article].lemma))
        return;
    hang_like(words, maker, made);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Relation part = universal(words[i].relation);
        const bool of_clause = part == Relation::cop || part == Relation::aux ||
                               part == Relation::punct || part == Relation::mark ||
                               is_subject(words[i].relation);
        if (hangs_at(words[i], made) && i != participle && (i < maker || of_clause))
            words[i].head = static_cast<std::int32_t>(maker);
    }
    hang_as(words, participle, maker, Relation::acl);
    words[participle].upos = Upos::verb;
    hang_as(words, made, participle, Relation::obj);
}

/// "lowered" of "neither raised nor lowered pressure"
void part_second_verb(std::vector<Word> &words, std::size_t second) {
    if (second < 3 || words[second].relation != Relation::amod ||
        words[second - 1].lemma != "nor" ||
        (words[second].xpos != Xpos::vbn && words[second].xpos != Xpos::vbd))
        return;
    const std::size_t first = second - 2;
    const auto noun = static_cast<std::size_t>(words[second].head);
    if (words[first].xpos != Xpos::vbd || words[first - 1].lemma != "neither" || noun <= second ||
        !hangs_at(words[noun], first))
        return;
    hang_as(words, second, first, Relation::conj);
    hang_as(words, second - 1, second, Relation::cc);
    hang_as(words, noun, second, Relation::obj);
    words[second].upos = Upos::verb;
    words[second].xpos = Xpos::vbd;
    if (!has_subject(words, first) && first >= 2 && hangs_at(words[first - 2], first) &&
        is_noun(words[first - 2]))
        words[first - 2].relation = Relation::nsubj;
}

/// "say" of ", some say" at the end
void part_speaker(std::vector<Word> &words, std::size_t say) {
    if (say < 3 || words[say].upos != Upos::noun || words[say].xpos != Xpos::nn ||
        words[say].head < 0 || words[say - 2].lemma != "," ||
        !lists_word("few many most others some", words[say - 1].lemma) ||
        !hangs_at(words[say - 1], say) ||
        !lists_word("argue believe claim fear hope insist say suggest think", words[say].lemma) ||
        say + 2 < words.size())
        return;
    hang_as(words, say, root_of(words), Relation::parataxis);
    words[say].upos = Upos::verb;
    words[say].xpos = Xpos::vbp;
    words[say - 1].relation = Relation::nsubj;
    words[say - 1].upos = Upos::pron;
}

/// "received training every visit": how often, not what
void part_occasion(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::obj || at == 0 ||
        !lists_word("each every", words[at - 1].lemma) || !hangs_at(words[at - 1], at) ||
        !lists_word("afternoon day evening fortnight hour meal minute month morning night second "
                    "session spring summer term time visit week winter year",
                    words[at].lemma))
        return;
    const auto verb = static_cast<std::size_t>(words[at].head);
    for (std::size_t thing = verb + 1; thing < at; ++thing)
        if (hangs_at(words[thing], verb) &&
            (words[thing].relation == Relation::iobj || words[thing].relation == Relation::obj)) {
            words[thing].relation = Relation::obj;
            words[at].relation = Relation::obl_unmarked;
        }
}

/// "told the town that the water was bad": what it was told, not which town
void part_message(std::vector<Word> &words, std::size_t clause) {
    if (words[clause].relation != Relation::acl_relcl || words[clause].head < 1 ||
        !first_child(words, clause, Relation::nsubj))
        return;
    const auto listener = static_cast<std::size_t>(words[clause].head);
    const auto that = static_cast<std::size_t>(
        std::ranges::find_if(words, [&](const Word &word) { return hangs_at(word, clause); }) -
        words.begin());
    const bool told =
        words[listener].relation == Relation::obj || words[listener].relation == Relation::iobj;
    if (!told || that != listener + 1 || words[that].lemma != "that" ||
        words[that].relation != Relation::obj ||
        !lists_word("assure convince inform notify persuade remind tell warn",
                    words[static_cast<std::size_t>(words[listener].head)].lemma))
        return;
    hang_as(words, clause, static_cast<std::size_t>(words[listener].head), Relation::ccomp);
    words[that].relation = Relation::mark;
    words[that].upos = Upos::sconj;
    words[that].xpos = Xpos::in;
}

/// "informed the mayor of the fire", read as a mayor of it
void part_news(std::vector<Word> &words, std::size_t thing) {
    if (words[thing].relation != Relation::nmod || words[thing].head < 1)
        return;
    const auto of = first_child(words, thing, Relation::case_mark);
    const Word &told = words[static_cast<std::size_t>(words[thing].head)];
    const bool hears =
        told.upos == Upos::propn || told.upos == Upos::pron || names_agent(told.lemma) ||
        lists_word("child man parent patient people person public woman", told.lemma);
    if (!of || words[*of].lemma != "of" || told.relation != Relation::obj || told.head < 0 ||
        !hears)
        return;
    const auto verb = static_cast<std::size_t>(told.head);
    if (lists_word("accuse assure convince inform notify remind rob warn", words[verb].lemma))
        hang_as(words, thing, verb, Relation::obl);
}

/// "evaluated patients with ultrasound", "provided patients with tea": by what means, with what
void part_means(std::vector<Word> &words, std::size_t thing) {
    if (words[thing].relation != Relation::nmod || words[thing].head < 1)
        return;
    const auto with = first_child(words, thing, Relation::case_mark);
    if (!with || words[*with].lemma != "with" ||
        static_cast<std::size_t>(words[thing].head) + 1 != *with)
        return;
    const Word &people = words[static_cast<std::size_t>(words[thing].head)];
    if (people.relation != Relation::obj || people.head < 0)
        return;
    const auto verb = static_cast<std::size_t>(people.head);
    static constexpr std::string_view means[] = {"gram",  "graphy", "imaging", "metry",    "naire",
                                                 "scale", "scan",   "scanner", "scopy",    "sound",
                                                 "test",  "x-ray",  "meter",   "interview"};
    const bool tests =
        lists_word("assess evaluate examine image monitor screen test", words[verb].lemma) &&
        std::ranges::any_of(
            means, [&](std::string_view end) { return words[thing].lemma.ends_with(end); });
    if (tests || lists_word("equip furnish present provide supply", words[verb].lemma))
        hang_as(words, thing, verb, Relation::obl);
}

/// "track" of "is on track to change prices" read as a track to change them
void make_likely(std::vector<Word> &words, std::size_t track) {
    if (track + 2 >= words.size() || track < 2 || !lists_word("course track", words[track].lemma) ||
        words[track - 1].lemma != "on" || !hangs_at(words[track - 1], track) ||
        !first_child(words, track, Relation::cop))
        return;
    const auto verb = first_child(words, track, Relation::acl);
    if (!verb || words[track + 1].lemma != "to" || !hangs_at(words[track + 1], *verb))
        return;
    words[*verb].relation = Relation::xcomp;
    words[track].upos = Upos::adj;
    words[track].xpos = Xpos::jj;
}

/// "to rest" of "urged him to rest" read as what they urged him for
void complete_advice(std::vector<Word> &words, std::size_t verb) {
    if (words[verb].relation != Relation::advcl || words[verb].xpos != Xpos::vb ||
        words[verb].head < 0 || verb < 3 || words[verb - 1].lemma != "to" ||
        !hangs_at(words[verb - 1], verb))
        return;
    const auto advice = static_cast<std::size_t>(words[verb].head);
    const auto object = first_child(words, advice, Relation::obj);
    if (object && *object + 2 == verb && advice < *object &&
        lists_word("advise command encourage instruct order urge warn", words[advice].lemma))
        words[verb].relation = Relation::xcomp;
}

/// "children" of "a chance for children to learn" read as whom the chance is for
void give_infinitive_subject(std::vector<Word> &words, std::size_t actor) {
    if (words[actor].relation != Relation::nmod || words[actor].head < 0 ||
        actor + 2 >= words.size() || words[actor + 1].lemma != "to")
        return;
    const auto noun = static_cast<std::size_t>(words[actor].head);
    const auto mark = first_child(words, actor, Relation::case_mark);
    const std::size_t verb = actor + 2;
    if (noun > actor || !mark || words[*mark].lemma != "for" || words[verb].xpos != Xpos::vb ||
        words[verb].relation != Relation::acl || !hangs_at(words[verb], noun) ||
        !lists_word("chance opportunity place reason room space way", words[noun].lemma))
        return;
    hang_as(words, actor, verb, Relation::nsubj);
    hang_as(words, *mark, verb, Relation::mark);
}

/// "trap" of "gases that trap heat" read as a trap heat of that
void part_relative_clause(std::vector<Word> &words, std::size_t that) {
    if (that == 0 || that + 2 >= words.size() || words[that].lemma != "that" ||
        words[that].relation != Relation::det ||
        words[that].head <= static_cast<std::int32_t>(that))
        return;
    const auto object = static_cast<std::size_t>(words[that].head);
    const std::size_t verb = that + 1;
    const std::size_t noun = that - 1;
    if (object != that + 2 || words[verb].relation != Relation::compound ||
        !hangs_at(words[verb], object) || words[object].relation != Relation::obj ||
        words[noun].relation != Relation::obj || words[noun].head != words[object].head ||
        words[noun].xpos != Xpos::nns)
        return;
    hang_as(words, verb, noun, Relation::acl_relcl);
    hang_as(words, that, verb, Relation::nsubj);
    hang_as(words, object, verb, Relation::obj);
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbp;
    words[that].upos = Upos::pron;
    words[that].xpos = Xpos::wdt;
}

/// "tools" of "consisting of tools" read as an object without a preposition
void mark_object(std::vector<Word> &words, std::size_t noun) {
    if (words[noun].relation != Relation::obj || words[noun].head < 0)
        return;
    const auto mark = first_child(words, noun, Relation::case_mark);
    if (mark && *mark < noun && words[*mark].lemma == "of" && words[*mark].xpos == Xpos::in)
        words[noun].relation = Relation::obl;
}

/// "found" of ", a trial at Hill University found." read as what the trial was
void part_finder(std::vector<Word> &words, std::size_t verb) {
    if (verb + 2 != words.size() || words[verb].relation != Relation::acl ||
        (words[verb].xpos != Xpos::vbn && words[verb].xpos != Xpos::vbd) ||
        !lists_word("conclude find report show suggest warn", words[verb].lemma))
        return;
    const auto study = static_cast<std::size_t>(words[verb].head);
    if (study > verb || words[study].relation != Relation::appos ||
        !lists_word("analysis author group paper report research researcher review scientist study "
                    "survey team trial",
                    words[study].lemma))
        return;
    std::size_t first = study;
    while (first > 0 && hangs_at(words[first - 1], study) && words[first - 1].lemma != ",")
        --first;
    if (first == 0 || words[first - 1].lemma != ",")
        return;
    hang_as(words, verb, root_of(words), Relation::parataxis);
    words[verb].xpos = Xpos::vbd;
    hang_as(words, study, verb, Relation::nsubj);
    words[first - 1].head = static_cast<std::int32_t>(verb);
}

bool makes_so(const std::vector<Word> &words, std::int32_t verb) {
    return verb >= 0 &&
           lists_word("keep leave make render", words[static_cast<std::size_t>(verb)].lemma);
}

/// What somebody or something is made, or kept.
void become_state(Word &state, std::int32_t verb) {
    state.head = verb;
    state.relation = Relation::xcomp;
    state.upos = Upos::adj;
    state.xpos = Xpos::jj;
}

/// What precedes the state is what is made so.
void become_object(Word &object, std::int32_t verb) {
    object.head = verb;
    object.relation = Relation::obj;
}

} // namespace

void make_state(std::vector<Word> &words, std::size_t at) {
    if (at == 0)
        return;
    Word &state = words[at];
    Word &object = words[at - 1];
    const auto here = static_cast<std::int32_t>(at);
    const std::int32_t verb = hangs_at(state, at - 1) ? object.head : state.head;
    if (!makes_so(words, verb) || verb >= here - 1)
        return;
    constexpr std::string_view adjectives =
        "calm clean cold cool damp dry flat fresh light open quiet warm wet";
    if (hangs_at(state, at - 1) && state.relation == Relation::amod && state.xpos == Xpos::jj &&
        object.relation == Relation::obj) {
        become_state(state, verb);
    } else if (hangs_at(object, at) &&
               ((state.relation == Relation::obj && object.relation == Relation::compound &&
                 lists_word(adjectives, state.lemma)) ||
                (state.relation == Relation::xcomp && state.xpos == Xpos::jj && is_noun(object)))) {
        for (Word &word : words)
            if (hangs_at(word, at))
                word.head = here - 1;
        become_object(object, verb);
        become_state(state, verb);
    } else if (state.relation == Relation::ccomp && hangs_at(object, at) &&
               object.relation == Relation::nsubj && !has_child(words, at, [](const Word &word) {
                   return word.relation == Relation::obj || word.relation == Relation::mark;
               })) {
        const bool verbal = state.xpos == Xpos::vbp || state.xpos == Xpos::vb;
        if (state.xpos == Xpos::vbg) { // "keeps people feeling full"
            become_object(object, verb);
            state.relation = Relation::xcomp;
        } else if (state.xpos == Xpos::vbd || state.xpos == Xpos::vbn ||
                   (verbal && lists_word(adjectives, state.lemma))) {
            become_object(object, verb);
            become_state(state, verb);
        }
    }
}

void part_complements(std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i + 2 < words.size())
            raise_behind_far(words, i);
        part_second_object(words, i);
        part_result(words, i);
        part_maker(words, i);
        part_second_verb(words, i);
        part_speaker(words, i);
        part_finder(words, i);
        part_occasion(words, i);
        part_message(words, i);
        part_means(words, i);
        part_news(words, i);
        make_likely(words, i);
        complete_advice(words, i);
        give_infinitive_subject(words, i);
        part_relative_clause(words, i);
        mark_object(words, i);
    }
}

} // namespace claimgraph
