// SPDX-License-Identifier: Apache-2.0
#include "import/claims/headlines.hpp"

#include "import/claims/arcs.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace claimgraph {
namespace {

bool has_preposition(const std::vector<Word> &words, std::size_t noun, std::string_view lemma) {
    return has_child(words, noun, [&](const Word &word) {
        return word.relation == Relation::case_mark && word.lemma == lemma;
    });
}

bool has_complement(const std::vector<Word> &words, std::size_t adjective) {
    return has_child(std::span(words).subspan(adjective), adjective, [](const Word &word) {
        return word.relation != Relation::punct && word.relation != Relation::conj;
    });
}

std::optional<std::size_t> predicate_behind(const std::vector<Word> &words, std::size_t root) {
    const auto modifies_noun = [&](const Word &clause) {
        return hangs_at(clause, root) && universal(clause.relation) == Relation::acl;
    };
    for (std::size_t i = root + 1; i < words.size(); ++i) {
        if (words[i].head < 0)
            continue;
        const bool at_risk = words[i].lemma == "risk" && has_preposition(words, i, "at");
        // "Miners who smoke at risk of falls" with the risk in the clause
        if (at_risk && words[i].relation == Relation::obl &&
            modifies_noun(words[static_cast<std::size_t>(words[i].head)]))
            return i;
        const bool adjective = words[i].upos == Upos::adj && words[i].relation == Relation::amod;
        // "Vaccines for nurses effective in reducing Y" with the adjective at the nurses
        if (adjective && words[i].head > static_cast<std::int32_t>(root) &&
            words[i].head < static_cast<std::int32_t>(i) && has_complement(words, i))
            return i;
        if (hangs_at(words[i], root) &&
            (adjective || (at_risk && words[i].relation == Relation::nmod)))
            return i;
    }
    return std::nullopt;
}

/// Whether the word gives a tense to more than a relative clause of the noun.
bool is_finite_outside(const std::vector<Word> &words, std::size_t at, std::size_t noun) {
    if (!is_finite(words[at]))
        return false;
    for (std::size_t above = at; words[above].head >= 0;
         above = static_cast<std::size_t>(words[above].head))
        if (words[above].relation == Relation::acl_relcl && hangs_at(words[above], noun))
            return false;
    return true;
}

} // namespace

void complete_headline(std::vector<Word> &words) {
    const auto top = std::ranges::find_if(words, [](const Word &word) { return word.head < 0; });
    if (top == words.end() || !is_noun(*top))
        return;
    const auto subject = static_cast<std::size_t>(top - words.begin());
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_finite_outside(words, i, subject))
            return;
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
