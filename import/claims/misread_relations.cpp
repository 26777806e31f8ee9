// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_relations.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/misread_complements.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>

namespace claimgraph {
namespace {

/// The later noun takes the place of the first, with all that hangs there.
void make_last_head(std::vector<Word> &words, std::size_t first, std::size_t last) {
    hang_like(words, last, first);
    move_children(words, first, last);
    hang_as(words, first, last, Relation::compound);
}

/// The coordination becomes a preposition, its noun what that takes.
void make_preposition(Word &coordination, Word &noun) {
    coordination.relation = Relation::case_mark;
    coordination.upos = Upos::adp;
    coordination.xpos = Xpos::in;
    noun.relation = Relation::nmod;
}

void make_standard(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::cc || words[at].head <= static_cast<std::int32_t>(at) ||
        (words[at].lemma != "than" && words[at].lemma != "then") || words[at].upos == Upos::cconj)
        return;
    Word &standard = words[static_cast<std::size_t>(words[at].head)];
    if (standard.relation != Relation::conj || standard.head < 0)
        return;
    make_preposition(words[at], standard);
    words[at].lemma = "than";
}

/// "greater with heat versus ice": the ice is what the heat is held against, no second remedy.
void make_versus(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::cc || words[at].head < 1 ||
        !lists_word("versus vs vs.", words[at].lemma))
        return;
    Word &other = words[static_cast<std::size_t>(words[at].head)];
    if (other.relation != Relation::conj || other.head < 0)
        return;
    const auto held = static_cast<std::size_t>(other.head);
    const Word &first = words[held];
    // "were similar versus placebo"
    if (first.upos == Upos::adj && first_child(words, held, Relation::cop))
        return make_preposition(words[at], other);
    if (first.head < 0 || (first.relation != Relation::obl && first.relation != Relation::obj &&
                           first.relation != Relation::nmod))
        return;
    // "a comparison of A versus B" is of both, "the benefit of A versus B" that of A.
    const std::string_view above = words[static_cast<std::size_t>(first.head)].lemma;
    const bool gains = lists_word("advantage benefit superiority", above);
    const bool both = has_child(words, held, [&](const Word &word) {
        return word.lemma == "between" || (word.lemma == "of" && !gains);
    });
    if (both || lists_word("allocate assign compare randomise randomize", above))
        return;
    make_preposition(words[at], other);
}

/// "to be most at risk": what is said to be is the phrase behind "most", its sister.
std::optional<std::size_t> phrase_of_degree(const std::vector<Word> &words, std::size_t degree) {
    if (words[degree].xpos != Xpos::rbs && words[degree].xpos != Xpos::rbr)
        return std::nullopt;
    for (std::size_t i = degree + 1; i < words.size(); ++i)
        if (words[i].relation == Relation::xcomp && words[i].head == words[degree].head &&
            has_child(words, i,
                      [](const Word &word) { return word.relation == Relation::case_mark; }))
            return i;
    return std::nullopt;
}

void make_complement(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::advmod || words[at].head < 0 ||
        words[static_cast<std::size_t>(words[at].head)].upos != Upos::verb ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::cop; }) ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::mark; }))
        return;
    const auto phrase = phrase_of_degree(words, at);
    if (!phrase) {
        words[at].relation = Relation::xcomp;
        return;
    }
    for (Word &word : words)
        if (hangs_at(word, at) && word.relation != Relation::advmod)
            word.head = static_cast<std::int32_t>(*phrase);
    words[at].head = static_cast<std::int32_t>(*phrase);
}

void make_copular(std::vector<Word> &words, std::size_t at) {
    if (words[at].upos != Upos::adj ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::aux_pass; }))
        return;
    for (Word &word : words)
        if (hangs_at(word, at)) {
            if (word.relation == Relation::aux_pass)
                word.relation = Relation::cop;
            else if (word.relation == Relation::nsubj_pass)
                word.relation = Relation::nsubj;
        }
}

void make_compound(std::vector<Word> &words, std::size_t at) {
    const std::size_t next = at + 1;
    if (next >= words.size() || words[at].upos != Upos::noun || words[at].xpos != Xpos::nn ||
        words[at].head < 0 || !is_noun(words[next]) || !hangs_at(words[next], at) ||
        (words[next].relation != Relation::obj &&
         (words[next].relation != Relation::appos || words[next].xpos != Xpos::nn)))
        return;
    make_last_head(words, at, next);
}

/// "released a plan outlining steps" as two things released: the participle is of the plan.
void make_participle(std::vector<Word> &words, std::size_t at) {
    if (at == 0 || words[at].xpos != Xpos::vbg || words[at].relation != Relation::amod ||
        words[at].head <= static_cast<std::int32_t>(at) || words[at - 1].upos != Upos::noun ||
        words[at - 1].relation != Relation::obj)
        return;
    Word &thing = words[static_cast<std::size_t>(words[at].head)];
    if (thing.relation != Relation::obj || thing.head != words[at - 1].head ||
        control_of(words[static_cast<std::size_t>(thing.head)].lemma) == Control::give)
        return;
    thing.head = static_cast<std::int32_t>(at);
    hang_as(words, at, at - 1, Relation::acl);
    words[at].upos = Upos::verb;
}

