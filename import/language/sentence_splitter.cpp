// SPDX-License-Identifier: Apache-2.0
#include "import/language/sentence_splitter.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace claimgraph {
namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

constexpr std::array<std::string_view, 8> closing_marks = {
    "\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB", "*"};
constexpr std::array<std::string_view, 8> opening_marks = {
    "\"", "'", "(", "[", "\xE2\x80\x9C", "\xE2\x80\x98", "\xC2\xAB", "*"};
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

std::uint32_t skip(std::string_view rest, std::span<const std::string_view> marks) {
    std::uint32_t length = 0;
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view mark : marks)
            if (rest.substr(length).starts_with(mark)) {
                length += static_cast<std::uint32_t>(mark.size());
                found = true;
            }
    }
    return length;
}

// The word that ends at `end`, in lower case; empty if it is too long to be an abbreviation.
std::string word_before(std::string_view text, std::uint32_t start, std::uint32_t end) {
    constexpr std::uint32_t longest_abbreviation = 8;
    std::string word;
    std::uint32_t at = end;
    while (at > start &&
           (is_lower(text[at - 1]) || is_upper(text[at - 1]) || text[at - 1] == '.')) {
        if (end - at == longest_abbreviation)
            return {};
        --at;
    }
    for (const char c : text.substr(at, end - at))
        word += is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return word;
}

// Whether the word that `rest` starts with usually starts a sentence: "The", "However".
bool starts_like_a_sentence(std::string_view rest) {
    std::string word;
    for (const char c : rest.substr(0, 12)) {
        if (!is_lower(c) && !is_upper(c))
            break;
        word += is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const WordClass kind = word_class(word);
    return is_upper(rest.front()) && word.size() > 1 && kind != WordClass::open &&
           kind != WordClass::foreign;
}

// Whether the full stop at `stop` belongs to the word before it.
bool belongs_to_abbreviation(std::string_view text, TextSpan sentence, std::uint32_t stop,
                             std::uint32_t next) {
    static const WordMap abbreviations = word_map(lexicons::abbreviations());
    const std::string word = word_before(text, sentence.start, stop);
    const auto known = abbreviations.find(word);
    if (known != abbreviations.end())
        return known->second == "no" || !starts_like_a_sentence(text.substr(next));
    const bool initial = word.size() == 1 && is_upper(text[stop - 1]);
    if (initial)
        return !starts_like_a_sentence(text.substr(next));
    // "1. First" at the start of a sentence is a list number.
    std::uint32_t digits = stop;
    while (digits > sentence.start && is_digit(text[digits - 1]))
        --digits;
    return digits == sentence.start && stop - digits < 4;
}

// Whether a sentence can start with `rest`.
bool can_start(std::string_view rest) {
    const std::uint32_t marks = skip(rest, opening_marks);
    if (marks >= rest.size())
        return marks > 0;
    const char c = rest[marks];
    return is_upper(c) || is_digit(c) || is_beyond_ascii(c);
}

// The end of the row of end marks at `at`.
std::uint32_t end_of_marks(std::string_view text, std::uint32_t at, std::uint32_t end) {
    while (at < end) {
        if (text[at] == '.' || text[at] == '!' || text[at] == '?')
            ++at;
        else if (text.substr(at, end - at).starts_with(ellipsis))
            at += 3;
        else
            break;
    }
    return at;
}

// Where the sentence ends whose end mark stands at `at`, or nothing (0) if it goes on.
std::uint32_t end_after(std::string_view text, TextSpan sentence, std::uint32_t at) {
    const std::uint32_t stop = at;
    at = end_of_marks(text, at, sentence.end);
    const std::uint32_t marks_end = at;
    at += skip(text.substr(at, sentence.end - at), closing_marks);
    if (at >= sentence.end)
        return sentence.end;
    if (!is_blank(text[at])) {
        const bool word_ends =
            stop >= sentence.start + 2 && is_lower(text[stop - 1]) && is_lower(text[stop - 2]);
        const bool word_starts = at + 1 < sentence.end && is_upper(text[at]) &&
                                 (is_lower(text[at + 1]) || is_blank(text[at + 1]));
        return word_ends && word_starts && at == marks_end ? at : 0;
    }
    std::uint32_t next = at;
    while (next < sentence.end && is_blank(text[next]))
        ++next;
    if (next >= sentence.end)
        return at;
    if (!can_start(text.substr(next, sentence.end - next)))
        return 0;
    const bool single_stop = marks_end == stop + 1 && text[stop] == '.';
    return single_stop && belongs_to_abbreviation(text, sentence, stop, next) ? 0 : at;
}

bool is_blank_line(std::string_view text, std::uint32_t at, std::uint32_t end) {
    return at + 1 < end && text[at] == '\n' && text[at + 1] == '\n';
}

} // namespace

TextSpan trimmed(std::string_view text, TextSpan span) {
    while (!span.empty() && is_blank(text[span.start]))
        ++span.start;
    while (!span.empty() && is_blank(text[span.end - 1]))
        --span.end;
    return span;
}

std::vector<TextSpan> split_sentences(std::string_view text, TextSpan block) {
    std::vector<TextSpan> sentences;
    TextSpan rest = trimmed(text, block);
    const auto end_at = [&](std::uint32_t end) {
        const TextSpan sentence = trimmed(text, {rest.start, end});
        if (!sentence.empty())
            sentences.push_back(sentence);
        rest = trimmed(text, {end, rest.end});
    };
    for (std::uint32_t at = rest.start; at < rest.end;) {
        const char c = text[at];
        std::uint32_t end = 0;
        if (c == '.' || c == '!' || c == '?' || text.substr(at).starts_with(ellipsis))
            end = end_after(text, rest, at);
        else if (is_blank_line(text, at, rest.end))
            end = at;
        if (end != 0) {
            end_at(end);
            at = rest.start;
        } else {
            // A row of marks is looked at once: from each of them the work would be quadratic.
            at = std::max(at + 1, end_of_marks(text, at, rest.end));
        }
    }
    end_at(rest.end);
    return sentences;
}

} // namespace claimgraph
