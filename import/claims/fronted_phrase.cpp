// SPDX-License-Identifier: Apache-2.0
#include "import/claims/fronted_phrase.hpp"

#include "core/ascii.hpp"
#include "core/text_span.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/tense.hpp"
#include "import/concepts/collocations.hpp"
#include "import/concepts/word_stem.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace claimgraph {
namespace {

/// The main verb of a sentence that begins with a preposition, if it is in a tense.
std::optional<std::size_t> verb_behind_front(const std::vector<Word> &words) {
    if (words.empty() || words[0].upos != Upos::adp || words[0].relation != Relation::case_mark)
        return std::nullopt;
    const std::size_t verb = root_of(words);
    if (verb == words.size())
        return std::nullopt;
    const auto in_tense = [](const Word &word) {
        return is_tensed(word.xpos) || word.xpos == Xpos::md;
    };
    const bool finite = in_tense(words[verb]) || has_child(words, verb, [&](const Word &word) {
                            return in_tense(word) && (word.relation == Relation::cop ||
                                                      universal(word.relation) == Relation::aux);
                        });
    return finite ? std::optional(verb) : std::nullopt;
}

/// The first word of the verb's group: its auxiliaries, copula and adverbs.
std::size_t group_start(const std::vector<Word> &words, std::size_t verb) {
    std::size_t first = verb;
    while (first > 0) {
        const Word &before = words[first - 1];
        const bool grouped =
            hangs_at(before, verb) &&
            (universal(before.relation) == Relation::aux || before.relation == Relation::cop ||
             before.relation == Relation::advmod);
        if (!grouped)
            break;
        --first;
    }
    return first;
}

/// Where a phrase may be cut: the last word of its front, and the noun behind it.
struct Cut {
    std::size_t front = 0;
    std::size_t noun = 0;
    bool sure = false; ///< an adjective or number behind a noun: no compound goes on so
};

bool is_premodifier(const Word &word) {
    return word.relation == Relation::compound || word.relation == Relation::amod ||
           word.relation == Relation::nummod || word.relation == Relation::det ||
           word.relation == Relation::nmod_unmarked;
}

/// Whether plain texts put the two words side by side: "lime juice".
bool stand_together(std::string_view text, const Word &first, const Word &second) {
    const auto stem = [&](const Word &word) {
        return word_stem(ascii_lower(slice(text, word.span)));
    };
    return known_collocations().has(stem(first), stem(second));
}

/// The cut among the words that stand before the noun and modify it.
std::optional<Cut> cut_before(std::string_view text, const std::vector<Word> &words,
                              std::size_t noun) {
    std::optional<Cut> cut;
    for (std::size_t at = noun;
         at-- > 0 && hangs_at(words[at], noun) && is_premodifier(words[at]);) {
        if (!is_noun(words[at]))
            continue;
        const Upos next = words[at + 1].upos;
        const bool sure = next == Upos::adj || next == Upos::num || next == Upos::det;
        const bool apart = !stand_together(text, words[at], words[at + 1]);
        if (!cut || (sure && !cut->sure) || (apart && !cut->sure))
            cut = Cut{at, noun, sure};
    }
    return cut;
}

/// "were" of one thing, "was" of several.
bool disagrees(const std::vector<Word> &words, std::size_t noun, std::size_t group,
               std::size_t verb) {
    for (std::size_t at = group; at <= verb; ++at)
        if (words[at].xpos == Xpos::vbz || words[at].lemma == "be") {
            const bool one =
                words[at].xpos == Xpos::vbz || words[at].features.has(Feature::number, "Sing");
            const bool several =
                words[at].xpos == Xpos::vbp || words[at].features.has(Feature::number, "Plur");
            const bool nouns = words[noun].xpos == Xpos::nns || words[noun].xpos == Xpos::nnps;
            return (one && nouns) || (several && !nouns);
        }
    return false;
}

/// The best cut among the nouns whose phrases end where the verb's group begins: a sure one first,
/// then the one nearest to the verb.
std::optional<Cut> find_cut(std::string_view text, const std::vector<Word> &words,
                            std::size_t group, std::size_t verb) {
    std::optional<Cut> best;
    std::size_t noun = group - 1;
    for (std::size_t steps = 0; steps < group; ++steps) {
        if (is_noun(words[noun]))
            if (const auto cut = cut_before(text, words, noun);
                cut && !disagrees(words, noun, group, verb) &&
                (!best || (cut->sure && !best->sure)))
                best = cut;
        if (words[noun].head < 0 || static_cast<std::size_t>(words[noun].head) >= group)
            break;
        noun = static_cast<std::size_t>(words[noun].head);
    }
    return best;
}

void make_subject(std::vector<Word> &words, std::size_t noun, std::size_t verb) {
    const bool passive = has_child(
        words, verb, [](const Word &word) { return word.relation == Relation::aux_pass; });
    hang_as(words, noun, verb, passive ? Relation::nsubj_pass : Relation::nsubj);
}

/// "In total 20 boats sank": the boats did, and how many in all they were is no part of them.
void part_total(std::vector<Word> &words, std::size_t verb) {
    if (words.size() < 4 || words[0].lemma != "in" || !lists_word("all total", words[1].lemma) ||
        words[2].upos != Upos::num || has_subject(words, verb) || words[0].head < 3)
        return;
    const auto noun = static_cast<std::size_t>(words[0].head);
    if (!hangs_at(words[1], noun) || !hangs_at(words[2], noun) || !hangs_at(words[noun], verb) ||
        noun > verb)
        return;
    hang_as(words, 0, verb, Relation::advmod);
    hang_as(words, 1, 0, Relation::fixed);
    make_subject(words, noun, verb);
}

} // namespace

void part_subject_from_front(std::string_view text, std::vector<Word> &words) {
    const auto verb = verb_behind_front(words);
    if (!verb)
        return;
    part_total(words, *verb);
    const std::size_t group = group_start(words, *verb);
    if (group < 3 || std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(group),
                                 [](const Word &word) { return word.xpos == Xpos::comma; }))
        return;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], *verb) &&
            (words[i].relation == Relation::expl ||
             (is_subject(words[i].relation) && !is_below(words, 0, i))))
            return;
    const auto cut = find_cut(text, words, group, *verb);
    if (!cut)
        return;
    const auto front = static_cast<std::int32_t>(cut->front);
    for (std::size_t i = 0; i < cut->front; ++i)
        if (hangs_at(words[i], cut->noun))
            words[i].head = front;
    const Word &noun = words[cut->noun];
    const bool was_subject = is_subject(noun.relation);
    words[cut->front].head = noun.head;
    words[cut->front].relation = was_subject ? Relation::obl : noun.relation;
    make_subject(words, cut->noun, *verb);
}

} // namespace claimgraph
