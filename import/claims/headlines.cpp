// SPDX-License-Identifier: Apache-2.0
#include "import/claims/headlines.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

bool has_preposition(const std::vector<Word> &words, std::size_t noun, std::string_view lemma) {
    return std::ranges::any_of(words, [&](const Word &word) {
        return word.head == static_cast<std::int32_t>(noun) &&
               word.relation == Relation::case_mark && word.lemma == lemma;
    });
}

std::optional<std::size_t> predicate_behind(const std::vector<Word> &words, std::size_t root) {
    for (std::size_t i = root + 1; i < words.size(); ++i) {
        if (words[i].head != static_cast<std::int32_t>(root))
            continue;
        const bool adjective = words[i].upos == Upos::adj && words[i].relation == Relation::amod;
        const bool at_risk = words[i].lemma == "risk" && words[i].relation == Relation::nmod &&
                             has_preposition(words, i, "at");
        if (adjective || at_risk)
            return i;
    }
    return std::nullopt;
}

} // namespace

void complete_headline(std::vector<Word> &words) {
    const auto top = std::ranges::find_if(words, [](const Word &word) { return word.head < 0; });
    if (top == words.end() || (top->upos != Upos::noun && top->upos != Upos::propn) ||
        std::ranges::any_of(words, is_finite))
        return;
    const auto subject = static_cast<std::size_t>(top - words.begin());
    const auto predicate = predicate_behind(words, subject);
    if (!predicate)
        return;
    const auto above = static_cast<std::int32_t>(*predicate);
    for (std::size_t i = subject + 1; i < words.size(); ++i) {
        const bool behind = i > *predicate || words[i].relation == Relation::advmod;
        if (words[i].head == static_cast<std::int32_t>(subject) && behind)
            words[i].head = above;
    }
    words[*predicate].head = top->head;
    words[*predicate].relation = top->relation;
    top->head = above;
    top->relation = Relation::nsubj;
}

} // namespace claimgraph
