// SPDX-License-Identifier: Apache-2.0
#include "import/claims/attribution.hpp"

#include "core/ascii.hpp"

namespace claimgraph {
namespace {

// A capital that does not only start the sentence, or a word of capitals.
bool is_name(const PhrasedSentence &sentence, std::uint32_t i) {
    const std::string_view text = slice(sentence.text, sentence.tokens[i].span);
    const bool acronym = text.size() > 1 && is_ascii_upper(text[0]) && is_ascii_upper(text[1]);
    return acronym || (i > 0 && is_ascii_upper(text[0]) && text.size() > 1);
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
}

std::optional<Words> after_according_to(const ClauseView &view) {
    const PhrasedSentence &sentence = view.sentence;
    for (const Phrase &phrase : sentence.phrases)
        if (phrase.kind == PhraseKind::noun && phrase.first >= 2 &&
            sentence.words[phrase.first - 1] == "to" &&
            sentence.words[phrase.first - 2] == "according")
            return Words{phrase.first, phrase.last};
    return std::nullopt;
}

bool speaks_for_itself(Predicate predicate) {
    return predicate == Predicate::reports || predicate == Predicate::recommends;
}

} // namespace

NamedSource source_in(const PhrasedSentence &sentence, Words words) {
    static const WordMap nouns = word_map(lexicons::source_nouns());
    bool name = false;
    bool year = false;
    for (std::uint32_t i = words.first; i < words.last; ++i) {
        name = name || is_name(sentence, i);
        year = year || is_year(sentence.words[i]);
    }
    const std::string_view last = sentence.words[words.last - 1];
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

SaidBy find_attribution(const ClauseView &view) {
    const auto said_by = [&](Words words) -> SaidBy {
        const NamedSource who = source_in(view.sentence, words);
        if (who.kind == AttributionKind::author)
            return {};
        return {who, view.sentence.span_of(words.first, words.last)};
    };
    const Clause *reporting = view.governor();
    if (reporting == nullptr && speaks_for_itself(view.clause().predicate))
        reporting = &view.clause();
    if (reporting != nullptr && !reporting->subjects.empty())
        if (const SaidBy found = said_by(
                {reporting->subjects.front().words.first, reporting->subjects.back().words.last});
            found.span)
            return found;
    if (const auto words = after_according_to(view))
        if (const SaidBy found = said_by(*words); found.span)
            return found;
    return {};
}

} // namespace claimgraph
