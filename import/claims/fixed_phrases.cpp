// SPDX-License-Identifier: Apache-2.0
#include "import/claims/fixed_phrases.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace claimgraph {
namespace {

// Quirk et al., A Comprehensive Grammar of the English Language (1985), 9.11: those whose noun
// names nothing by itself.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> nouns_before_of = {{
    {"as", "consequence result"},
    {"at", "expense"},
    {"by", "dint means virtue way"},
    {"for", "sake"},
    {"in", "face favor favour front lieu light search spite terms wake"},
    {"on", "account basis behalf"},
    {"under", "auspices"},
    {"with", "aid help"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 1> nouns_before_with = {{
    {"in", "accordance comparison contrast keeping line"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> nouns_before_to = {{
    {"in", "comparison contrast regard relation"},
    {"with", "regard respect"},
}};

/// From the first word of "as a result of" to its last.
struct Preposition {
    std::size_t first = 0;
    std::size_t noun = 0;
    std::size_t last = 0;
};

std::optional<Preposition> preposition_around(const std::vector<Word> &words, std::size_t noun) {
    if (noun == 0 || noun + 2 >= words.size() || words[noun].head < 0)
        return std::nullopt;
    const std::string_view behind = words[noun + 1].lemma;
    std::size_t first = noun - 1;
    while (first > 0 && lists_word("a direct the", words[first].lemma))
        --first;
    const auto lists = [&](const auto &row) {
        return words[first].lemma == row.first &&
               (lists_word(row.second, words[noun].lemma) ||
                (words[noun].lemma == "term" && lists_word(row.second, "terms")));
    };
    const bool fits = (behind == "of" && std::ranges::any_of(nouns_before_of, lists)) ||
                      (behind == "with" && std::ranges::any_of(nouns_before_with, lists)) ||
                      (behind == "to" && std::ranges::any_of(nouns_before_to, lists));
    if (!fits || !hangs_at(words[first], noun) || words[first].relation != Relation::case_mark)
        return std::nullopt;
    return Preposition{first, noun, noun + 1};
}

/// What the preposition stands before; nothing where more hangs at its noun.
std::optional<std::size_t> complement_of(const std::vector<Word> &words,
                                         const Preposition &preposition) {
    std::optional<std::size_t> complement;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!hangs_at(words[i], preposition.noun) ||
            (i >= preposition.first && i <= preposition.last) ||
            words[i].relation == Relation::punct)
            continue;
        if (complement || !hangs_at(words[preposition.last], i) || i < preposition.last)
            return std::nullopt;
        complement = i;
    }
    // "fell in contrast to Y": Y hangs beside the noun.
    const std::int32_t beside = words[preposition.last].head;
    if (!complement && beside > static_cast<std::int32_t>(preposition.last) &&
        words[static_cast<std::size_t>(beside)].head == words[preposition.noun].head)
        complement = static_cast<std::size_t>(beside);
    return complement;
}

/// As what the complement hangs where the noun hung.
Relation relation_of(const Word &complement, const Word &noun) {
    if (complement.relation == Relation::acl) // "as a result of running out of fuel"
        return Relation::advcl;
    // "was measured by means of a scale": no scale did it.
    return noun.relation == Relation::obl_agent ? Relation::obl : noun.relation;
}

void join_preposition(std::vector<Word> &words, std::size_t noun) {
    const auto preposition = preposition_around(words, noun);
    const auto complement = preposition ? complement_of(words, *preposition) : std::nullopt;
    if (!complement)
        return;
    move_children(words, noun, *complement);
    words[*complement].head = words[noun].head;
    words[*complement].relation = relation_of(words[*complement], words[noun]);
    words[preposition->first].relation = words[preposition->last].relation;
    for (std::size_t i = preposition->first + 1; i <= preposition->last; ++i)
        hang_as(words, i, preposition->first, Relation::fixed);
}

/// "Prices fell thanks to the law": because of it; "give thanks to the king" does.
void join_thanks(std::vector<Word> &words, std::size_t thanks) {
    if (thanks + 2 >= words.size() || words[thanks + 1].lemma != "to" || words[thanks].head < 0 ||
        words[thanks + 1].head < 0 || !lists_word("thank thanks", words[thanks].lemma) ||
        words[thanks].upos == Upos::verb)
        return;
    const auto above = static_cast<std::size_t>(words[thanks].head);
    const auto cause = static_cast<std::size_t>(words[thanks + 1].head);
    if (cause <= thanks + 1 || !hangs_at(words[cause], thanks) ||
        words[thanks + 1].relation != Relation::case_mark ||
        first_child(words, thanks, Relation::det) ||
        lists_word("be deserve express extend get give offer owe return say send",
                   words[above].lemma))
        return;
    move_children(words, thanks, cause);
    words[cause].head = words[thanks].head;
    words[cause].relation = Relation::obl;
    hang_as(words, thanks, cause, Relation::case_mark);
    words[thanks].upos = Upos::adp;
    hang_as(words, thanks + 1, thanks, Relation::fixed);
}

/// "The law took effect": what was taken is nothing by itself.
void make_particle(std::vector<Word> &words, std::size_t noun) {
    if (noun > 0 && words[noun].relation == Relation::obj && words[noun].xpos == Xpos::nn &&
        hangs_at(words[noun], noun - 1) && words[noun - 1].lemma == "take" &&
        lists_word("effect hold part place root shape", words[noun].lemma) &&
        !has_children(words, noun))
        words[noun].relation = Relation::compound_prt;
}

/// "rose in cities relative to villages", "regardless of rain": no adjective that is said of
/// anything.
void join_adjective(std::vector<Word> &words, std::size_t adjective) {
    if (adjective + 2 >= words.size() || words[adjective].head < 0)
        return;
    const Word &next = words[adjective + 1];
    const bool fits =
        (next.lemma == "to" &&
         lists_word("contrary prior relative subsequent", words[adjective].lemma)) ||
        (next.lemma == "of" && lists_word("irrespective regardless", words[adjective].lemma));
    const auto complement = static_cast<std::size_t>(next.head);
    if (!fits || next.relation != Relation::case_mark || next.head < 0 ||
        complement <= adjective + 1 || !hangs_at(words[complement], adjective) ||
        has_child(words, adjective, [](const Word &other) {
            return other.relation == Relation::cop || is_subject(other.relation);
        }))
        return;
    move_children(words, adjective, complement);
    words[complement].head = words[adjective].head;
    words[complement].relation =
        words[adjective].relation == Relation::amod ? Relation::nmod : Relation::obl;
    hang_as(words, adjective, complement, Relation::case_mark);
    hang_as(words, adjective + 1, adjective, Relation::fixed);
}

} // namespace

void join_fixed_phrases(std::vector<Word> &words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        join_preposition(words, at);
        join_thanks(words, at);
        make_particle(words, at);
        join_adjective(words, at);
    }
}

} // namespace claimgraph
