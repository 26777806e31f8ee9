// SPDX-License-Identifier: Apache-2.0
#include "import/claims/attribution.hpp"

#include "core/ascii.hpp"
#include "import/claims/relations.hpp"

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

bool reports(std::string_view lemma) {
    const auto sense = sense_of(lemma);
    return sense && sense->predicate == Predicate::reports;
}

/// Whether what is said lies below the reporting verb, or, as in "..., she said", above it.
bool speaks_of(const Tree &tree, const Proposition &speech, WordIndex claim) {
    for (const Part &part : speech.parts)
        if (part.slot == Slot::content && tree.below(claim, part.head))
            return true;
    return tree.relation(speech.predicate) == Relation::parataxis &&
           !tree.is_root(speech.predicate) && tree.below(claim, tree.head(speech.predicate)) &&
           !tree.below(claim, speech.predicate);
}

/// The nearest clause that reports the claim and says who speaks.
std::optional<WordIndex> speaker(const ClaimView &view) {
    std::optional<WordIndex> found;
    WordIndex nearest = 0;
    for (const Proposition &speech : view.propositions) {
        if (!speech.subject || speech.passive || speech.predicate == view.reading.anchor ||
            !reports(view.tree.lemma(speech.predicate)) ||
            !speaks_of(view.tree, speech, view.reading.anchor))
            continue;
        const WordIndex distance = speech.predicate > view.reading.anchor
                                       ? speech.predicate - view.reading.anchor
                                       : view.reading.anchor - speech.predicate;
        if (!found || distance < nearest) {
            found = speech.subject;
            nearest = distance;
        }
    }
    return found;
}

std::optional<WordIndex> after_according_to(const Tree &tree) {
    for (WordIndex word = 0; word + 1 < tree.size(); ++word)
        if (tree.lower(word) == "according" && tree.lower(word + 1) == "to")
            for (WordIndex noun = word + 2; noun < tree.size(); ++noun)
                if (tree.is(noun, {Relation::obl, Relation::nmod, Relation::obl_unmarked}) ||
                    tree.is_root(noun))
                    return noun;
    return std::nullopt;
}

/// "this study", "our results": the document itself.
bool is_own(const Tree &tree, WordRange words) {
    const std::string_view first = tree.lower(words.first);
    const std::string_view second =
        words.size() > 1 ? tree.lower(words.first + 1) : std::string_view();
    return first == "our" || first == "we" || first == "these" ||
           ((first == "this" || first == "the") &&
            (first == "this" || second == "present" || second == "current"));
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
    if (is_own(tree, words))
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
    const auto said_by = [&](WordIndex head) -> SaidBy {
        WordRange words = core_phrase(view.tree, head);
        for (const WordIndex other : view.tree.conjuncts(head))
            words = hull(words, core_phrase(view.tree, other));
        const NamedSource who = source_in(view.tree, words);
        if (who.kind == AttributionKind::author)
            return {};
        return {who, view.tree.span_of(words)};
    };
    if (const auto head = speaker(view))
        if (const SaidBy found = said_by(*head); found.span)
            return found;
    if (view.reading.predicate == Predicate::reports ||
        view.reading.predicate == Predicate::recommends)
        if (const SaidBy found = said_by(view.reading.subject.head); found.span)
            return found;
    if (const auto head = after_according_to(view.tree))
        if (const SaidBy found = said_by(*head); found.span)
            return found;
    return {};
}

} // namespace claimgraph
