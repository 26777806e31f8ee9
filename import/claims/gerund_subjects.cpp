// SPDX-License-Identifier: Apache-2.0
#include "import/claims/gerund_subjects.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

bool is_bare_gerund(const std::vector<Word> &words, std::size_t at) {
    return words[at].xpos == Xpos::vbg && words[at].upos == Upos::verb &&
           !has_child(words, at, [&](const Word &word) {
               const bool before = &word < words.data() + at;
               const bool marks = (word.relation == Relation::mark && word.lemma != "that") ||
                                  word.relation == Relation::case_mark;
               return is_subject(word.relation) || universal(word.relation) == Relation::aux ||
                      (before && marks);
           });
}

bool is_in_tense(const std::vector<Word> &words, std::size_t verb) {
    return is_tensed(words[verb].xpos) || has_child(words, verb, [](const Word &word) {
               return (universal(word.relation) == Relation::aux ||
                       word.relation == Relation::cop) &&
                      is_finite(word);
           });
}

bool are_parted(const std::vector<Word> &words, std::size_t first, std::size_t last) {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last), [](const Word &word) {
                           return word.xpos == Xpos::comma || word.xpos == Xpos::colon;
                       });
}

void make_subject(std::vector<Word> &words, std::size_t gerund, std::size_t verb) {
    const bool passive = has_child(
        words, verb, [](const Word &word) { return word.relation == Relation::aux_pass; });
    words[gerund].head = static_cast<std::int32_t>(verb);
    words[gerund].relation = passive ? Relation::csubj_pass : Relation::csubj;
}

/// The conjunction right before the word, by index of the word that it belongs to.
std::optional<std::size_t> conjunction_before(const std::vector<Word> &words, std::size_t at) {
    if (at == 0 || words[at - 1].relation != Relation::mark || words[at - 1].head < 0)
        return std::nullopt;
    const auto owner = static_cast<std::size_t>(words[at - 1].head);
    return owner > at ? std::optional(owner) : std::nullopt;
}

/// "showed that eating late raised weight" as showing two things.
void part_statements(std::vector<Word> &words, std::size_t gerund) {
    const auto verb = conjunction_before(words, gerund);
    if (words[gerund].relation == Relation::ccomp && verb &&
        words[*verb].head == words[gerund].head && words[*verb].relation == Relation::ccomp &&
        is_in_tense(words, *verb) && !has_subject(words, *verb) &&
        !are_parted(words, gerund, *verb))
        make_subject(words, gerund, *verb);
}

/// The object of a noun, or a second one of the gerund, which has one already.
bool is_object_too_many(const std::vector<Word> &words, std::size_t noun, std::size_t gerund) {
    if (words[noun].relation != Relation::obj || words[noun].head < 0)
        return false;
    const auto head = static_cast<std::size_t>(words[noun].head);
    return is_noun(words[head]) ||
           (head == gerund && has_child(words, gerund, [&](const Word &word) {
                return word.relation == Relation::obj && &word < words.data() + noun;
            }));
}

/// "that eating fiber raised levels" with levels that raised the fiber.
bool has_object_in_front(const std::vector<Word> &words, std::size_t verb) {
    return has_child(std::span(words).first(verb), verb,
                     [](const Word &word) { return word.relation == Relation::obj; });
}

/// "that eating fiber daily raised levels" with raised levels: an attribute has no conjunction and
/// no object in front, and a verb no two objects.
std::optional<std::size_t> verb_read_as_attribute(const std::vector<Word> &words,
                                                  std::size_t gerund) {
    if (words[gerund].relation != Relation::ccomp ||
        words[gerund].head > static_cast<std::int32_t>(gerund))
        return std::nullopt;
    const auto owner = conjunction_before(words, gerund);
    for (std::size_t verb = gerund + 1; verb < words.size(); ++verb) {
        if (words[verb].relation != Relation::amod || words[verb].upos != Upos::verb ||
            words[verb].head <= static_cast<std::int32_t>(verb))
            continue;
        const auto noun = static_cast<std::size_t>(words[verb].head);
        if (is_below(words, noun, gerund) && !are_parted(words, gerund, verb) &&
            (owner == verb || is_object_too_many(words, noun, gerund) ||
             has_object_in_front(words, verb)))
            return verb;
    }
    return std::nullopt;
}

