// SPDX-License-Identifier: Apache-2.0
#include "import/claims/split_phrases.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/concepts/collocations.hpp"
#include "import/concepts/word_stem.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// Parts of studies come in pairs that share their noun: "the drug and placebo groups".
constexpr std::string_view parts_of_studies =
    "arm center centre condition group period phase session site stage trial visit";

// "a safety and tolerability profile": where two things are meant, each has its article.
constexpr std::string_view counted_nouns =
    "analysis approach assessment design evaluation intervention method model plan platform "
    "process "
    "profile program programme project score strategy study survey system test tool trial";

constexpr std::string_view of_several = "all both many most several some these those";

/// "Eight sedentary, overweight men rested" as the sedentary rested.
void join_adjective(std::vector<Word> &words, std::size_t at) {
    if (words[at].upos != Upos::adj || !is_subject(words[at].relation) || at + 2 >= words.size() ||
        words[at].head < 0 || words[at + 1].xpos != Xpos::comma)
        return;
    for (std::size_t noun = at + 2; noun < words.size(); ++noun) {
        if (words[noun].upos == Upos::adj && is_below(words, at + 2, noun))
            continue;
        const bool beside = is_noun(words[noun]) && words[noun].head == words[at].head &&
                            is_subject(words[noun].relation);
        if (beside) {
            for (std::size_t i = 0; i < at; ++i)
                if (hangs_at(words[i], at) && words[i].relation != Relation::advmod)
                    words[i].head = static_cast<std::int32_t>(noun);
            hang_as(words, at, noun, Relation::amod);
            return;
        }
        if (words[noun].upos != Upos::adj && words[noun].upos != Upos::adv &&
            words[noun].upos != Upos::noun)
            return;
    }
}

/// "an educational weight loss workbook" cut behind "loss": one article for two objects side by
/// side, the first of which is nobody, makes them one.
void join_objects(std::vector<Word> &words, std::size_t at) {
    const std::size_t next = at + 1;
    if (next >= words.size() || words[at].relation != Relation::obj ||
        words[next].relation != Relation::obj || words[at].head != words[next].head ||
        words[at].head < 0 || words[at].xpos != Xpos::nn || words[next].upos != Upos::noun ||
        names_agent(words[at].lemma) || !first_child(words, at, Relation::det) ||
        lists_word("call consider declare keep leave make name render",
                   words[static_cast<std::size_t>(words[at].head)].lemma) ||
        lists_word("child man parent patient person public woman", words[at].lemma))
        return;
    for (std::size_t i = 0; i < at; ++i)
        if (hangs_at(words[i], at) && words[i].relation == Relation::det)
            words[i].head = static_cast<std::int32_t>(next);
    hang_as(words, at, next, Relation::compound);
}

/// "Those suffering from gout": what is one has no "those".
void part_those(std::vector<Word> &words, std::size_t at) {
    const std::size_t doing = at + 1;
    if (doing + 1 >= words.size() || words[at].lemma != "that" || words[at].xpos != Xpos::dt ||
        !hangs_at(words[at], doing) || words[doing].xpos != Xpos::nn || words[doing].head < 0 ||
        !words[doing].lemma.ends_with("ing"))
        return;
    hang_like(words, at, doing);
    words[at].upos = Upos::pron;
    hang_as(words, doing, at, Relation::acl);
    words[doing].upos = Upos::verb;
    words[doing].xpos = Xpos::vbg;
    for (Word &word : words)
        if (hangs_at(word, doing) && word.relation == Relation::nmod)
            word.relation = Relation::obl;
}

/// "Six of 40 boats" with "of" beside the number.
void give_case(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::advmod || words[at].lemma != "of" || words[at].head < 0)
        return;
    const auto number = static_cast<std::size_t>(words[at].head);
    if (words[number].relation != Relation::nummod || number < at ||
        words[number].head <= words[at].head ||
        words[static_cast<std::size_t>(words[number].head)].relation != Relation::nmod)
        return;
    words[at].head = words[number].head;
    words[at].relation = Relation::case_mark;
}

