// SPDX-License-Identifier: Apache-2.0
#include "import/claims/basis.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/own_study.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

std::optional<TextSpan> cue_of(const Tree &tree, WordRange where, Basis wanted) {
    static const PhraseTable table(lexicons::basis());
    for (const CueMatch &match : find_cues(tree, where, table))
        if (match.label == word(wanted))
            return tree.span_of(match.words);
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
        // "is known to be cold and is called Long Lake": the name is not known that way.
        if (tree.relation(below) == Relation::conj && tree.head(below) == word &&
            tree.has_child(word, {Relation::aux_pass}) &&
            tree.has_child(below, {Relation::aux_pass, Relation::cop}))
            return false;
        below = tree.head(below);
    }
    return below == word;
}

// "studies show", "is known to": an appeal to nobody that can be asked, in the claim's own relation
// or in a clause that it depends on.
std::optional<TextSpan> appeal(const ClaimView &view) {
    // "..., and raises GLP-1, a hormone": whoever writes that explains the name.
    if (view.reading.rule.name == rules::apposition.name)
        return std::nullopt;
    static const PhraseTable table(lexicons::basis());
    const Tree &tree = view.tree;
    for (const CueMatch &match : find_cues(tree, tree.all(), table)) {
        if (match.label != word(Basis::untraceable))
            continue;
        bool reaches = view.reading.relation.contains(match.words);
        for (WordIndex word = match.words.first; word < match.words.last && !reaches; ++word)
            reaches = (view.reading.anchor > match.words.first &&
                       says_of(tree, word, view.reading.anchor)) ||
                      (tree.relation(word) == Relation::obl && match.words.first == 0 &&
                       // "In a trial, X fell"
                       tree.below(view.reading.anchor, tree.head(word)));
        if (reaches)
            return tree.span_of(match.words);
    }
    return std::nullopt;
}

/// "It was reported last month that X": by whom, nobody is told.
std::optional<TextSpan> impersonal(const ClaimView &view) {
    const Tree &tree = view.tree;
    for (WordIndex verb = 0; verb < tree.size(); ++verb) {
        const auto be = tree.child(verb, {Relation::aux_pass});
        const auto it = tree.child(verb, {Relation::nsubj_pass, Relation::expl, Relation::nsubj});
        // "It was found in a barn" tells of a thing.
        const bool says = tree.has_child(
            verb, {Relation::ccomp, Relation::csubj, Relation::csubj_pass, Relation::xcomp});
        if (!be || !it || !says || tree.lower(*it) != "it" || view.reading.anchor <= verb ||
            !tree.below(view.reading.anchor, verb))
            continue;
        // "It should be noted", "It is expected", "It is recommended" are the author's own.
        const auto kind = speech_kind(tree, verb, false);
        const bool modal = std::ranges::any_of(
            tree.children(verb), [&](WordIndex child) { return tree[child].xpos == Xpos::md; });
        if (!kind || *kind == SpeechKind::thought || modal || tree.lemma(verb) == "recommend")
            continue;
        return tree.span_of({std::min(*it, *be), verb + 1});
    }
    return std::nullopt;
}

/// "I bought a tracker", "My sister slept": what the writer, or a speaker of no name, lived
/// through.
std::optional<TextSpan> own_story(const ClaimView &view, const SaidBy &said_by) {
    const Tree &tree = view.tree;
    const WordRange subject = view.reading.subject.words;
    const std::string_view first = tree.lower(subject.first);
    const bool in_first_person = (first == "i" && subject.size() == 1) || first == "my";
    const bool past = std::ranges::any_of(view.proposition().relation, [&](WordIndex word) {
        return tree[word].xpos == Xpos::vbd || tree[word].xpos == Xpos::vbn;
    });
    // "It was hard, as I could not sleep," the patient wrote.
    const bool quoted = said_by.who.kind == AttributionKind::unnamed &&
                        view.quotations.covers(tree[view.reading.anchor].span);
    for (WordIndex word = 0; word < tree.size() && quoted; ++word)
        if (tree.lower(word) == "i")
            return tree[word].span;
    return in_first_person && past ? std::optional(tree.span_of({subject.first, subject.first + 1}))
                                   : std::nullopt;
}

