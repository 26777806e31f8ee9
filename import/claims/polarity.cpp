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

// The words of the clause from its first end to its last.
Words extent(const Clause &clause) {
    Words all = clause.relation;
    for (const auto *ends : {&clause.subjects, &clause.objects})
        for (const ClauseEnd &end : *ends) {
            all.first = std::min(all.first, end.words.first);
            all.last = std::max(all.last, end.words.last);
        }
    return all;
}

std::optional<TextSpan> first_cue(const PhrasedSentence &sentence, Words where, Polarity wanted) {
    for (const CueMatch &match : find_cues(sentence, where, table()))
        if (match.label == word(wanted))
            return sentence.span_of(match.words.first, match.words.last);
    return std::nullopt;
}

// Negations of the clause itself: in its verb group, as the determiner of an end, before a gerund.
std::vector<Words> negations(const ClauseView &view) {
    std::vector<Words> found;
    const Clause &clause = view.clause();
    const auto add_from = [&](Words where) {
        for (const CueMatch &match : find_cues(view.sentence, where, table()))
            if (match.label == word(Polarity::negated))
                found.push_back(match.words);
    };
    for (const auto *ends : {&clause.subjects, &clause.objects})
        for (const ClauseEnd &end : *ends)
            if (!end.words.empty())
                add_from({end.words.first, end.words.first + 1});
    add_from(clause.group);
    const std::uint32_t first = clause.group.first;
    if (first > 0 && view.sentence.words[first - 1] == "without")
        add_from({first - 1, first});
    return found;
}

} // namespace

Finding<Polarity> find_polarity(const ClauseView &view) {
    const PhrasedSentence &sentence = view.sentence;
    const Words before = {0, view.clause().group.first};
    if (const auto cue = first_cue(sentence, before, Polarity::absence_of_evidence))
        return {Polarity::absence_of_evidence, cue};
    if (const auto cue = first_cue(sentence, extent(view.clause()), Polarity::null_result))
        return {Polarity::null_result, cue};
    const std::vector<Words> found = negations(view);
    if (found.size() % 2 == 0)
        return {};
    return {Polarity::negated, sentence.span_of(found.front().first, found.front().last)};
}

} // namespace claimgraph
