// SPDX-License-Identifier: Apache-2.0
#include "import/claims/objects.hpp"

namespace claimgraph {

// The end that starts with phrase `first` and goes on over "of" as far as phrase `last`.
ClauseEnd ObjectReader::end_of(std::size_t first, std::size_t last) const {
    std::size_t end = first;
    while (end + 2 <= last && is_preposition(end + 1, "of"))
        end += 2;
    ClauseEnd result;
    result.words = {phrases_[first].first, phrases_[end].last};
    result.pronoun = phrases_[first].pronoun && end == first;
    return result;
}

// The phrase after an item that starts at `noun`: the item goes on over "of".
std::size_t ObjectReader::item_end(std::size_t noun) const {
    std::size_t end = noun + 1;
    while (is_preposition(end, "of") && is(end + 1, PhraseKind::noun))
        end += 2;
    return end;
}

// The item that starts at `noun`, which moves behind it. Where `changes` are looked for, "a
// decrease in symptoms" is the item symptoms.
ClauseEnd ObjectReader::item(std::size_t &noun, bool changes) const {
    std::optional<Predicate> change = change_of(last_word(noun));
    const bool of_what = changes &&
                         (is_preposition(noun + 1, "in") || is_preposition(noun + 1, "of")) &&
                         is(noun + 2, PhraseKind::noun);
    if (!of_what)
        change.reset();
    else if (change)
        noun += 2;
    const std::size_t end = item_end(noun);
    ClauseEnd result = end_of(noun, end - 1);
    result.change = change;
    noun = end;
    return result;
}

bool ObjectReader::starts_clause(std::size_t noun) const { return is_finite(item_end(noun)); }

// Items of a coordination that starts at `at`, which moves behind it. Commas join items only
// where a coordinator closes the list.
std::vector<ClauseEnd> ObjectReader::items(std::size_t &at, bool changes) const {
    std::vector<ClauseEnd> found;
    if (!is(at, PhraseKind::noun) || starts_clause(at))
        return found;
    found.push_back(item(at, changes));
    std::vector<ClauseEnd> waiting;
    for (std::size_t next = at; next < phrases_.size();) {
        const bool comma = is(next, PhraseKind::comma);
        next += comma ? 1 : 0;
        const bool closing = is(next, PhraseKind::coordinator);
        next += closing ? 1 : 0;
        if ((!comma && !closing) || !is(next, PhraseKind::noun) || starts_clause(next))
            break;
        waiting.push_back(item(next, changes));
        if (closing) {
            found.insert(found.end(), waiting.begin(), waiting.end());
            waiting.clear();
            at = next;
        }
    }
    return found;
}

std::vector<ClauseEnd> ObjectReader::objects_from(std::size_t &at, std::uint32_t first_word,
                                                  bool changes) const {
    const std::size_t start = at;
    std::vector<ClauseEnd> ends = items(at, changes);
    if (ends.empty())
        return ends;
    if (ends.front().words.first < first_word && first_word < ends.front().words.last)
        ends.front().words.first = first_word;
    const bool colon = is(at, PhraseKind::stop) && sentence_.words[phrases_[at].first] == ":";
    std::size_t list = at + 1;
    if (!colon && !is(at, PhraseKind::example))
        return ends;
    std::vector<ClauseEnd> members = items(list, false);
    if (members.empty() || (colon && members.size() < 2))
        return ends;
    at = list;
    const Words heading = {phrases_[start].first, ends.back().words.last};
    for (ClauseEnd &member : members)
        member.heading = heading;
    if (colon)
        return members;
    ends.insert(ends.end(), members.begin(), members.end());
    return ends;
}

// Prepositional phrases that follow one another from phrase `at`.
std::vector<Words> ObjectReader::adjuncts_from(std::size_t at) const {
    std::vector<Words> found;
    while (is(at, PhraseKind::preposition) && is(at + 1, PhraseKind::noun) &&
           !starts_clause(at + 1)) {
        const std::size_t end = item_end(at + 1);
        found.push_back({phrases_[at].first, phrases_[end - 1].last});
        at = end;
    }
    return found;
}

} // namespace claimgraph
