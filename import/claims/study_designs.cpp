// SPDX-License-Identifier: Apache-2.0
#include "import/claims/study_designs.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::string_view studies =
    "analysis comparison design evaluation experiment investigation study survey trial";

/// What may stand in the row: adjectives, participles, nouns in the singular, numbers, marks.
bool describes(const Word &word) {
    switch (word.upos) {
    case Upos::adj:
    case Upos::adv:
    case Upos::num:
    case Upos::propn:
        return word.xpos != Xpos::jjr;
    case Upos::noun:
        return word.xpos == Xpos::nn;
    case Upos::verb:
        return word.xpos == Xpos::vbn || word.xpos == Xpos::vbg;
    case Upos::cconj:
        return word.lemma == "and";
    case Upos::punct:
    case Upos::sym:
        return word.xpos == Xpos::comma || word.xpos == Xpos::hyph || word.lemma == "/";
    default:
        return false;
    }
}

/// The article at the start of a row with commas that ends in the study.
std::optional<std::size_t> article_before(const std::vector<Word> &words, std::size_t study) {
    constexpr std::size_t longest = 40;
    std::size_t commas = 0;
    for (std::size_t at = study; at-- > 0 && study - at < longest;) {
        if (words[at].upos == Upos::det)
            return commas > 0 && lists_word("a an our this", words[at].lemma) ? std::optional(at)
                                                                              : std::nullopt;
        const bool other_study = lists_word(studies, words[at].lemma) &&
                                 (at + 1 != study || words[study].lemma != "design");
        if (!describes(words[at]) || other_study)
            return std::nullopt;
        commas += words[at].xpos == Xpos::comma ? 1U : 0U;
    }
    return std::nullopt;
}

/// The word of the row that the rest of the sentence takes for the thing.
std::size_t top_of(const std::vector<Word> &words, std::size_t first, std::size_t study) {
    const auto outside = [&](std::size_t at) {
        const std::int32_t head = words[at].head;
        return head < static_cast<std::int32_t>(first) || head > static_cast<std::int32_t>(study);
    };
    for (std::size_t at = first; at < study; ++at)
        if (outside(at) && (is_noun(words[at]) || words[at].upos == Upos::adj))
            return at;
    return study;
}

/// A comma goes with what it stands before, so that the row has no gaps.
void hang_commas(std::vector<Word> &words, std::size_t first, std::size_t study) {
    for (std::size_t comma = first + 1; comma + 1 < study; ++comma) {
        if (words[comma].xpos != Xpos::comma)
            continue;
        std::size_t next = comma + 1;
        for (std::size_t steps = study - first; steps > 0 && !hangs_at(words[next], study); --steps)
            if (words[next].head >= 0)
                next = static_cast<std::size_t>(words[next].head);
        if (next > comma && next < study && hangs_at(words[next], study))
            words[comma].head = static_cast<std::int32_t>(next);
    }
}

/// Puts the study where the row's top was, and the row in front of it.
void raise_study(std::vector<Word> &words, std::size_t first, std::size_t study, std::size_t top) {
    const auto at_study = static_cast<std::int32_t>(study);
    hang_like(words, study, top);
    words[top].head = at_study;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool inside = i >= first && i < study;
        const bool of_top = hangs_at(words[i], top);
        const bool loose =
            words[i].head < static_cast<std::int32_t>(first) || words[i].head > at_study;
        // "II" stays with its phase.
        const bool of_phase = inside && of_top && words[i].relation == Relation::nummod;
        if (i == study || of_phase || !(of_top || (inside && loose)))
            continue;
        words[i].head = at_study;
        if (inside && words[i].relation != Relation::det && words[i].upos != Upos::punct &&
            words[i].upos != Upos::cconj)
            words[i].relation = is_noun(words[i]) ? Relation::compound : Relation::amod;
    }
    words[top].relation = is_noun(words[top]) ? Relation::compound : Relation::amod;
}

void join_design(std::vector<Word> &words, std::size_t first, std::size_t study) {
    const std::vector<Word> before = words;
    if (const std::size_t top = top_of(words, first, study); top != study)
        raise_study(words, first, study, top);
    hang_commas(words, first, study);
    if (!is_tree(words))
        words = before;
}

/// "an intention to treat analysis", "an intent-to-treat population": one name.
void join_intention_to_treat(std::vector<Word> &words, std::size_t intention) {
    std::size_t treat = intention + 1;
    while (treat < words.size() && (words[treat].lemma == "to" || words[treat].lemma == "-"))
        ++treat;
    if (!lists_word("intent intention", words[intention].lemma) || treat == intention + 1 ||
        treat + 1 >= words.size() || words[treat].lemma != "treat" || !is_noun(words[treat + 1]) ||
        !hangs_at(words[treat], intention) || !hangs_at(words[treat + 1], treat))
        return;
    const std::vector<Word> before = words;
    const std::size_t noun = treat + 1;
    const auto at_noun = static_cast<std::int32_t>(noun);
    hang_like(words, noun, intention);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != noun && (hangs_at(words[i], intention) || (i > noun && hangs_at(words[i], treat))))
            words[i].head = at_noun;
    for (std::size_t part = intention; part < noun; ++part) {
        words[part].head = at_noun;
        words[part].relation = words[part].lemma == "-" ? Relation::punct : Relation::compound;
        if (part == treat) {
            words[part].upos = Upos::noun;
            words[part].xpos = Xpos::nn;
        }
    }
    if (!is_tree(words))
        words = before;
}

} // namespace

void join_study_designs(std::vector<Word> &words) {
    for (std::size_t intention = 0; intention < words.size(); ++intention)
        join_intention_to_treat(words, intention);
    for (std::size_t study = 2; study < words.size(); ++study)
        if (is_noun(words[study]) && words[study].xpos == Xpos::nn &&
            lists_word(studies, words[study].lemma) &&
            (study + 1 == words.size() || !is_noun(words[study + 1])))
            if (const auto first = article_before(words, study))
                join_design(words, *first, study);
}

} // namespace claimgraph
