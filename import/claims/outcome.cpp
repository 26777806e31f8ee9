// SPDX-License-Identifier: Apache-2.0
#include "import/claims/outcome.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

// Kinds of block that make no claim whatever their words are.
std::optional<Outcome> judge_block(BlockKind block) {
    switch (block) {
    case BlockKind::heading:
        return Outcome{SentenceOutcome::heading, "a heading"};
    case BlockKind::code:
        return Outcome{SentenceOutcome::unparsed, "code"};
    case BlockKind::table:
        return Outcome{SentenceOutcome::unparsed, "a table"};
    case BlockKind::reference_list:
        return Outcome{SentenceOutcome::reference, "in the reference list"};
    case BlockKind::paragraph:
    case BlockKind::list_item:
    case BlockKind::quote:
        break;
    }
    return std::nullopt;
}

struct Counts {
    std::size_t words = 0;
    std::size_t english = 0; // of a closed class of English
    std::size_t foreign = 0; // frequent in another language
    std::size_t unknown_letters = 0;
    std::size_t others = 0; // numbers and marks outside brackets
};

Counts count(std::span<const PlainWord> tokens) {
    Counts counts;
    std::size_t depth = 0;
    for (const PlainWord &token : tokens) {
        if (token.kind != WordKind::word) {
            counts.others += depth == 0 ? 1 : 0;
            if (token.lower == "(" || token.lower == "[")
                ++depth;
            else if (depth > 0 && (token.lower == ")" || token.lower == "]"))
                --depth;
            continue;
        }
        ++counts.words;
        const WordClass kind = word_class(token.lower);
        if (kind == WordClass::foreign)
            ++counts.foreign;
        else if (kind != WordClass::open && kind != WordClass::grade)
            ++counts.english;
        const bool ascii = std::ranges::all_of(
            token.lower, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        counts.unknown_letters += ascii && !token.lower.empty() ? 0U : 1U;
    }
    return counts;
}

std::optional<Outcome> judge_language(std::span<const PlainWord> tokens) {
    const Counts counts = count(tokens);
    if (counts.words == 0)
        return Outcome{SentenceOutcome::fragment, "no words"};
    if (counts.words < 2)
        return Outcome{SentenceOutcome::fragment, "a single word"};
    // "Rates were 3 %, 4 % and 8 %" is English around its numbers, "n = 3, 4, 8" is not.
    constexpr std::size_t sentence_like = 3;
    const std::size_t weight = counts.english >= sentence_like ? 3 : 1;
    if (counts.others > weight * counts.words + 2)
        return Outcome{SentenceOutcome::unparsed, "mostly numbers and marks"};
    if (2 * counts.unknown_letters > counts.words)
        return Outcome{SentenceOutcome::unparsed, "not in English: other letters"};
    if (counts.foreign > 1 && counts.foreign >= counts.english)
        return Outcome{SentenceOutcome::unparsed, "not in English: words of another language"};
    // In running English every third word is of a closed class; headlines have fewer.
    constexpr std::size_t long_enough = 12;
    if (counts.words >= long_enough && 12 * counts.english < counts.words)
        return Outcome{SentenceOutcome::unparsed, "not in English: few function words"};
    return std::nullopt;
}

std::vector<std::string_view> words_of(std::span<const PlainWord> tokens) {
    std::vector<std::string_view> words;
    for (const PlainWord &token : tokens)
        words.push_back(token.lower);
    return words;
}

/// Whether a phrase counts at the edge only: as the first words of a sentence, or in a short one.
/// In another, "cookies" and "sponsored" are what it speaks of.
bool counts_at_edge(std::span<const std::string_view> phrase) {
    static const auto phrases = [] {
        ListedWords set;
        for (const Row &row : rows_of(lexicons::boilerplate()))
            if (row.size() > 2 && row[2] == "edge")
                set.insert(row[0]);
        return set;
    }();
    std::string words;
    for (const std::string_view word : phrase)
        words.append(words.empty() ? "" : " ").append(word);
    return phrases.contains(words);
}

std::optional<Outcome> judge_boilerplate(const std::vector<std::string_view> &words) {
    static const PhraseTable table(lexicons::boilerplate());
    constexpr std::size_t short_sentence = 8;
    if (std::ranges::find(words, std::string_view("\u00A9")) != words.end())
        return Outcome{SentenceOutcome::boilerplate, "legal notice"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto rest = std::span(words).subspan(i);
        const PhraseMatch match = table.match(rest);
        const bool at_edge = i == 0 || words.size() <= short_sentence;
        if (match.length != 0 && (at_edge || !counts_at_edge(rest.first(match.length))))
            return Outcome{SentenceOutcome::boilerplate, std::string(match.label)};
    }
    return std::nullopt;
}

/// "JK, MA and PL wrote the paper.": initials, and a verb of authors.
bool tells_shares_of_authors(std::string_view text) {
    constexpr std::string_view verbs =
        "analyzed analysed approved carried collected conceived conceptualized conducted "
        "contributed coordinated designed drafted edited helped interpreted made participated "
        "performed planned prepared provided read recruited reviewed revised supervised took "
        "undertook wrote";
    constexpr std::size_t fewest = 3; // two may be molecules
    std::size_t initials = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.ends_with(','))
            word.remove_suffix(1);
        const bool upper = word.size() >= 2 && word.size() <= 4 &&
                           std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (upper)
            ++initials;
        else if (word != "and" && !word.empty())
            return initials >= fewest && lists_word(verbs, word);
    }
    return false;
}