/// "Six of 40 boats" as six of 40, and boats beside them.
void give_number(std::vector<Word> &words, std::size_t at) {
    if (words[at].upos != Upos::num || words[at].relation != Relation::nmod || words[at].head < 0 ||
        words[at].head > static_cast<std::int32_t>(at))
        return;
    const auto marked = [](const Word &word) { return word.relation == Relation::case_mark; };
    std::size_t noun = at + 1;
    while (noun < words.size() && words[noun].head > static_cast<std::int32_t>(noun) &&
           (words[noun].relation == Relation::amod || words[noun].relation == Relation::compound))
        ++noun;
    if (noun == words.size() || !is_noun(words[noun]) || words[noun].head != words[at].head ||
        words[noun].relation != Relation::nmod || has_child(words, noun, marked))
        return;
    move_children(words, at, noun);
    hang_as(words, at, noun, Relation::nummod);
}

bool holds_for_several(const std::vector<Word> &words, std::size_t noun) {
    return has_child(words, noun, [](const Word &word) {
        return word.relation == Relation::nummod ||
               (word.relation == Relation::det && lists_word(of_several, word.lemma));
    });
}

/// "into intervention and control groups", "integration and storage solutions": a bare action that
/// people put before the noun behind it.
bool is_kind_of_last(const std::vector<Word> &words, std::size_t first, std::size_t last) {
    const std::string_view name = words[first].lemma;
    const bool action = name.ends_with("tion") || name.ends_with("sion") || name.ends_with("ment");
    const bool bare = !has_child(words, first, [&](const Word &word) {
        return &word < words.data() + first && word.relation != Relation::case_mark &&
               word.relation != Relation::punct;
    });
    return words[last].xpos == Xpos::nns && bare &&
           (lists_word(parts_of_studies, words[last].lemma) ||
            (action && known_collocations().has(word_stem(name), word_stem(words[last].lemma))));
}

/// "all cotton and wool mills", "the drug and placebo groups": one cotton is not all, and a drug is
/// no part of a study.
void join_names_of_one(std::vector<Word> &words, std::size_t first) {
    const std::size_t last = first + 3;
    if (last >= words.size() || words[first].xpos != Xpos::nn || words[first].head < 0 ||
        words[first + 1].relation != Relation::cc || !hangs_at(words[first + 1], last) ||
        words[first + 2].relation != Relation::compound || words[first + 2].xpos != Xpos::nn ||
        !hangs_at(words[first + 2], last) || !is_noun(words[last]) ||
        words[last].relation != Relation::conj || !hangs_at(words[last], first))
        return;
    const auto has_article = [&](std::string_view article) {
        return has_child(words, first, [&](const Word &word) {
            return word.relation == Relation::det && word.lemma == article;
        });
    };
    const bool several = words[last].xpos == Xpos::nns &&
                         (holds_for_several(words, first) ||
                          (has_article("the") && lists_word(parts_of_studies, words[last].lemma)));
    const bool one = words[last].xpos == Xpos::nn && has_article("a") &&
                     lists_word(counted_nouns, words[last].lemma);
    if (!several && !one && !is_kind_of_last(words, first, last))
        return;
    hang_like(words, last, first);
    move_children(words, first, last);
    hang_as(words, first, last, Relation::compound);
    words[first + 1].head = static_cast<std::int32_t>(first + 2);
    hang_as(words, first + 2, first, Relation::conj);
}

