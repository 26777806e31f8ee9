// SPDX-License-Identifier: Apache-2.0
#include "import/claims/outcome.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>
#include <optional>
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
    std::size_t others = 0; // numbers and marks
};

Counts count(std::span<const PlainWord> tokens) {
    Counts counts;
    for (const PlainWord &token : tokens) {
        if (token.kind != WordKind::word) {
            ++counts.others;
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
    if (counts.others > counts.words + 2)
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

std::optional<Outcome> judge_boilerplate(const std::vector<std::string_view> &words) {
    static const PhraseTable table(lexicons::boilerplate());
    if (std::ranges::find(words, std::string_view("\u00A9")) != words.end())
        return Outcome{SentenceOutcome::boilerplate, "legal notice"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const PhraseMatch match = table.match(std::span(words).subspan(i)); match.length != 0)
            return Outcome{SentenceOutcome::boilerplate, std::string(match.label)};
    return std::nullopt;
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
    return {SentenceOutcome::claim, "makes a claim"};
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
