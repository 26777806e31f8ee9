// SPDX-License-Identifier: Apache-2.0
#include "import/claims/missing_subject.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// The first word of the predicate's group: auxiliaries, the copula and adverbs before them.
std::size_t group_start(const std::vector<Word> &words, std::size_t verb) {
    std::size_t first = verb;
    for (std::size_t i = 0; i < verb; ++i)
        if (words[i].head == static_cast<std::int32_t>(verb) && words[i].relation == Relation::cop)
            first = std::min(first, i);
    while (first > 0) {
        const Word &before = words[first - 1];
        const bool grouped =
            before.head == static_cast<std::int32_t>(verb) &&
            (universal(before.relation) == Relation::aux || before.relation == Relation::cop ||
             (before.relation == Relation::advmod && before.upos != Upos::noun));
        if (!grouped)
            break;
        --first;
    }
    return first;
}

bool is_passive(const std::vector<Word> &words, std::size_t verb) {
    for (const Word &word : words)
        if (word.head == static_cast<std::int32_t>(verb) && word.relation == Relation::aux_pass)
            return true;
    return false;
}

/// The topmost word whose phrase ends right before `end` and does not hold the verb.
std::optional<std::size_t> phrase_before(const std::vector<Word> &words, std::size_t end,
                                         std::size_t verb) {
    if (end == 0)
        return std::nullopt;
    std::size_t top = end - 1;
    while (words[top].head >= 0 && static_cast<std::size_t>(words[top].head) < end &&
           words[top].relation != Relation::conj && words[top].relation != Relation::appos &&
           !is_below(words, verb, static_cast<std::size_t>(words[top].head)))
        top = static_cast<std::size_t>(words[top].head);
    return top;
}

/// "walking", "being late"
bool is_gerund(const std::vector<Word> &words, std::size_t at) {
    if (words[at].xpos == Xpos::vbg)
        return true;
    return std::ranges::any_of(words, [&](const Word &word) {
        return word.head == static_cast<std::int32_t>(at) && word.xpos == Xpos::vbg &&
               (word.relation == Relation::cop || universal(word.relation) == Relation::aux);
    });
}

bool has_marker(const std::vector<Word> &words, std::size_t at) {
    return std::ranges::any_of(words, [&](const Word &word) {
        return word.head == static_cast<std::int32_t>(at) &&
               (word.relation == Relation::case_mark || word.relation == Relation::mark);
    });
}

/// The gerund clause that only bare times part from the predicate: "Running every day lowers Y".
std::optional<std::size_t> gerund_before(std::vector<Word> &words, std::size_t end,
                                         std::size_t verb) {
    std::size_t top = end;
    while (top > 0) {
        auto before = phrase_before(words, top, verb);
        // "Being tired or hungry raises Y"
        while (before && words[*before].relation == Relation::conj)
            before = static_cast<std::size_t>(words[*before].head);
        if (!before || words[*before].head != static_cast<std::int32_t>(verb))
            return std::nullopt;
        if (is_gerund(words, *before))
            return before;
        if (words[*before].relation != Relation::obl_unmarked)
            return std::nullopt;
        const auto first = std::ranges::find_if(words, [&](const Word &word) {
            return is_below(words, static_cast<std::size_t>(&word - words.data()), *before);
        });
        top = static_cast<std::size_t>(first - words.begin());
    }
    return std::nullopt;
}

