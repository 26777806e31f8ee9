// SPDX-License-Identifier: Apache-2.0
#include "import/claims/attribution.hpp"

#include "core/ascii.hpp"

namespace claimgraph {
namespace {

// A capital that does not only start the sentence, or a word of capitals.
bool is_name(const Tree &tree, WordIndex word) {
    const std::string_view text = tree.surface(word);
    const bool acronym = text.size() > 1 && is_ascii_upper(text[0]) && is_ascii_upper(text[1]);
    return acronym || (word > 0 && is_ascii_upper(text[0]) && text.size() > 1);
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
}

/// The nearest clause that says the claim.
const Speech *nearest_speech(const ClaimView &view) {
    const Speech *found = nullptr;
    const auto distance = [&](const Speech &speech) {
        return speech.verb > view.reading.anchor ? speech.verb - view.reading.anchor
                                                 : view.reading.anchor - speech.verb;
    };
    for (const Speech &speech : view.speech)
        if (governs(view.tree, view.quotations, speech, view.reading.anchor) &&
            (found == nullptr || distance(speech) < distance(*found)))
            found = &speech;
    return found;
}

/// "this study", "our results", "the results of this trial": the document itself.
bool is_own(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree.lower(word) == "of" && word + 1 < words.last &&
            (tree.lower(word + 1) == "this" || tree.lower(word + 1) == "our"))
            return true;
    const std::string_view first = tree.lower(words.first);
    const std::string_view second =
        words.size() > 1 ? tree.lower(words.first + 1) : std::string_view();
    return first == "our" || first == "we" || first == "these" ||
           ((first == "this" || first == "the") &&
            (first == "this" || second == "present" || second == "current"));
}

/// With titles, conjuncts and appositions, as far as they are one short name.
WordRange whole_name(const Tree &tree, WordIndex head) {
    constexpr WordIndex longest = 8;
    WordRange words = core_phrase(tree, head);
    for (const WordIndex other : tree.conjuncts(head))
        words = hull(words, core_phrase(tree, other));
    for (const WordIndex child : tree.children(head))
        if (child == words.last && tree.is(child, {Relation::appos, Relation::flat}) &&
            tree.subtree(child).size() <= longest)
            words = hull(words, core_phrase(tree, child));
    return words;
}

} // namespace

NamedSource source_in(const Tree &tree, WordRange words) {
    static const WordMap nouns = word_map(lexicons::source_nouns());
    bool name = false;
    bool year = false;
    for (WordIndex i = words.first; i < words.last; ++i) {
        name = name || is_name(tree, i);
        year = year || is_year(tree.lower(i));
    }
    const std::string_view last = tree.lower(words.last - 1);
    if (is_own(tree, words) || tree.surface(words.first) == "who") // not the WHO
        return {};
    const auto found = nouns.find(last);
    if (found == nouns.end())
        return name ? NamedSource{AttributionKind::named, SourceKind::person} : NamedSource{};
    if (found->second == word(SourceKind::agency))
        return {AttributionKind::named, SourceKind::agency};
    if (found->second == word(SourceKind::person))
        return {AttributionKind::named, SourceKind::person};
    const bool study = last == "study" || last == "trial" || last == "survey";
    if (name || (study && year))
        return {AttributionKind::named, study ? SourceKind::trial : SourceKind::person};
    return {AttributionKind::unnamed, SourceKind::person};
}

SaidBy find_attribution(const ClaimView &view) {
    const Tree &tree = view.tree;
    const auto said_by = [&](WordIndex head, bool person) -> SaidBy {
        const WordRange words = whole_name(tree, head);
        NamedSource who = source_in(tree, words);
        const std::string_view first = tree.lower(words.first);
        if ((first == "he" || first == "she") && view.quotations.knows_named_speaker())
            who = {AttributionKind::named, SourceKind::person};
        if (who.kind == AttributionKind::author && person && !is_own(tree, words) && first != "i" &&
            first != "who")
            who = {AttributionKind::unnamed, SourceKind::person};
        if (who.kind == AttributionKind::author)
            return {};
        return {who, tree.span_of(words)};
    };
    if (const Speech *speech = nearest_speech(view))
        return said_by(speech->speaker, speech->kind == SpeechKind::speech);
    if (view.reading.predicate == Predicate::reports ||
        view.reading.predicate == Predicate::recommends)
        if (const SaidBy found = said_by(view.reading.subject.head, false); found.span)
            return found;
    // Speech that goes on without a tag is still that of whoever spoke before.
    if (view.quotations.covers(tree[view.reading.anchor].span) && view.quotations.speaker())
        return {{AttributionKind::named, SourceKind::person}, view.quotations.speaker()};
    return {};
}

} // namespace claimgraph
