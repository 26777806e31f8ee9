// SPDX-License-Identifier: Apache-2.0
#include "import/claims/basis.hpp"

#include "import/claims/cue_scope.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// Words of intention in the list, beside the values of the axis.
constexpr std::string_view planned = "planned";

std::optional<TextSpan> cue_of(const Tree &tree, WordRange where, Basis wanted) {
    static const PhraseTable table(lexicons::basis());
    for (const CueMatch &match : find_cues(tree, where, table))
        if (match.label == word(wanted))
            return tree.span_of(match.words);
    return std::nullopt;
}

// "this study will measure", "the purpose of this study": nothing is measured yet.
bool is_planned(const Tree &tree, WordIndex word) {
    static const PhraseTable table(lexicons::basis());
    for (WordIndex at = word;; at = tree.head(at)) {
        for (const CueMatch &match : find_cues(tree, {at, at + 1}, table))
            if (match.label == planned)
                return true;
        if (heads_clause(tree, at) || tree.is_root(at))
            return std::ranges::any_of(tree.children(at), [&](WordIndex child) {
                const std::string_view lower = tree.lower(child);
                return tree.relation(child) == Relation::aux &&
                       (lower == "will" || lower == "would" || lower == "shall");
            });
    }
}

// "we found", "in this study".
std::optional<TextSpan> own_work(const Tree &tree) {
    static const PhraseTable table(lexicons::basis());
    for (const CueMatch &match : find_cues(tree, tree.all(), table))
        if (match.label == word(Basis::own_data) && !is_planned(tree, head_of(tree, match.words)))
            return tree.span_of(match.words);
    return std::nullopt;
}

// "p < 0.01", "95% CI", "n = 30", in the sentence or its brackets.
std::optional<TextSpan> statistics(const Tree &tree) {
    const std::string_view text = slice(tree.document(), tree.span());
    for (const std::string_view mark : {"p <", "p<", "P <", "P<", "p >", "p>", "P >", "P>", "p =",
                                        "P =", "p=", "P=", "95% CI", "n = ", "n=", "N = ", "N="}) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos || (at > 0 && text[at - 1] != ' ' && text[at - 1] != '('))
            continue;
        const auto start = static_cast<std::uint32_t>(tree.span().start + at);
        return TextSpan{start, start + static_cast<std::uint32_t>(mark.find_last_not_of(' ') + 1)};
    }
    return std::nullopt;
}

// A body that approves or reports is itself what the statement rests on.
std::optional<TextSpan> named_subject(const ClaimView &view) {
    if (view.reading.predicate != Predicate::approves)
        return std::nullopt;
    const WordRange words = view.reading.subject.words;
    if (source_in(view.tree, words).kind != AttributionKind::named)
        return std::nullopt;
    return view.tree.span_of(words);
}

// Whether the word holds for one below it: not for a clause that only tells which thing is meant.
bool says_of(const Tree &tree, WordIndex word, WordIndex below) {
    while (below != word && !tree.is_root(below)) {
        const WordIndex first = tree.subtree(below).first;
        const bool apart =
            tree.upos(first) == Upos::punct || (first > 0 && tree.upos(first - 1) == Upos::punct);
        if (tree.relation(below) == Relation::acl_relcl && !apart)
            return false;
        below = tree.head(below);
    }
    return below == word;
}

// "studies show", "is known to": an appeal to nobody that can be asked, in the claim's own relation
// or in a clause that it depends on.
std::optional<TextSpan> appeal(const ClaimView &view) {
    static const PhraseTable table(lexicons::basis());
    const Tree &tree = view.tree;
    for (const CueMatch &match : find_cues(tree, tree.all(), table)) {
        if (match.label != word(Basis::untraceable))
            continue;
        bool reaches = view.reading.relation.contains(match.words);
        for (WordIndex word = match.words.first; word < match.words.last && !reaches; ++word)
            reaches =
                view.reading.anchor > match.words.first && says_of(tree, word, view.reading.anchor);
        if (reaches)
            return tree.span_of(match.words);
    }
    return std::nullopt;
}

} // namespace

Finding<Basis> find_basis(const ClaimView &view, const SaidBy &said_by,
                          std::span<const Citation> citations, std::optional<TextSpan> results) {
    const Tree &tree = view.tree;
    if (!citations.empty())
        return {Basis::traceable, citations.front().span};
    // "I think this study is a good one," says another.
    const bool others = said_by.who.kind == AttributionKind::named;
    if (const auto cue = others ? std::nullopt : own_work(tree))
        return {Basis::own_data, cue};
    if (const auto cue = statistics(tree))
        return {Basis::own_data, cue};
    if (results)
        return {Basis::own_data, results};
    if (said_by.own && !is_planned(tree, view.reading.anchor))
        return {Basis::own_data, said_by.own};
    if (said_by.who.kind == AttributionKind::named)
        return {Basis::named, said_by.span};
    if (const auto cue = named_subject(view))
        return {Basis::named, cue};
    if (const auto cue = cue_of(tree, tree.all(), Basis::testimonial))
        return {Basis::testimonial, cue};
    if (const auto cue = appeal(view))
        return {Basis::untraceable, cue};
    if (said_by.who.kind == AttributionKind::unnamed)
        return {Basis::untraceable, said_by.span};
    return {};
}

} // namespace claimgraph
