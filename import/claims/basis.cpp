// SPDX-License-Identifier: Apache-2.0
#include "import/claims/basis.hpp"

#include <optional>

namespace claimgraph {
namespace {

std::optional<TextSpan> cue_of(const PhrasedSentence &sentence, Words where, Basis wanted) {
    static const PhraseTable table(lexicons::basis());
    for (const CueMatch &match : find_cues(sentence, where, table))
        if (match.label == word(wanted))
            return sentence.span_of(match.words.first, match.words.last);
    return std::nullopt;
}

// "p < 0.01", "95% CI", "n = 30", in the sentence or its brackets.
std::optional<TextSpan> statistics(const PhrasedSentence &sentence) {
    const std::string_view text = slice(sentence.text, sentence.span);
    for (const std::string_view mark : {"p <", "p<", "P <", "P<", "p =", "P =", "p=", "P=",
                                        "95% CI", "n = ", "n=", "N = ", "N="}) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos || (at > 0 && text[at - 1] != ' ' && text[at - 1] != '('))
            continue;
        const auto start = static_cast<std::uint32_t>(sentence.span.start + at);
        return TextSpan{start, start + static_cast<std::uint32_t>(mark.find_last_not_of(' ') + 1)};
    }
    return std::nullopt;
}

// A body that approves or reports is itself what the statement rests on.
std::optional<TextSpan> named_subject(const ClauseView &view) {
    const Clause &clause = view.clause();
    if (clause.predicate != Predicate::approves || clause.subjects.empty())
        return std::nullopt;
    const Words words = clause.subjects.front().words;
    if (source_in(view.sentence, words).kind != AttributionKind::named)
        return std::nullopt;
    return view.sentence.span_of(words.first, words.last);
}

} // namespace

Finding<Basis> find_basis(const ClauseView &view, const SaidBy &said_by,
                          std::span<const Citation> citations) {
    const PhrasedSentence &sentence = view.sentence;
    const Words all = {0, static_cast<std::uint32_t>(sentence.words.size())};
    if (!citations.empty())
        return {Basis::traceable, citations.front().span};
    if (const auto cue = cue_of(sentence, all, Basis::own_data))
        return {Basis::own_data, cue};
    if (const auto cue = statistics(sentence))
        return {Basis::own_data, cue};
    if (said_by.who.kind == AttributionKind::named)
        return {Basis::named, said_by.span};
    if (const auto cue = named_subject(view))
        return {Basis::named, cue};
    if (const auto cue = cue_of(sentence, all, Basis::testimonial))
        return {Basis::testimonial, cue};
    if (const auto cue = cue_of(sentence, {0, view.clause().relation.last}, Basis::untraceable);
        cue && (view.governor() != nullptr || view.index == 0 ||
                cue->start >= sentence.tokens[view.clause().group.first].span.start))
        return {Basis::untraceable, cue};
    if (said_by.who.kind == AttributionKind::unnamed)
        return {Basis::untraceable, said_by.span};
    return {};
}

} // namespace claimgraph
