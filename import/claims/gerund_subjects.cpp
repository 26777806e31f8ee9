// SPDX-License-Identifier: Apache-2.0
#include "import/claims/gerund_subjects.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <optional>
#include <string>

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
    hang_as(words, noun, *verb, Relation::obj);
    make_subject(words, gerund, *verb);
}

/// "lower" of "lowered", read as a verb or an adjective, if that is a verb of effect.
std::string effect_of_participle(const Word &word) {
    const auto is_effect_verb = [](const std::string &lemma) {
        const auto sense = sense_of(lemma);
        return sense && is_effect(sense->predicate);
    };
    if (word.upos == Upos::verb)
        return is_effect_verb(word.lemma) ? word.lemma : std::string();
    if (word.upos != Upos::adj || !word.lemma.ends_with("ed"))
        return {};
    for (const std::size_t ending : {2U, 1U})
        if (std::string lemma = word.lemma.substr(0, word.lemma.size() - ending);
            is_effect_verb(lemma))
            return lemma;
    return {};
}

/// The object of a verb that is read as an attribute of it, or as a participle of the noun in
/// front, which would be passive and have none.
std::optional<std::size_t> object_of_attribute(const std::vector<Word> &words, std::size_t verb) {
    if (words[verb].relation == Relation::amod && words[verb].xpos != Xpos::vbg &&
        words[verb].head > static_cast<std::int32_t>(verb))
        return static_cast<std::size_t>(words[verb].head);
    const bool participle = words[verb].relation == Relation::acl &&
                            words[verb].xpos == Xpos::vbn &&
                            words[verb].head < static_cast<std::int32_t>(verb);
    const auto object = participle ? first_child(words, verb, Relation::obj) : std::nullopt;
    return object && *object > verb ? object : std::nullopt;
}

/// A sentence that begins with a gerund and has no other verb but one that is read as something
/// else: "Drinking tea in the morning | lowered | stress".
std::optional<std::size_t> only_verb_of_sentence(const std::vector<Word> &words,
                                                 std::size_t gerund) {
    const bool states = words[gerund].relation == Relation::root &&
                        words.back().relation == Relation::punct &&
                        !lists_word("assess compare describe determine evaluate examine explore "
                                    "investigate measure study test",
                                    words[gerund].lemma);
    if (!states || std::ranges::any_of(words, [](const Word &word) {
            return is_finite(word) && word.relation != Relation::amod;
        }))
        return std::nullopt;
    for (std::size_t verb = gerund + 2; verb + 1 < words.size(); ++verb) {
        std::size_t before = verb - 1;
        while (before > gerund && words[before].upos == Upos::adv)
            --before;
        if (before > gerund && is_noun(words[before]) && object_of_attribute(words, verb) &&
            !are_parted(words, gerund, verb) && !effect_of_participle(words[verb]).empty())
            return verb;
    }
    return std::nullopt;
}

/// The noun before a verb that was read as its attribute belongs to the gerund, with the
/// preposition in front of it: "care" of "Combining yoga with care lowered fear".
void give_noun_before(std::vector<Word> &words, std::size_t gerund, std::size_t verb,
                      std::size_t object) {
    std::optional<std::size_t> noun;
    for (std::size_t i = gerund + 1; i < verb; ++i)
        if (hangs_at(words[i], object) && is_noun(words[i]))
            noun = i;
    if (!noun)
        return;
    bool phrase = false;
    for (std::size_t i = gerund + 1; i < verb; ++i)
        if (i != *noun && hangs_at(words[i], object)) {
            words[i].head = static_cast<std::int32_t>(*noun);
            phrase = phrase || words[i].relation == Relation::case_mark;
        }
    words[*noun].head = static_cast<std::int32_t>(gerund);
    words[*noun].relation = phrase ? Relation::obl : Relation::obj;
}

void raise_only_verb(std::vector<Word> &words, std::size_t gerund) {
    const auto verb = only_verb_of_sentence(words, gerund);
    if (!verb)
        return;
    const std::size_t object = *object_of_attribute(words, *verb);
    give_noun_before(words, gerund, *verb, object);
    words[*verb].lemma = effect_of_participle(words[*verb]);
    words[*verb].upos = Upos::verb;
    words[*verb].xpos = Xpos::vbd;
    words[*verb].head = words[gerund].head;
    words[*verb].relation = Relation::root;
    hang_as(words, object, *verb, Relation::obj);
    for (std::size_t i = 0; i < words.size(); ++i)
        if ((i < gerund || i > *verb) && hangs_at(words[i], gerund))
            words[i].head = static_cast<std::int32_t>(*verb);
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
    hang_like(words, verb, gerund);
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
                hang_as(words, noun, gerund, Relation::obl);
                hang_as(words, mark, noun, Relation::case_mark);
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

/// "Eating less | salt lowers pressure", "Sleeping too | little harms": what stands between a
/// gerund and the verb whose subject it is belongs to the gerund.
void give_back_object(std::vector<Word> &words, std::size_t gerund) {
    const Word &word = words[gerund];
    if (word.xpos != Xpos::vbg || word.head <= static_cast<std::int32_t>(gerund) ||
        (word.relation != Relation::csubj && word.relation != Relation::csubj_pass))
        return;
    const auto verb = static_cast<std::size_t>(word.head);
    if (words[verb].upos != Upos::verb)
        return;
    for (std::size_t i = gerund + 1; i < verb; ++i) {
        if (words[i].upos == Upos::punct || words[i].upos == Upos::aux)
            return;
        if (!hangs_at(words[i], verb) ||
            !(is_subject(words[i].relation) || words[i].relation == Relation::compound))
            continue;
        words[i].head = static_cast<std::int32_t>(gerund);
        words[i].relation = is_noun(words[i]) ? Relation::obj : Relation::advmod;
    }
}

} // namespace

void give_gerund_subjects(std::vector<Word> &words) {
    for (std::size_t gerund = 0; gerund + 2 < words.size(); ++gerund) {
        if (!is_bare_gerund(words, gerund))
            continue;
        part_statements(words, gerund);
        raise_attribute(words, gerund);
        raise_only_verb(words, gerund);
        give_back_time(words, gerund);
        give_to_statement(words, gerund);
    }
    for (std::size_t i = 0; i < words.size(); ++i)
        give_back_object(words, i);
}

} // namespace claimgraph