/// The gerund clause in front, wherever its last phrases hang: "Feeding lambs on milk for up to six
/// weeks can lower losses" with the weeks at "lower". Behind a comma something else may be the
/// subject.
std::optional<std::size_t> gerund_in_front(const std::vector<Word> &words, std::size_t end,
                                           std::size_t verb) {
    if (words[verb].head >= 0)
        return std::nullopt;
    for (std::size_t i = 0; i < end; ++i) {
        if (words[i].head != static_cast<std::int32_t>(verb) ||
            words[i].relation == Relation::punct)
            continue;
        const bool clause = words[i].relation == Relation::advcl && words[i].xpos == Xpos::vbg;
        const bool whole = std::none_of(words.begin() + static_cast<std::ptrdiff_t>(i),
                                        words.begin() + static_cast<std::ptrdiff_t>(end),
                                        [](const Word &word) { return word.xpos == Xpos::comma; });
        return clause && whole && !has_marker(words, i) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

/// "Walking lowered stress" as a participle: with an object and without an auxiliary it is a past
/// tense.
bool is_past_tense(const std::vector<Word> &words, std::size_t verb) {
    if (words[verb].xpos != Xpos::vbn || words[verb].head >= 0)
        return false;
    bool object = false;
    for (const Word &word : words) {
        if (word.head != static_cast<std::int32_t>(verb))
            continue;
        if (universal(word.relation) == Relation::aux)
            return false;
        object = object || word.relation == Relation::obj;
    }
    return object;
}

} // namespace

bool is_adverbial_copula(const std::vector<Word> &words, std::size_t at) {
    return words[at].relation == Relation::advcl && has_child(words, at, [](const Word &other) {
               return other.relation == Relation::cop && is_finite(other);
           });
}

void give_missing_subject(std::vector<Word> &words, std::size_t verb) {
    const std::size_t first = group_start(words, verb);
    if (is_past_tense(words, verb))
        words[verb].xpos = Xpos::vbd;
    const bool finite = is_tensed(words[verb].xpos) || words[verb].xpos == Xpos::md ||
                        std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                                    words.begin() + static_cast<std::ptrdiff_t>(verb), is_finite);
    if (!finite || has_subject(words, verb))
        return;
    const auto make_subject = [&](std::size_t subject, bool clausal) {
        // What the verb itself is below is not its subject.
        if (!hang(words, subject, verb))
            return;
        const bool passive = is_passive(words, verb);
        words[subject].relation = clausal ? (passive ? Relation::csubj_pass : Relation::csubj)
                                          : (passive ? Relation::nsubj_pass : Relation::nsubj);
    };
    const auto is_attribute = [&](const Word &word) {
        // "Walking lowers stress": a finite verb has no attributes.
        return word.relation == Relation::amod || word.relation == Relation::compound;
    };
    if (const auto gerund = gerund_in_front(words, first, verb)) {
        for (std::size_t i = *gerund + 1; i < first; ++i)
            if (words[i].head == static_cast<std::int32_t>(verb))
                words[i].head = static_cast<std::int32_t>(*gerund);
        make_subject(*gerund, true);
        return;
    }
    if (const auto gerund = gerund_before(words, first, verb);
        gerund &&
        (words[*gerund].relation == Relation::advcl ||
         words[*gerund].relation == Relation::advmod || is_attribute(words[*gerund])) &&
        !has_marker(words, *gerund)) {
        for (std::size_t i = *gerund + 1; i < first; ++i)
            if (words[i].relation == Relation::obl_unmarked &&
                words[i].head == static_cast<std::int32_t>(verb))
                words[i].head = static_cast<std::int32_t>(*gerund);
        make_subject(*gerund, true);
        return;
    }
    const auto top = phrase_before(words, first, verb);
    if (!top || has_marker(words, *top))
        return;
    const Word &subject = words[*top];
    // "Last year lowered hopes" may be a time, "The drug lowered pain" none.
    const bool beside = is_attribute(subject) ||
                        (subject.relation == Relation::obl_unmarked && !names_time(subject.lemma));
    const bool joined = subject.relation == Relation::conj || subject.relation == Relation::appos ||
                        (beside && subject.head == static_cast<std::int32_t>(verb));
    // "Rain can harm roads, mayors said": the arc to "said" crosses that of its clause.
    const bool taken = is_subject(subject.relation) &&
                       subject.head > static_cast<std::int32_t>(verb) && words[verb].head < 0;
    if ((is_noun(subject) || (joined && subject.xpos == Xpos::vbg)) && (joined || taken))
        make_subject(*top, false);
}

