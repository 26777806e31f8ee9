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

// Where a cue can stand that speaks for the clause.
std::vector<Words> scopes(const ClauseView &view) {
    const Clause &clause = view.clause();
    std::vector<Words> where = {{view.start(), clause.group.last}};
    // "X may act by lowering Y": the hedge of the first clause holds for the second.
    const bool dependent = clause.rule.name == std::string_view("participle") ||
                           clause.rule.name == std::string_view("infinitive");
    if (dependent && view.index > 0)
        where.push_back(view.clauses[view.index - 1].group);
    if (const Clause *governor = view.governor()) {
        const auto size = static_cast<std::uint32_t>(view.sentence.words.size());
        where.push_back({governor->group.first, std::min(governor->group.last + 1, size)});
    }
    return where;
}

} // namespace

Finding<Certainty> find_certainty(const ClauseView &view) {
    static const PhraseTable table(lexicons::certainty());
    Finding<Certainty> best;
    const auto consider = [&](const CueMatch &match) {
        const Certainty value = from_word<Certainty>(match.label).value_or(Certainty::certain);
        if (weight(value) > weight(best.value))
            best = {value, view.sentence.span_of(match.words.first, match.words.last)};
    };
    for (const Words where : scopes(view))
        for (const CueMatch &match : find_cues(view.sentence, where, table))
            consider(match);
    const auto size = static_cast<std::uint32_t>(view.sentence.words.size());
    for (const CueMatch &match : find_cues(view.sentence, {0, size}, table))
        if (match.label == word(Certainty::conditional))
            consider(match);
    return best;
}

} // namespace claimgraph
