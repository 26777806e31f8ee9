// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/mention_words.hpp"

#include "core/ascii.hpp"
#include "import/concepts/greek_letters.hpp"
#include "import/concepts/word_form.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace claimgraph {
namespace {

bool are_glued(const PlainWord &left, const PlainWord &right) {
    return left.span.end == right.span.start;
}

// "25(OH)D", "Ca(OH)2": behind the word that ends a name with brackets in it, if one begins with
// the word at `first`; else `first`.
std::size_t behind_name(std::span<const PlainWord> tokens, std::size_t first) {
    std::size_t close = first + 1;
    if (close < tokens.size() && tokens[close].lower == "-" &&
        are_glued(tokens[first], tokens[close]))
        ++close; // "25-(OH)D3"
    if (close >= tokens.size() || tokens[close].lower != "(" ||
        !are_glued(tokens[close - 1], tokens[close]))
        return first;
    while (close + 1 < tokens.size() && tokens[close].lower != ")" &&
           are_glued(tokens[close], tokens[close + 1]))
        ++close;
    const bool goes_on = tokens[close].lower == ")" && close + 1 < tokens.size() &&
                         tokens[close + 1].kind != WordKind::punctuation &&
                         are_glued(tokens[close], tokens[close + 1]);
    return goes_on ? close + 2 : first;
}

// The mark of "−0.5", "≥ 2", "± 3", "$5": it belongs to the number behind it.
bool is_sign(std::span<const PlainWord> tokens, std::size_t at) {
    static constexpr std::array<std::string_view, 13> signs = {"±", "≥", "≤", "<", ">", "~", "−",
                                                               "-", ".", "$", "€", "£", "¥"};
    const std::string_view mark = tokens[at].lower;
    if (std::ranges::find(signs, mark) == signs.end() || at + 1 == tokens.size() ||
        !(is_ascii_digit(tokens[at + 1].lower.front()) || tokens[at + 1].lower == "."))
        return false;
    // "10~14 %", "5-6" are ranges.
    const bool single = mark == "−" || mark == "-" || mark == "~" || mark == ".";
    return !single || (are_glued(tokens[at], tokens[at + 1]) &&
                       (at == 0 || !are_glued(tokens[at - 1], tokens[at])));
}

// "50·3", as some journals print it
bool is_decimal_at(std::span<const PlainWord> tokens, std::size_t at) {
    return at + 2 < tokens.size() && is_ascii_digit(tokens[at].lower.front()) &&
           tokens[at + 1].lower == "\xC2\xB7" && is_ascii_digit(tokens[at + 2].lower.front()) &&
           are_glued(tokens[at], tokens[at + 1]) && are_glued(tokens[at + 1], tokens[at + 2]);
}

bool is_capital(std::string_view form) {
    return form.size() > 1 && is_ascii_upper(form[0]) && is_ascii_lower(form[1]);
}

// "Kelly Moss", "the Dragonfly mission": a name in -ly, no adverb; "Highly valued maize" begins a
// sentence.
bool is_name_in_ly(std::string_view mention, std::span<const PlainWord> tokens, std::size_t at) {
    const auto capital = [&](std::size_t i) {
        return i < tokens.size() && is_capital(slice(mention, tokens[i].span));
    };
    return capital(at) && (at > 0 || capital(at + 1));
}

// "the United States", "the Virgin Islands": one country, whatever the word's form.
bool is_plural_of_name(std::string_view mention, std::span<const PlainWord> tokens,
                       std::size_t at) {
    static constexpr std::array<std::string_view, 10> plurals = {
        "emirates", "falls",     "games",   "heights", "islands",
        "isles",    "mountains", "nations", "springs", "states"};
    return at > 0 && is_capital(slice(mention, tokens[at].span)) &&
           is_capital(slice(mention, tokens[at - 1].span)) &&
           std::ranges::find(plurals, tokens[at].lower) != plurals.end();
}

// "vitamin A", unlike "THE COST OF A BOAT"
bool is_letter_of_name(std::string_view mention, const std::vector<MentionWord> &words,
                       std::string_view form) {
    return form == "A" && !words.empty() && words.back().kind == WordClass::open &&
           std::ranges::any_of(mention, is_ascii_lower);
}

} // namespace

std::vector<MentionWord> mention_words(std::string_view mention) {
    constexpr std::size_t longest_name = 40;
    const TextSpan all{0, static_cast<std::uint32_t>(mention.size())};
    const std::vector<PlainWord> tokens = split_words(mention, all, longest_name);
    std::vector<MentionWord> words;
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const PlainWord &token = tokens[i];
        if (token.lower == "(" || token.lower == "[") {
            ++depth;
        } else if (token.lower == ")" || token.lower == "]") {
            --depth;
        } else if (depth <= 0 && is_decimal_at(tokens, i)) {
            words.push_back({token.lower + "." + tokens[i + 2].lower, WordClass::open, true});
            i += 2;
        } else if (depth <= 0 && is_sign(tokens, i)) {
            const bool glued = are_glued(token, tokens[i + 1]);
            words.push_back({token.lower + (glued ? tokens[i + 1].lower : std::string()),
                             WordClass::open, true});
            i += glued ? 1 : 0;
        } else if (depth <= 0 && (token.kind != WordKind::punctuation || token.lower == "%")) {
            const std::size_t behind = behind_name(tokens, i);
            if (behind > i) {
                const TextSpan name{token.span.start, tokens[behind - 1].span.end};
                words.push_back({std::string(slice(mention, name)), WordClass::open, true});
                i = behind - 1;
                continue;
            }
            const std::string_view form = slice(mention, token.span);
            if (is_letter_of_name(mention, words, form)) {
                words.push_back({"a", WordClass::open});
                continue;
            }
            const bool kept = keeps_case(form);
            WordClass kind = word_class(token.lower);
            if (kind == WordClass::adverb && is_name_in_ly(mention, tokens, i))
                kind = WordClass::open;
            words.push_back({with_greek_names(kept ? form : ascii_lower(form)), kind, kept});
            words.back().keeps_s = is_plural_of_name(mention, tokens, i);
        }
    }
    return words;
}

} // namespace claimgraph
