// SPDX-License-Identifier: Apache-2.0
#include "import/claims/clause_repair.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <optional>

namespace claimgraph {
namespace {

/// The subject of the clause before ", as were potassium", where nothing else can be meant: the
/// noun has "as" and an auxiliary before it, and no more.
std::optional<std::size_t> subject_before(const std::vector<Word> &words, std::size_t noun) {
    if (words[noun].relation != Relation::advcl || !is_noun(words[noun]) || words[noun].head < 0)
        return std::nullopt;
    const auto as = first_child(words, noun, Relation::mark);
    const auto verb = first_child(words, noun, Relation::cop);
    if (!as || words[*as].lemma != "as" || !verb || *verb != *as + 1 || *verb > noun ||
        words[*verb].lemma != "be" || has_subject(words, noun))
        return std::nullopt;
    return first_child(words, static_cast<std::size_t>(words[noun].head), Relation::nsubj);
}

} // namespace

void join_inverted_subjects(std::vector<Word> &words) {
    for (std::size_t noun = 2; noun < words.size(); ++noun) {
        const auto subject = subject_before(words, noun);
        if (!subject || *subject > noun)
            continue;
        const auto clause = static_cast<std::size_t>(words[noun].head);
        for (std::size_t i = 0; i < noun; ++i)
            if (hangs_at(words[i], noun) &&
                (words[i].relation == Relation::cop || words[i].relation == Relation::mark ||
                 words[i].relation == Relation::punct)) {
                if (words[i].relation != Relation::punct)
                    words[i].relation = Relation::discourse;
                words[i].head = static_cast<std::int32_t>(clause);
            }
        hang_as(words, noun, *subject, Relation::conj);
    }
}

void complete_with_gerunds(std::vector<Word> &words) {
    for (std::size_t gerund = 2; gerund < words.size(); ++gerund) {
        if (words[gerund].relation != Relation::advcl || words[gerund].xpos != Xpos::vbg ||
            words[gerund].head < 0 || words[gerund].head > static_cast<std::int32_t>(gerund))
            continue;
        const std::string_view lemma = words[static_cast<std::size_t>(words[gerund].head)].lemma;
        const auto mark = first_child(words, gerund, Relation::mark);
        if (mark && ((lemma == "capable" && words[*mark].lemma == "of") ||
                     (lemma == "aim" && words[*mark].lemma == "at")))
            words[gerund].relation = Relation::xcomp;
    }
}

void read_past_of_noun(std::vector<Word> &words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        Word &word = words[at];
        if (word.relation != Relation::root || word.upos != Upos::noun || word.lemma != "rose" ||
            !first_child(words, at, Relation::nsubj) || first_child(words, at, Relation::cop) ||
            first_child(words, at, Relation::det))
            continue;
        word.upos = Upos::verb;
        word.xpos = Xpos::vbd;
        word.lemma = "rise";
    }
}

void part_participles(std::vector<Word> &words) {
    for (std::size_t at = 2; at < words.size(); ++at) {
        if (words[at].xpos != Xpos::vbg || words[at].relation != Relation::xcomp ||
            words[at].head >= static_cast<std::int32_t>(at) - 1)
            continue;
        const auto above = static_cast<std::size_t>(words[at].head);
        const bool behind_phrase =
            lists_word("allow lead result use", words[at].lemma) &&
            has_child(words, above, [&](const Word &word) {
                return &word > words.data() + above && &word < words.data() + at &&
                       (word.relation == Relation::obl || word.relation == Relation::obj);
            });
        if (words[at - 1].xpos == Xpos::comma || behind_phrase)
            words[at].relation = Relation::advcl;
    }
}

void join_ranges_of_degree(std::vector<Word> &words) {
    for (std::size_t first = 0; first + 3 < words.size(); ++first) {
        const std::size_t second = first + 2;
        const std::size_t noun = first + 3;
        if (words[first].upos != Upos::adj || words[first + 1].lemma != "to" ||
            words[second].upos != Upos::adj || !is_noun(words[noun]) ||
            !lists_word("high large light low mild moderate poor severe small",
                        words[first].lemma) ||
            words[first].head < 0 || hangs_at(words[first], noun))
            continue;
        const auto at = static_cast<std::int32_t>(noun);
        if (!is_below(words, noun, first) &&
            hangs_at(words[noun], static_cast<std::size_t>(words[first].head))) {
            if (words[noun].relation == Relation::obl)
                words[noun].relation = Relation::obj;
        } else if (is_below(words, noun, first)) {
            hang_like(words, noun, first);
        } else {
            continue;
        }
        words[first].head = at;
        words[first].relation = Relation::amod;
        words[second].head = at;
        words[second].relation = Relation::amod;
        hang_as(words, first + 1, second, Relation::cc);
    }
}

void raise_degrees(std::vector<Word> &words) {
    for (std::size_t degree = 1; degree + 2 < words.size(); ++degree) {
        if (words[degree].xpos != Xpos::jjr || words[degree].relation != Relation::advmod ||
            words[degree].head <= static_cast<std::int32_t>(degree))
            continue;
        const auto noun = static_cast<std::size_t>(words[degree].head);
        const auto place = first_child(words, noun, Relation::case_mark);
        if (!is_noun(words[noun]) || !place || *place != degree + 1 ||
            !first_child(words, noun, Relation::cop) || !has_subject(words, noun))
            continue;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (hangs_at(words[i], noun) && i != degree &&
                (i < degree || words[i].head < 0 || words[i].relation == Relation::punct ||
                 words[i].relation == Relation::conj || words[i].relation == Relation::nmod))
                words[i].head = static_cast<std::int32_t>(degree);
        hang_like(words, degree, noun);
        words[degree].upos = Upos::adj;
        hang_as(words, noun, degree, Relation::obl);
    }
}

void part_objects_from_predicates(std::vector<Word> &words) {
    for (std::size_t adjective = 2; adjective < words.size(); ++adjective) {
        if (words[adjective].upos != Upos::adj || words[adjective].relation != Relation::amod ||
            words[adjective].head != static_cast<std::int32_t>(adjective) - 1)
            continue;
        const Word &noun = words[adjective - 1];
        if (noun.relation == Relation::obj && noun.head >= 0 &&
            lists_word("believe consider deem find judge think",
                       words[static_cast<std::size_t>(noun.head)].lemma)) {
            words[adjective].head = noun.head;
            words[adjective].relation = Relation::xcomp;
        }
    }
}

void join_hyphened_attributes(std::vector<Word> &words) {
    for (std::size_t first = 2; first + 2 < words.size(); ++first) {
        if (!is_subject(words[first].relation) || words[first].head < 0 ||
            words[first - 1].lemma != "-" || words[first + 1].xpos != Xpos::comma)
            continue;
        for (std::size_t noun = first + 2; noun < words.size(); ++noun)
            if (words[noun].head == words[first].head && is_subject(words[noun].relation)) {
                hang_as(words, first, noun, Relation::amod);
                words[first].upos = Upos::adj;
                words[first].xpos = Xpos::jj;
                break;
            }
    }
}

} // namespace claimgraph