void raise_attribute(std::vector<Word> &words, std::size_t gerund) {
    const auto verb = verb_read_as_attribute(words, gerund);
    if (!verb)
        return;
    const auto noun = static_cast<std::size_t>(words[*verb].head);
    // What stands before the verb belongs to the gerund: "fiber" of "grams of fiber".
    for (std::size_t i = gerund + 1; i < *verb; ++i)
        if (hangs_at(words[i], *verb) && words[i].relation == Relation::obj) {
            words[i].head = static_cast<std::int32_t>(gerund);
        } else if (hangs_at(words[i], noun)) {
            const bool marked = has_child(
                words, i, [](const Word &word) { return word.relation == Relation::case_mark; });
            words[i].head = words[noun].head;
            words[i].relation = marked ? Relation::nmod : Relation::dep;
        }
    words[*verb].head = words[gerund].head;
    words[*verb].relation = Relation::ccomp;
    words[*verb].xpos = Xpos::vbd;
    if (gerund > 0 && words[gerund - 1].relation == Relation::mark)
        words[gerund - 1].head = static_cast<std::int32_t>(*verb);
    words[noun].head = static_cast<std::int32_t>(*verb);
    words[noun].relation = Relation::obj;
    make_subject(words, gerund, *verb);
}

/// The verb that a gerund in front of its sentence stands beside, or above: one of the two is the
/// root.
std::optional<std::size_t> verb_of_sentence(const std::vector<Word> &words, std::size_t gerund) {
    for (std::size_t verb = gerund + 1; verb < words.size(); ++verb) {
        const bool above = words[verb].head < 0 && hangs_at(words[gerund], verb) &&
                           words[gerund].relation == Relation::advcl;
        const bool below =
            words[gerund].head < 0 && hangs_at(words[verb], gerund) &&
            words[verb].relation == Relation::advcl &&
            has_child(words, verb, [](const Word &word) { return word.relation == Relation::obj; });
        if (above || below)
            return is_in_tense(words, verb) && !are_parted(words, gerund, verb)
                       ? std::optional(verb)
                       : std::nullopt;
    }
    return std::nullopt;
}

void make_root(std::vector<Word> &words, std::size_t verb, std::size_t gerund) {
    if (words[verb].head < 0)
        return;
    words[verb].head = words[gerund].head;
    words[verb].relation = words[gerund].relation;
    for (std::size_t i = verb + 1; i < words.size(); ++i)
        if (hangs_at(words[i], gerund))
            words[i].head = static_cast<std::int32_t>(verb);
}

/// "Walking before a meal lowered hunger" as before a meal did so: the verb of a sentence has no
/// conjunction of time.
void give_back_time(std::vector<Word> &words, std::size_t gerund) {
    const auto verb = verb_of_sentence(words, gerund);
    if (!verb)
        return;
    for (std::size_t mark = gerund + 1; mark < *verb; ++mark) {
        if (words[mark].relation != Relation::mark || !hangs_at(words[mark], *verb) ||
            !lists_word("after before since until", words[mark].lemma))
            continue;
        for (std::size_t noun = mark + 1; noun < *verb; ++noun)
            if (hangs_at(words[noun], *verb) && is_subject(words[noun].relation) &&
                is_noun(words[noun])) {
                words[noun].head = static_cast<std::int32_t>(gerund);
                words[noun].relation = Relation::obl;
                words[mark].head = static_cast<std::int32_t>(noun);
                words[mark].relation = Relation::case_mark;
                words[mark].upos = Upos::adp;
                make_root(words, *verb, gerund);
                make_subject(words, gerund, *verb);
                return;
            }
    }
}

/// What is said between the gerund and the verb of saying that it hangs at.
std::optional<std::size_t> statement_in_front(const std::vector<Word> &words, std::size_t gerund,
                                              std::size_t saying) {
    for (std::size_t verb = gerund + 1; verb < saying; ++verb)
        if (hangs_at(words[verb], saying) && words[verb].relation == Relation::ccomp)
            return verb;
    return std::nullopt;
}

/// "Burning coal is harmful, the authors said" as what the authors did; "that eating late raised
/// weight" as if another ate.
void give_to_statement(std::vector<Word> &words, std::size_t gerund) {
    if (words[gerund].relation != Relation::advcl ||
        words[gerund].head <= static_cast<std::int32_t>(gerund))
        return;
    auto verb = static_cast<std::size_t>(words[gerund].head);
    if (const auto statement = statement_in_front(words, gerund, verb))
        verb = *statement;
    const bool said =
        words[verb].relation == Relation::ccomp &&
        (words[verb].head > static_cast<std::int32_t>(verb) ||
         (gerund > 0 && words[gerund - 1].lemma == "that" && hangs_at(words[gerund - 1], verb)));
    if (said && is_in_tense(words, verb) && !has_subject(words, verb) &&
        !are_parted(words, gerund, verb))
        make_subject(words, gerund, verb);
}

} // namespace

void give_gerund_subjects(std::vector<Word> &words) {
    for (std::size_t gerund = 0; gerund + 2 < words.size(); ++gerund) {
        if (!is_bare_gerund(words, gerund))
            continue;
        part_statements(words, gerund);
        raise_attribute(words, gerund);
        give_back_time(words, gerund);
        give_to_statement(words, gerund);
    }
}

} // namespace claimgraph