/// "examined patient waiting times" as examined a patient for so long, or while it waited.
void join_compound(std::vector<Word> &words, std::size_t at) {
    const std::size_t last = at + 2;
    if (last >= words.size() || words[at].xpos != Xpos::nn || words[at].head < 0 ||
        words[at].relation != Relation::obj || words[last].xpos != Xpos::nns ||
        words[last].relation != Relation::obl_unmarked || words[last].head != words[at].head)
        return;
    Word &middle = words[at + 1];
    const bool noun = middle.relation == Relation::compound && hangs_at(middle, last);
    const bool gerund = middle.relation == Relation::xcomp && middle.xpos == Xpos::vbg &&
                        middle.head == words[at].head;
    const auto any = [](const Word &) { return true; };
    if ((!noun && !gerund) || has_child(words, at, any) || has_child(words, at + 1, any))
        return;
    words[last].relation = Relation::obj;
    for (std::size_t i = at; i < last; ++i)
        hang_as(words, i, last, Relation::compound);
    if (gerund) {
        middle.upos = Upos::noun;
        middle.xpos = Xpos::nn;
    }
}

/// "examined visitor waiting times" as examined so long.
void make_object(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::obl_unmarked || words[at].lemma != "time" ||
        words[at].xpos != Xpos::nns || words[at].head < 0 ||
        words[at].head > static_cast<std::int32_t>(at))
        return;
    const auto verb = static_cast<std::size_t>(words[at].head);
    const bool named =
        has_child(words, at, [](const Word &word) { return word.relation == Relation::compound; });
    const bool counted = has_child(words, at, [](const Word &word) {
        return word.relation == Relation::nummod || word.relation == Relation::det;
    });
    if (named && !counted && words[verb].upos == Upos::verb &&
        !has_child(words, verb, [](const Word &word) {
            return word.relation == Relation::obj || word.relation == Relation::aux_pass;
        }))
        words[at].relation = Relation::obj;
}

/// Whether a colon follows the noun before its verb: "Methods and results: Boats were sunk".
bool is_before_colon(const std::vector<Word> &words, std::size_t at) {
    for (std::size_t i = at + 1; static_cast<std::int32_t>(i) < words[at].head; ++i)
        if (words[i].upos == Upos::punct)
            return words[i].xpos == Xpos::colon && words[i].head == words[at].head;
    return false;
}

/// "Methods. 41 boats were sunk": of two subjects the one with a full stop or colon is a heading.
void part_heading(std::vector<Word> &words, std::size_t at) {
    if (at + 2 >= words.size() || !is_subject(words[at].relation))
        return;
    const bool stops = hangs_at(words[at + 1], at) && words[at + 1].xpos == Xpos::stop;
    if (!stops && !is_before_colon(words, at))
        return;
    const bool other = std::any_of(
        words.begin() + static_cast<std::ptrdiff_t>(at) + 2, words.end(),
        [&](const Word &word) { return word.head == words[at].head && is_subject(word.relation); });
    if (other)
        words[at].relation = Relation::parataxis;
}

/// "the Sleep Association (SA) Fatigue Score" with the score beside the association: a name goes on
/// behind its short form.
void join_behind_bracket(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::appos || words[at].head < 0 || !is_noun(words[at]) ||
        words[at].head > static_cast<std::int32_t>(at))
        return;
    const auto named = static_cast<std::size_t>(words[at].head);
    const std::size_t first = named + 4; // behind "(SA)"
    if (first > at || words[named + 1].xpos != Xpos::opening_bracket ||
        words[named + 3].xpos != Xpos::closing_bracket)
        return;
    for (std::size_t i = first; i < at; ++i)
        if (words[i].relation != Relation::compound || !hangs_at(words[i], at))
            return;
    hang_like(words, at, named);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != at && hangs_at(words[i], named) && (i < named || i > at))
            words[i].head = static_cast<std::int32_t>(at);
    hang_as(words, named, at, Relation::compound);
}