/// "The results will be published": told beside results, and none.
bool is_to_come(const ClaimView &view) {
    return std::ranges::any_of(view.proposition().relation, [&](WordIndex word) {
        return view.tree.lower(word) == "will" || view.tree.lower(word) == "shall";
    });
}

/// "P < 0.05 was considered significant": a method, unlike the number of those studied.
bool is_threshold(const ClaimView &view, SectionKind section, TextSpan mark) {
    return section == SectionKind::methods &&
           ascii_lower(slice(view.tree.document(), mark)).starts_with("p");
}

/// "The primary outcome is pain": told among results in a protocol, and none.
bool is_laid_out(const ClaimView &view) {
    const auto &words = view.proposition().relation;
    return lists_word("aim endpoint objective outcome",
                      view.tree.lemma(view.reading.subject.head)) &&
           std::ranges::any_of(words, [&](WordIndex word) {
               return view.tree[word].xpos == Xpos::vbz || view.tree[word].xpos == Xpos::vbp;
           });
}

/// "Methods and results": what stands below may be either, and a share is a result.
bool may_tell_methods(const Tree &tree, TextSpan heading) {
    return ascii_lower(slice(tree.document(), heading)).find("method") != std::string::npos &&
           slice(tree.document(), tree.span()).find('%') == std::string_view::npos;
}

/// "Serum was collected", told among results: what was done, and no number of it.
bool is_bare_method(const ClaimView &view) {
    return view.proposition().passive &&
           lists_word("administer allocate analyse analyze assess calculate collect compare "
                      "conduct design evaluate interview measure perform "
                      "randomise randomize recruit test verify",
                      view.tree.lemma(view.proposition().predicate)) &&
           slice(view.tree.document(), view.tree.span()).find_first_of("0123456789") ==
               std::string_view::npos;
}

/// The words by which the document offers what it measured itself.
std::optional<TextSpan> own_data(const ClaimView &view, const SaidBy &said_by,
                                 const Sections &sections) {
    // "I think this study is a good one," says another.
    const bool others = said_by.who.kind == AttributionKind::named;
    const std::vector<CueMatch> cues = own_study_cues(view.tree);
    if (tells_of_earlier_work(view.tree, cues))
        return std::nullopt;
    const SectionKind section = sections.kind();
    if (const auto cue = others ? std::nullopt : own_work(view, cues, section))
        return cue;
    if (const auto cue = statistic(view); cue && !is_threshold(view, section, *cue))
        return cue;
    if (const auto heading = sections.results();
        heading && !may_tell_methods(view.tree, *heading) && !is_to_come(view) &&
        !is_laid_out(view) && !is_bare_method(view))
        return heading;
    if (said_by.own && section != SectionKind::methods &&
        !is_planned(view.tree, view.reading.anchor))
        return said_by.own;
    if (said_by.who.kind != AttributionKind::author)
        return std::nullopt;
    if (const auto cue = own_display(view, sections))
        return cue;
    if (const auto cue = own_sample(view, sections))
        return cue;
    return told_as_result(view, sections);
}

} // namespace

Finding<Basis> find_basis(const ClaimView &view, const SaidBy &said_by,
                          std::span<const Citation> citations, const Sections &sections) {
    const Tree &tree = view.tree;
    // "In this study, X fell, which agrees with others [4]."
    const bool by_author = said_by.who.kind == AttributionKind::author;
    if (const auto cue = by_author ? set_in_own_study(view) : std::nullopt)
        return {Basis::own_data, cue};
    if (!citations.empty())
        return {Basis::traceable, citations.front().span};
    if (const auto cue = own_data(view, said_by, sections))
        return {Basis::own_data, cue};
    if (said_by.who.kind == AttributionKind::named)
        return {Basis::named, said_by.span};
    if (const auto cue = named_subject(view))
        return {Basis::named, cue};
    if (!sections.is_study()) {
        if (const auto cue = cue_of(tree, tree.all(), Basis::testimonial))
            return {Basis::testimonial, cue};
        if (const auto cue = own_story(view, said_by))
            return {Basis::testimonial, cue};
    }
    if (const auto cue = appeal(view))
        return {Basis::untraceable, cue};
    if (const auto cue = impersonal(view))
        return {Basis::untraceable, cue};
    if (said_by.who.kind == AttributionKind::unnamed)
        return {Basis::untraceable, said_by.span};
    return {};
}

} // namespace claimgraph