/// "the disease that people suffer from": the preposition left behind belongs to the verb.
void join_stranded(std::vector<Word> &words, std::size_t at) {
    if (at < 2 || (words[at].xpos != Xpos::in && words[at].xpos != Xpos::to) ||
        words[at - 1].upos != Upos::verb || words[at].head < 0 ||
        words[at].head >= static_cast<std::int32_t>(at))
        return;
    const std::size_t verb = at - 1;
    const Word &head = words[static_cast<std::size_t>(words[at].head)];
    const bool of_pronoun = words[at].relation == Relation::case_mark && hangs_at(head, verb) &&
                            lists_word("that which who whom", head.lemma);
    const bool alone = words[at].relation == Relation::obl && hangs_at(words[at], verb) &&
                       !has_children(words, at) &&
                       has_child(std::span(words).first(verb), verb,
                                 [](const Word &word) { return word.relation == Relation::obj; });
    if (!of_pronoun && !alone)
        return;
    if (of_pronoun)
        words[static_cast<std::size_t>(words[at].head)].relation = Relation::obj;
    hang_as(words, at, verb, Relation::compound_prt);
}

/// Of two objects the first is who gets the second: "gave people a choice".
void name_recipient(std::vector<Word> &words, std::size_t second) {
    if (words[second].relation != Relation::obj || words[second].head < 0 ||
        words[second].head > static_cast<std::int32_t>(second))
        return;
    bool apart = false;
    for (std::size_t i = second; --i > static_cast<std::size_t>(words[second].head);) {
        apart = apart || words[i].xpos == Xpos::comma;
        if (words[i].head != words[second].head || words[i].relation != Relation::obj ||
            words[i].upos == Upos::adj || words[i].upos == Upos::adv)
            continue;
        // "made the list public": what it became; "uses fuel, so prices matter": something else.
        const bool becomes = words[static_cast<std::size_t>(words[i].head)].lemma == "make";
        words[apart || becomes ? second : i].relation = apart     ? Relation::parataxis
                                                        : becomes ? Relation::xcomp
                                                                  : Relation::iobj;
    }
}

/// "It is no surprise", but not "It is the army": what "it" announces comes next.
bool is_announced(const std::vector<Word> &words, std::size_t noun) {
    return has_child(words, noun,
                     [](const Word &word) {
                         return word.relation == Relation::nsubj && word.lemma == "it";
                     }) &&
           has_child(words, noun,
                     [](const Word &word) { return word.relation == Relation::cop; }) &&
           !has_child(words, noun, [](const Word &word) { return word.lemma == "the"; });
}

/// "It is no surprise that salt harms hearts": a relative clause that lacks nothing is the content
/// of its noun, "that" a conjunction.
void fill_content(std::vector<Word> &words, std::size_t that) {
    if (words[that].lemma != "that" || words[that].head <= static_cast<std::int32_t>(that))
        return;
    const auto head = static_cast<std::size_t>(words[that].head);
    Word &verb = words[head];
    if (verb.relation != Relation::acl_relcl)
        return;
    const bool has_actor = has_child(words, head, [](const Word &word) {
        return word.relation == Relation::nsubj || word.relation == Relation::nsubj_pass;
    });
    const bool has_object = has_child(std::span(words).subspan(head), head, [](const Word &word) {
        return word.relation == Relation::obj;
    });
    const bool lacks_nothing =
        words[that].relation == Relation::mark
            ? has_object || is_announced(words, static_cast<std::size_t>(verb.head))
            : words[that].relation == Relation::obj && has_actor && has_object;
    if (!lacks_nothing)
        return;
    words[that].relation = Relation::mark;
    words[that].upos = Upos::sconj;
    words[that].xpos = Xpos::in;
    verb.relation = Relation::acl;
}

/// "a link between salt and blood pressure": what stands between is two, so the list that the
/// parser hangs at one noun ends with that noun.
void part_ends(std::vector<Word> &words, std::size_t first) {
    if (words[first].relation != Relation::compound ||
        words[first].head <= static_cast<std::int32_t>(first))
        return;
    const auto noun = static_cast<std::size_t>(words[first].head);
    if (words[noun].xpos != Xpos::nn || words[noun].relation != Relation::nmod)
        return;
    const std::size_t second = noun - 1;
    const auto is_item = [](const Word &word) { return word.relation == Relation::conj; };
    const bool between = first > 0 && words[first - 1].lemma == "between" &&
                         hangs_at(words[first - 1], noun) && !has_child(words, noun, is_item);
    const bool pair = hangs_at(words[second], first) && is_item(words[second]) &&
                      !has_child(std::span(words).first(second), first, is_item);
    if (!between || !pair)
        return;
    std::size_t coordinator = noun;
    for (std::size_t i = first + 1; i < second; ++i)
        if (words[i].relation == Relation::cc && words[i].lemma == "and")
            coordinator = i;
    if (coordinator == noun)
        return;
    const auto at = [](std::size_t word) { return static_cast<std::int32_t>(word); };
    words[first].head = words[noun].head;
    words[first].relation = Relation::nmod;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], noun) && i < first)
            words[i].head = at(first);
    words[coordinator].head = at(noun);
    words[noun].head = at(first);
    words[noun].relation = Relation::conj;
    words[second].head = at(noun);
    words[second].relation = Relation::compound;
}

