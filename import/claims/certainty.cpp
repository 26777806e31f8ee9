// SPDX-License-Identifier: Apache-2.0
#include "import/claims/certainty.hpp"

#include <algorithm>
#include <vector>

namespace claimgraph {
namespace {

// Weaker commitment counts more.
int weight(Certainty certainty) {
    switch (certainty) {
    case Certainty::doubtful:
        return 5;
    case Certainty::possible:
        return 4;
    case Certainty::uncommitted:
        return 3;
    case Certainty::conditional:
        return 2;
    case Certainty::probable:
        return 1;
    case Certainty::certain:
        break;
    }
    return 0;
}

// Where a cue can stand that speaks for the claim.
std::vector<WordRange> scopes(const ClaimView &view) {
    std::vector<WordRange> where = {view.reading.relation, view.reading.subject.words};
    if (view.reading.object)
        where.push_back(view.reading.object->words);
    const auto relation_of = [&](WordIndex predicate) {
        for (const Proposition &each : view.propositions)
            if (each.predicate == predicate && !each.relation.empty())
                where.push_back(
                    {each.relation.front(), std::min(each.relation.back() + 2, view.tree.size())});
    };
    // "X may act by lowering Y": the hedge of a clause holds for what depends on it.
    WordIndex word = view.reading.anchor;
    for (int steps = 8; steps > 0 && !view.tree.is_root(word); --steps) {
        if (view.tree.relation(word) == Relation::conj &&
            view.tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass}))
            break;
        word = view.tree.head(word);
        relation_of(word);
    }
    return where;
}

} // namespace

Finding<Certainty> find_certainty(const ClaimView &view) {
    static const PhraseTable table(lexicons::certainty());
    Finding<Certainty> best;
    const auto consider = [&](const CueMatch &match) {
        const Certainty value = from_word<Certainty>(match.label).value_or(Certainty::certain);
        if (weight(value) > weight(best.value))
            best = {value, view.tree.span_of(match.words)};
    };
    for (const WordRange where : scopes(view))
        for (const CueMatch &match : find_cues(view.tree, where, table))
            consider(match);
    for (const CueMatch &match : find_cues(view.tree, view.tree.all(), table))
        if (match.label == word(Certainty::conditional))
            consider(match);
    return best;
}

} // namespace claimgraph