/// "the use of lime-based paint" with the paint beside the lime: a hyphen leads on.
void join_behind_hyphen(std::vector<Word> &words, std::size_t at) {
    if (at + 3 >= words.size() || !is_noun(words[at]) || words[at].head < 0 ||
        words[at].head > static_cast<std::int32_t>(at) || words[at + 1].xpos != Xpos::hyph ||
        words[at + 1].span.start != words[at].span.end ||
        words[at + 2].span.start != words[at + 1].span.end ||
        words[at + 2].relation != Relation::amod ||
        words[at + 2].head <= static_cast<std::int32_t>(at) + 2)
        return;
    const auto noun = static_cast<std::size_t>(words[at + 2].head);
    const auto marked = [](const Word &word) { return word.relation == Relation::case_mark; };
    if (words[noun].head != words[at].head || words[noun].relation != words[at].relation ||
        has_child(words, noun, marked) || !has_child(words, at, marked))
        return;
    for (std::size_t i = 0; i < at; ++i)
        if (hangs_at(words[i], at))
            words[i].head = static_cast<std::int32_t>(noun);
    words[at].head = static_cast<std::int32_t>(at) + 2;
    words[at].relation = Relation::obl;
}

/// "in weight, height and blood pressure" with the height as another name of the weight: what one
/// thing without an article is has one.
void join_row(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::appos || words[at].head < 0 || at == 0 ||
        words[at].head > static_cast<std::int32_t>(at) || words[at - 1].xpos != Xpos::comma)
        return;
    const auto first = static_cast<std::size_t>(words[at].head);
    const auto told = [](const Word &word) {
        return word.relation == Relation::det || word.relation == Relation::nummod ||
               word.relation == Relation::nmod_poss || word.relation == Relation::nmod;
    };
    const auto next = [](const Word &word) { return word.relation == Relation::conj; };
    if (words[first].xpos != Xpos::nn || words[at].upos != Upos::noun ||
        has_child(words, first, told) || has_child(words, at, told) || !has_child(words, at, next))
        return;
    for (Word &word : words)
        if (hangs_at(word, at) && word.relation == Relation::conj)
            word.head = static_cast<std::int32_t>(first);
    words[at].relation = Relation::conj;
}

/// "Dutch, Swiss and Korean tourists", "health, economic and social problems" with the first for a
/// thing of its own: what stands in a row of adjectives before a noun is one of them.
void join_row_of_attributes(std::vector<Word> &words, std::size_t noun) {
    if (noun < 4 || words[noun].upos != Upos::noun || words[noun - 1].upos != Upos::adj ||
        words[noun].head < 0)
        return;
    std::size_t first = noun - 1;
    bool joined = false;
    const auto in_row = [](const Word &word) {
        return word.upos == Upos::adj || word.upos == Upos::cconj || word.xpos == Xpos::comma ||
               (word.upos == Upos::propn && word.relation != Relation::nsubj);
    };
    while (first > 0 && in_row(words[first])) {
        joined = joined || words[first].upos == Upos::cconj;
        if (words[first].head == words[noun].head && words[first].relation == words[noun].relation)
            break;
        --first;
    }
    const Word &head = words[first];
    if (!joined || head.head != words[noun].head || head.relation != words[noun].relation ||
        words[first + 1].xpos != Xpos::comma ||
        !(head.upos == Upos::adj || head.xpos == Xpos::nn || head.upos == Upos::propn))
        return;
    for (std::size_t i = 0; i < first; ++i)
        if (hangs_at(words[i], first))
            words[i].head = static_cast<std::int32_t>(noun);
    words[first].head = static_cast<std::int32_t>(noun);
    words[first].relation = words[first].upos == Upos::adj ? Relation::amod : Relation::compound;
}

} // namespace

void join_split_phrases(std::vector<Word> &words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        join_adjective(words, at);
        join_objects(words, at);
        part_those(words, at);
        give_case(words, at);
        join_names_of_one(words, at);
        give_number(words, at);
        join_compound(words, at);
        make_object(words, at);
        part_heading(words, at);
        join_behind_bracket(words, at);
        join_behind_hyphen(words, at);
        join_row(words, at);
        join_row_of_attributes(words, at);
    }
}

} // namespace claimgraph