void give_subject_of_content(std::vector<Word> &words) {
    for (std::size_t subject = 2; subject < words.size(); ++subject) {
        if (!is_subject(words[subject].relation) || words[subject].head < 1 ||
            words[subject].head > static_cast<std::int32_t>(subject))
            continue;
        const auto above = static_cast<std::size_t>(words[subject].head);
        const auto before = std::span(words).first(above);
        if (!has_child(before, above, [](const Word &word) { return is_subject(word.relation); }))
            continue;
        for (std::size_t verb = subject + 1; verb < words.size(); ++verb) {
            const bool marked = std::any_of(
                words.begin() + words[subject].head,
                words.begin() + static_cast<std::ptrdiff_t>(subject), [&](const Word &word) {
                    return word.head == static_cast<std::int32_t>(verb) &&
                           word.relation == Relation::mark;
                });
            if (!marked || words[verb].head != static_cast<std::int32_t>(above) ||
                words[verb].relation != Relation::ccomp || has_subject(words, verb))
                continue;
            words[subject].head = static_cast<std::int32_t>(verb);
            break;
        }
    }
}

void give_counted_subject(std::vector<Word> &words, std::size_t verb) {
    const bool finite = is_tensed(words[verb].xpos) ||
                        has_child(words, verb, [](const Word &word) { return is_finite(word); });
    if (!finite || words[verb].upos == Upos::aux)
        return;
    const bool passive = is_passive(words, verb);
    const auto make_subject = [&](std::size_t subject) {
        if (hang(words, subject, verb))
            words[subject].relation = passive ? Relation::nsubj_pass : Relation::nsubj;
    };
    for (std::size_t i = 0; i + 2 < verb; ++i) {
        const bool degree = hangs_at(words[i], verb) && words[i].relation == Relation::advmod &&
                            lists_word("few less little many more much", words[i].lemma) &&
                            words[i + 1].lemma == "than";
        const bool counts = words[i].upos == Upos::num &&
                            words[i].relation == Relation::nmod_unmarked && i > 0 &&
                            words[i - 1].xpos == Xpos::comma && words[i].head >= 0 &&
                            hangs_at(words[static_cast<std::size_t>(words[i].head)], verb);
        if (counts && !has_subject(words, verb))
            make_subject(i);
        if (!degree)
            continue;
        // "More than a third of them are": the third, with how much
        for (std::size_t noun = i + 2; noun < verb; ++noun)
            if ((hangs_at(words[noun], i) && words[noun].relation == Relation::obl &&
                 !has_subject(words, verb)) ||
                (hangs_at(words[noun], verb) && is_subject(words[noun].relation))) {
                make_subject(noun);
                if (hang(words, i, noun))
                    words[i].relation = Relation::advmod;
                return;
            }
    }
}

void join_row_of_verbs(std::vector<Word> &words, std::size_t verb) {
    if (verb < 2 || words[verb].relation != Relation::parataxis || words[verb].head < 0 ||
        words[verb].head >= static_cast<std::int32_t>(verb) - 1)
        return;
    const auto first = static_cast<std::size_t>(words[verb].head);
    const Xpos tag = words[verb].xpos;
    const bool told = (tag == Xpos::vbz || tag == Xpos::vbd) && words[first].xpos == tag &&
                      words[first].upos == Upos::verb;
    if (told && words[verb - 1].xpos == Xpos::comma && !has_subject(words, verb) &&
        has_subject(words, first))
        words[verb].relation = Relation::conj;
}

void give_noun_its_role(std::vector<Word> &words, std::size_t at) {
    if (!is_noun(words[at]) || words[at].head < 0)
        return;
    const auto verb = static_cast<std::size_t>(words[at].head);
    if (words[verb].upos != Upos::verb || is_subject(words[verb].relation))
        return;
    if (universal(words[at].relation) == Relation::aux && at < verb && !has_subject(words, verb))
        words[at].relation = Relation::nsubj;
    const bool phrase = has_child(std::span(words).first(at), at, [](const Word &word) {
        return word.relation == Relation::case_mark;
    });
    if (words[at].relation == Relation::nmod && at > verb && phrase && is_finite(words[verb]))
        words[at].relation = Relation::obl;
}

} // namespace claimgraph