/// "Citation: Otters return (2019, May 3) retrieved 7 May 2019 from ...": how the page itself is
/// cited.
bool tells_how_to_cite(std::string_view text) {
    constexpr std::size_t reach = 24;
    const std::string start = ascii_lower(text.substr(0, reach));
    for (const std::string_view opening : {"citation:", "cite as:", "cite this", "how to cite",
                                           "suggested citation", "to cite this"})
        if (start.starts_with(opening))
            return true;
    return false;
}

} // namespace

Outcome judge(BlockKind block, std::string_view text, std::span<const PlainWord> tokens) {
    if (const auto judged = judge_block(block))
        return *judged;
    if (tokens.size() > most_tokens)
        return {SentenceOutcome::unparsed, "longer than 400 tokens"};
    const std::size_t end = text.find_last_not_of("\"')] \xE2\x80\x9D");
    if (end != std::string_view::npos && text[end] == '?')
        return {SentenceOutcome::question, "ends with a question mark"};
    if (const auto judged = judge_language(tokens))
        return *judged;
    if (const auto judged = judge_boilerplate(words_of(tokens)))
        return *judged;
    if (tells_how_to_cite(text))
        return {SentenceOutcome::boilerplate, "how to cite the page"};
    if (tells_shares_of_authors(text))
        return {SentenceOutcome::boilerplate, "about the authors' shares"};
    return {SentenceOutcome::claim, "makes a claim"};
}

Outcome without_claim(const Tree &tree, std::string reason) {
    if (reason == "no verb")
        return {SentenceOutcome::fragment, std::move(reason)};
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (!tree.is_root(word))
            continue;
        const auto subject = tree.child(word, {Relation::nsubj, Relation::nsubj_outer});
        const bool aims = subject && lists_word("aim goal hypothesis objective purpose question",
                                                tree.lemma(*subject));
        if (aims || control_of(tree.lemma(word)) == Control::inquire)
            return {SentenceOutcome::question, "says what is asked"};
    }
    return {SentenceOutcome::unparsed, std::move(reason)};
}

Outcome judge(const Tree &tree) {
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (!tree.is_root(word))
            continue;
        const bool base = tree[word].xpos == Xpos::vb || tree[word].xpos == Xpos::vbp;
        const bool alone = !tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass,
                                                  Relation::csubj, Relation::expl, Relation::aux,
                                                  Relation::aux_pass, Relation::cop});
        static const WordMap imperatives = word_map(lexicons::imperatives());
        if (base && alone && (word < 3 || imperatives.contains(tree.lower(word))) &&
            !tree.has_child(word, {Relation::mark}))
            return {SentenceOutcome::instruction, "an imperative"};
    }
    return {SentenceOutcome::claim, "makes a claim"};
}

} // namespace claimgraph
