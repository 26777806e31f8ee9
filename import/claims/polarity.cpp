// SPDX-License-Identifier: Apache-2.0
#include "import/claims/polarity.hpp"

#include <algorithm>
#include <vector>

namespace claimgraph {
namespace {

const PhraseTable &table() {
    static const PhraseTable phrases(lexicons::polarity());
    return phrases;
}

std::optional<TextSpan> first_cue(const Tree &tree, WordRange where, Polarity wanted) {
    for (const CueMatch &match : find_cues(tree, where, table()))
        if (match.label == word(wanted))
            return tree.span_of(match.words);
    return std::nullopt;
}

/// Negations of the claim itself: in its relation, as the determiner of an end, before a gerund.
std::vector<WordRange> negations(const ClaimView &view) {
    std::vector<WordRange> found;
    const auto add_from = [&](WordRange where) {
        for (const CueMatch &match : find_cues(view.tree, where, table()))
            if (match.label == word(Polarity::negated))
                found.push_back(match.words);
    };
    add_from(view.reading.relation);
    add_from({view.reading.subject.words.first, view.reading.subject.words.first + 1});
    if (view.reading.object)
        add_from({view.reading.object->words.first, view.reading.object->words.first + 1});
    for (const WordIndex child : view.tree.children(view.reading.anchor))
        if (view.tree.relation(child) == Relation::mark && view.tree.lower(child) == "without")
            found.push_back({child, child + 1});
    return found;
}

} // namespace

Finding<Polarity> find_polarity(const ClaimView &view) {
    WordRange extent = hull(view.reading.relation, view.reading.subject.words);
    if (view.reading.object)
        extent = hull(extent, view.reading.object->words);
    if (const auto cue =
            first_cue(view.tree, {0, view.reading.relation.last}, Polarity::absence_of_evidence))
        return {Polarity::absence_of_evidence, cue};
    if (const auto cue = first_cue(view.tree, extent, Polarity::null_result))
        return {Polarity::null_result, cue};
    const std::vector<WordRange> found = negations(view);
    if (found.size() % 2 == 0)
        return {};
    return {Polarity::negated, view.tree.span_of(found.front())};
}

} // namespace claimgraph