/// "Lena Moss, the bank's chairman and chief executive, said": nouns for one who acts, between a
/// name and the comma behind them, are no others but what the name is.
void describe_name(std::vector<Word> &words, std::size_t first) {
    if (words[first].relation != Relation::conj || words[first].head < 0)
        return;
    const auto name = static_cast<std::size_t>(words[first].head);
    if (first < name + 2 || words[name].upos != Upos::propn || !is_subject(words[name].relation) ||
        words[name + 1].xpos != Xpos::comma)
        return;
    const auto is_role = [&](std::size_t at) {
        return words[at].xpos == Xpos::nn && names_agent(words[at].lemma);
    };
    std::size_t second = first + 1;
    while (second < words.size() &&
           !(words[second].relation == Relation::conj && hangs_at(words[second], name)))
        ++second;
    if (second + 2 >= words.size() || words[second + 1].xpos != Xpos::comma || !is_role(first) ||
        !is_role(second) ||
        std::ranges::any_of(std::span(words).subspan(name + 2, second - name - 2),
                            [](const Word &word) { return word.xpos == Xpos::comma; }))
        return;
    words[first].relation = Relation::appos;
    words[second].head = static_cast<std::int32_t>(first);
}

/// "was lower for yoga compared with rest" with the rest for a clause, "fell more in towns" with
/// the towns for what fell: both are phrases with a preposition.
void make_oblique(std::vector<Word> &words, std::size_t noun) {
    if (!is_noun(words[noun]) || noun < 2)
        return;
    const auto has_case = [&](std::string_view list) {
        return has_child(words, noun, [&](const Word &word) {
            return word.relation == Relation::case_mark && lists_word(list, word.lemma);
        });
    };
    const bool compared = words[noun].relation == Relation::advcl && has_case("compare relative") &&
                          !has_subject(words, noun);
    const bool degree = words[noun].relation == Relation::obj && has_case("among in on") &&
                        std::ranges::any_of(std::views::iota(std::size_t{1}, noun), [&](auto at) {
                            return hangs_at(words[at], noun) && hangs_at(words[at - 1], noun) &&
                                   words[at].relation == Relation::case_mark &&
                                   lists_word("more less", words[at - 1].lemma);
                        });
    if (compared || degree)
        words[noun].relation = Relation::obl;
}

/// "A fall was seen, which did not last", "Genes were found that raise stress": what a relative
/// pronoun begins behind a passive is said of its subject, and no content.
void make_relative(std::vector<Word> &words, std::size_t which) {
    if (words[which].xpos != Xpos::wdt || !is_subject(words[which].relation) ||
        words[which].head <= static_cast<std::int32_t>(which))
        return;
    Word &clause = words[static_cast<std::size_t>(words[which].head)];
    if (clause.relation != Relation::ccomp || clause.head < 0 ||
        clause.head >= static_cast<std::int32_t>(which))
        return;
    const auto above = static_cast<std::size_t>(clause.head);
    for (std::size_t i = 0; i < above; ++i)
        if (hangs_at(words[i], above) && words[i].relation == Relation::nsubj_pass &&
            is_noun(words[i])) {
            clause.head = static_cast<std::int32_t>(i);
            clause.relation = Relation::acl_relcl;
            return;
        }
}

/// "were randomized 2:1 to receive tea" with the ratio for who receives it.
void make_manner(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation == Relation::obj && words[at].head >= 0 &&
        words[at].lemma.find(':') != std::string::npos &&
        words[at].lemma.find_first_not_of("0123456789.:") == std::string::npos)
        words[at].relation = Relation::advmod;
}

} // namespace

void repair_relations(std::vector<Word> &words, std::size_t at) {
    make_compound(words, at);
    make_copular(words, at);
    make_complement(words, at);
    make_standard(words, at);
    make_versus(words, at);
    make_participle(words, at);
    fill_content(words, at);
    part_ends(words, at);
    describe_name(words, at);
    make_oblique(words, at);
    make_relative(words, at);
    make_manner(words, at);
    join_stranded(words, at);
    make_state(words, at);
    name_recipient(words, at);
}

} // namespace claimgraph
