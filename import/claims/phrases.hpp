// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The flat phrases of a sentence: noun phrases, verb groups and the words between them. Found from
/// closed word classes, verb forms and neighbours alone, in one pass from left to right.

#include "import/claims/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What a word is in its sentence. Adjectives and numbers count as nouns.
enum class Tag : std::uint8_t {
    noun,
    determiner,
    possessive,
    preposition,
    coordinator,
    subordinator,
    relative,
    pronoun,
    be,
    have,
    do_,
    modal,
    negator,
    to, ///< before an infinitive
    adverb,
    verb,
    example, ///< "such as", "including"
    comma,
    stop, ///< colon, semicolon, dash
    other,
};

enum class PhraseKind : std::uint8_t {
    noun,
    verb,
    preposition,
    coordinator,
    subordinator,
    relative,
    example,
    comma,
    stop,
};

/// Consecutive words with one part to play. A verb group holds its auxiliaries, negations, the
/// verbs that only raise their subject ("is known to") and, last, its head.
struct Phrase {
    PhraseKind kind = PhraseKind::noun;
    std::uint32_t first = 0; ///< index of its first word
    std::uint32_t last = 0;  ///< index after its last word

    bool pronoun = false; ///< of a noun phrase

    // Of a verb group:
    std::uint32_t head = 0;
    std::string lemma;
    bool finite = false;
    bool passive = false;         ///< "is reduced"
    bool infinitive = false;      ///< "to reduce", without a verb before
    bool gerund = false;          ///< "reducing", without an auxiliary
    bool bare_participle = false; ///< "reduced", past or participle, without an auxiliary
    bool listed = false;          ///< its verb is in the lists
};

/// A sentence cut into phrases. What stands in brackets is no part of it.
struct PhrasedSentence {
    std::string_view text; ///< of the document
    TextSpan span;
    std::vector<PlainWord> tokens;
    std::vector<std::string_view> words; ///< lower-case form of each token
    std::vector<Tag> tags;
    std::vector<TextSpan> asides; ///< bracketed parts, with their brackets
    std::vector<Phrase> phrases;

    /// The text from word `first` to before word `last`. \pre `first < last`
    TextSpan span_of(std::uint32_t first, std::uint32_t last) const {
        return {tokens[first].span.start, tokens[last - 1].span.end};
    }
    TextSpan span_of(const Phrase &phrase) const { return span_of(phrase.first, phrase.last); }
};

/// Cut a sentence into phrases.
PhrasedSentence find_phrases(std::string_view text, TextSpan span, std::vector<PlainWord> tokens);

} // namespace claimgraph
