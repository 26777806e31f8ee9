// SPDX-License-Identifier: Apache-2.0
#include "import/claims/words.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// As `is_blank`, and the vertical tab.
bool separates_words(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::uint32_t character_length(std::string_view rest) {
    const auto lead = static_cast<unsigned char>(rest.front());
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return static_cast<std::uint32_t>(std::min(length, rest.size()));
}

// Blanks and punctuation beyond ASCII: U+0080..U+00BF save letters and the micro and degree
// signs, and U+2000..U+2BFF, U+3000..U+303F (general punctuation, arrows, operators, shapes).
bool is_foreign_punctuation(std::string_view character) {
    if (character.size() == 2 && character[0] == '\xC2')
        return character[1] != '\xB5' && character[1] != '\xB0' && character[1] != '\xAA' &&
               character[1] != '\xBA';
    if (character.size() != 3)
        return false;
    const auto lead = static_cast<unsigned char>(character[0]);
    const auto next = static_cast<unsigned char>(character[1]);
    return (lead == 0xE2 && next >= 0x80 && next <= 0xAF) || (lead == 0xE3 && next == 0x80);
}

bool is_apostrophe(std::string_view rest) {
    return rest.starts_with('\'') || rest.starts_with("\xE2\x80\x99");
}

// Length of a character that belongs to a word, or 0.
std::uint32_t word_character(std::string_view rest) {
    if (rest.empty())
        return 0;
    if (is_ascii_letter(rest.front()) || is_ascii_digit(rest.front()))
        return 1;
    const std::uint32_t length = character_length(rest);
    const bool beyond_ascii = static_cast<unsigned char>(rest.front()) >= 0x80;
    return beyond_ascii && !is_foreign_punctuation(rest.substr(0, length)) ? length : 0;
}

// Length of a mark that joins two word characters into one word, or 0.
std::uint32_t joint(std::string_view rest, bool in_number) {
    if (rest.empty())
        return 0;
    std::uint32_t length = 0;
    if (rest.front() == '-' || rest.front() == '_')
        length = 1;
    else if (is_apostrophe(rest))
        length = character_length(rest);
    else if (rest.front() == '.' || (in_number && rest.front() == ','))
        length = 1;
    else if (rest.starts_with("\xE2\x80\x90") || rest.starts_with("\xE2\x80\x91"))
        length = 3;
    if (length == 0 || word_character(rest.substr(length)) == 0)
        return 0;
    // A stop joins digits, and the letters of "e.g" or "U.S", but not two sentences.
    if (rest.front() == ',' || (rest.front() == '.' && in_number))
        return is_ascii_digit(rest[length]) ? length : 0;
    return length;
}

std::uint32_t word_length(std::string_view rest) {
    const bool number = is_ascii_digit(rest.front());
    std::uint32_t length = word_character(rest);
    std::uint32_t since_joint = 1;
    for (;;) {
        if (const std::uint32_t next = word_character(rest.substr(length))) {
            length += next;
            ++since_joint;
        } else if (const std::uint32_t mark = joint(rest.substr(length), number);
                   mark != 0 && (rest[length] != '.' || number || since_joint == 1)) {
            length += mark;
            since_joint = 0;
        } else {
            return length;
        }
    }
}

std::string lowered(std::string_view word) {
    if (word.size() > longest_word)
        return {};
    return ascii_lower(word);
}

// Bytes at the end of the word that are a token of their own: "n't", "'s", "'ll".
std::uint32_t clitic_length(std::string_view lower) {
    for (const std::string_view end :
         {"n't", "n\xE2\x80\x99t", "'s", "\xE2\x80\x99s", "'ll", "\xE2\x80\x99ll", "'re",
          "\xE2\x80\x99re", "'ve", "\xE2\x80\x99ve", "'m", "\xE2\x80\x99m", "'d"})
        if (lower.size() > end.size() && lower.ends_with(end))
            return static_cast<std::uint32_t>(end.size());
    return 0;
}

std::uint32_t punctuation_length(std::string_view rest) {
    if (rest.front() != '.')
        return character_length(rest);
    return static_cast<std::uint32_t>(std::min(rest.find_first_not_of('.'), rest.size()));
}

} // namespace

std::vector<PlainWord> split_words(std::string_view text, TextSpan span, std::size_t limit) {
    std::vector<PlainWord> words;
    const std::string_view sentence = text.substr(0, span.end);
    std::uint32_t at = span.start;
    const auto add = [&](std::uint32_t length, WordKind kind) {
        const TextSpan where{at, at + length};
        words.push_back({where, kind, lowered(slice(text, where))});
        at = where.end;
    };
    while (at < span.end && words.size() < limit) {
        const std::string_view rest = sentence.substr(at);
        if (separates_words(rest.front()) ||
            (rest.front() == '\xC2' && rest.starts_with("\xC2\xA0"))) {
            at += separates_words(rest.front()) ? 1U : 2U;
        } else if (word_character(rest) == 0) {
            add(punctuation_length(rest), WordKind::punctuation);
        } else {
            const WordKind kind = is_ascii_digit(rest.front()) ? WordKind::number : WordKind::word;
            const std::uint32_t length = word_length(rest);
            const std::uint32_t clitic = clitic_length(lowered(rest.substr(0, length)));
            add(length - clitic, kind);
            if (clitic != 0)
                add(clitic, WordKind::word);
        }
    }
    return words;
}

} // namespace claimgraph
