// SPDX-License-Identifier: Apache-2.0
#include "import/claims/citation_reach.hpp"

#include "import/claims/cue_scope.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

/// The words of the sentence that a span touches; an empty row stands where it would be.
WordRange words_in(const Tree &tree, TextSpan span) {
    const auto &words = tree.sentence().words;
    const auto first = std::ranges::partition_point(
        words, [&](const Word &word) { return word.span.end <= span.start; });
    const auto last = std::ranges::partition_point(
        words, [&](const Word &word) { return word.span.start < span.end; });
    return {static_cast<WordIndex>(first - words.begin()),
            static_cast<WordIndex>(last - words.begin())};
}

/// The last word before `at` that is no mark.
std::optional<WordIndex> word_before(const Tree &tree, WordIndex at) {
    while (at > 0)
        if (tree.upos(--at) != Upos::punct)
            return at;
    return std::nullopt;
}

/// Whether only marks and other citations follow.
bool ends_sentence(const ClaimView &view, std::span<const Citation> citations, WordIndex at) {
    const Tree &tree = view.tree;
    for (; at < tree.size(); ++at)
        if (tree.upos(at) != Upos::punct &&
            std::ranges::none_of(citations, [&](const Citation &other) {
                return other.form != CitationForm::link && other.span.overlaps(tree[at].span);
            }))
            return false;
    return true;
}

/// The verb or predicate of the clause that a noun stands in, past the nouns and participles that
/// it belongs to ("published in the journal").
WordIndex clause_of(const Tree &tree, WordIndex noun) {
    WordIndex at = noun;
    while (!tree.is_root(at)) {
        const bool participle = tree.relation(at) == Relation::acl;
        if (at != noun && heads_clause(tree, at) && !participle)
            return at;
        at = tree.head(at);
    }
    return at;
}

/// The clause that "as reported in a review" is said of.
WordIndex clause_with_aside(const Tree &tree, WordIndex clause) {
    const auto mark = tree.child(clause, {Relation::mark});
    return mark && tree.lower(*mark) == "as" && !tree.is_root(clause) ? tree.head(clause) : clause;
}

/// "we tested": what the authors did rests on no one else.
bool is_own_doing(const ClaimView &view) {
    const std::string_view subject = view.tree.lower(view.reading.subject.head);
    return subject == "we" && view.tree[view.reading.anchor].xpos == Xpos::vbd;
}

bool is_said_at(const ClaimView &view, WordIndex verb) {
    return std::ranges::any_of(view.speech, [&](const Speech &speech) {
        return speech.verb == verb &&
               governs(view.tree, view.quotations, speech, view.reading.anchor);
    });
}

/// Whether the claim is that of a source named at `noun`: it says it, it is its subject, or the
/// clause tells what is found in it ("in a review").
bool rests_on(const ClaimView &view, const SaidBy &said_by, WordIndex noun) {
    const Tree &tree = view.tree;
    if (said_by.span && said_by.span->contains(tree[noun].span))
        return true;
    if (view.reading.subject.words.contains(noun) || tree.below(noun, view.reading.subject.head))
        return true;
    const WordIndex clause = clause_of(tree, noun);
    if (is_said_at(view, clause))
        return true;
    WordIndex top = noun;
    while (!tree.is_root(top) && tree.head(top) != clause)
        top = tree.head(top);
    // "A study (Lindt, 2010) gave reasons why ...", "In a review [3], ...".
    const bool gives = names_publication(tree, top) && tree.relation(top) == Relation::nsubj;
    if (gives || tree.is(top, {Relation::obl, Relation::advmod, Relation::nmod}))
        return tree.below(view.reading.anchor, clause_with_aside(tree, clause));
    return false;
}

/// "[3]", "(Smith, 2020)": holds for the clause that it ends, and behind its source's name.
bool mark_supports(const ClaimView &view, const SaidBy &said_by,
                   std::span<const Citation> citations, const Citation &mark) {
    const Tree &tree = view.tree;
    const WordRange words = words_in(tree, mark.span);
    const auto before = word_before(tree, words.first);
    if (!before)
        return true;
    const bool named = mark.form == CitationForm::year || names_publication(tree, *before) ||
                       tree.lower(*before) == "al" || tree.lower(*before) == "al.";
    if (named && rests_on(view, said_by, *before))
        return true;
    if (said_by.span && said_by.span->contains(tree[*before].span))
        return true;
    if (said_by.own || is_own_doing(view))
        return false;
    if (ends_sentence(view, citations, words.last))
        return true;
    return view.reading.anchor < words.first && tree.below(*before, view.reading.anchor);
}

/// "[source]", "here", "(via the Herald)": a link that stands for a mark.
bool is_mark(const Tree &tree, WordRange words) {
    static constexpr std::array<std::string_view, 5> names = {"here", "source", "link", "ref",
                                                              "reference"};
    for (WordIndex word = words.first, left = 2; word > 0 && left > 0; --left)
        if (tree.surface(--word) == "(" || tree.surface(word) == "[")
            return true;
    if (words.size() > 1)
        return false;
    const std::string_view word = tree.lower(words.first);
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return std::ranges::find(names, word) != names.end() || std::ranges::none_of(word, is_letter);
}

/// Words that give a result: a number, a comparison, a relation.
bool gives_result(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree[word].xpos == Xpos::jjr || tree[word].xpos == Xpos::rbr ||
            relation_noun(tree, word) != nullptr || names_amount(tree, word))
            return true;
    return false;
}

/// "article" of "an article in the Herald", "an article published in the Herald".
std::optional<WordIndex> published_in(const Tree &tree, WordIndex name) {
    WordIndex at = name;
    while (!tree.is_root(at) && tree.is(at, {Relation::nmod, Relation::obl, Relation::acl,
                                             Relation::appos, Relation::flat}))
        if (names_publication(tree, at = tree.head(at)))
            return at;
    return std::nullopt;
}

bool link_supports(const ClaimView &view, const SaidBy &said_by,
                   std::span<const Citation> citations, const Citation &link) {
    const Tree &tree = view.tree;
    const WordRange words = words_in(tree, link.span);
    if (words.empty())
        return false;
    const bool on_verb =
        words.contains(view.reading.anchor) && tree.upos(head_of(tree, words)) == Upos::verb;
    if (on_verb || (said_by.span && said_by.span->overlaps(link.span)))
        return true;
    for (WordIndex word = words.first; word < words.last; ++word)
        if (is_said_at(view, word))
            return true;
    if (is_mark(tree, words) || link.source.kind != SourceKind::web_page)
        return mark_supports(view, said_by, citations, link);
    for (WordIndex word = words.first; word < words.last; ++word)
        if (names_publication(tree, word))
            return rests_on(view, said_by, word);
    if (const auto publication = published_in(tree, head_of(tree, words)))
        return rests_on(view, said_by, *publication);
    // "<40 percent of the moths>" behind the verb
    const WordIndex head = head_of(tree, words);
    return gives_result(tree, words) && head > view.reading.anchor && !tree.is_root(head) &&
           tree.head(head) == view.reading.anchor;
}

} // namespace

std::vector<Citation> supporting(const ClaimView &view, const SaidBy &said_by,
                                 std::span<const Citation> citations) {
    std::vector<Citation> found;
    for (const Citation &citation : citations)
        if (citation.form == CitationForm::link ? link_supports(view, said_by, citations, citation)
                                                : mark_supports(view, said_by, citations, citation))
            found.push_back(citation);
    return found;
}

} // namespace claimgraph
