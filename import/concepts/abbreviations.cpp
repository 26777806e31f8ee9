// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/abbreviations.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <optional>

// Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
// text" (2003): sections 2.1 (candidates) and 2.2 (the match, figure 1).

namespace claimgraph {
namespace {

constexpr Bytes opening_brackets("([");
constexpr Bytes ends_of_definitions(";:()[]\n"); ///< no definition goes on behind one

constexpr std::size_t longest_short_form = 10; ///< bytes
constexpr std::size_t longest_content = 200;   ///< bytes between brackets

bool is_word_byte(char c) { return is_ascii_alnum(c) || static_cast<unsigned char>(c) >= 0x80; }

std::size_t words_in(std::string_view text) {
    std::size_t words = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        words += !is_blank(text[i]) && (i == 0 || is_blank(text[i - 1]));
    return words;
}

/// "Oslo" and "see" are no short forms, unless the long form is one word that begins as they do.
bool is_plain_word(std::string_view text) {
    return std::ranges::none_of(text.substr(1), is_ascii_upper) &&
           std::ranges::none_of(text, is_ascii_digit);
}

/// "3DCT": a digit that the long form begins with too, and capitals.
bool is_counted(std::string_view text) {
    return is_ascii_digit(text.front()) && words_in(text) == 1 &&
           std::ranges::count_if(text, is_ascii_upper) > 1;
}

/// One or two words of letters, digits and joints, no measure ("14 cases", "p < 0.01").
bool is_short_form(std::string_view text) {
    const bool prefixed = text.size() > 2 && is_ascii_digit(text[0]) && text[1] == '-';
    return text.size() >= 2 && text.size() <= longest_short_form && words_in(text) <= 2 &&
           (is_ascii_letter(text.front()) || prefixed || is_counted(text)) &&
           std::ranges::any_of(text, is_ascii_letter) &&
           text.find_first_of("<>=%:") == std::string_view::npos;
}

/// "cdks": no word of English is without a vowel.
bool has_no_vowel(std::string_view text) {
    return text.size() > 2 && ascii_lower(text).find_first_of("aeiouy") == std::string::npos;
}

/// Whether the letters are the first ones of the words: "aa" of "amino acid".
bool are_initials(std::string_view letters, std::string_view words) {
    std::string initials;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!is_blank(words[i]) && (i == 0 || is_blank(words[i - 1])))
            initials += to_ascii_lower(words[i]);
    return initials == ascii_lower(letters);
}

/// The closing bracket of what opens at `open` without a blank before it, as in the name of a
/// chemical: "bis(phenyl)ethane". `npos` where it is no such bracket.
std::size_t end_of_glued(std::string_view text, std::size_t open) {
    if (open == 0 || is_blank(text[open - 1]))
        return std::string_view::npos;
    const std::size_t close = text.find_first_of("()[]", open + 1);
    const char wanted = text[open] == '(' ? ')' : ']';
    return close != std::string_view::npos && text[close] == wanted ? close
                                                                    : std::string_view::npos;
}

/// Whether the text has a bracket that belongs to no name.
bool has_free_bracket(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '(' && text[i] != '[' && text[i] != ')' && text[i] != ']')
            continue;
        const std::size_t close =
            text[i] == '(' || text[i] == '[' ? end_of_glued(text, i) : std::string_view::npos;
        if (close == std::string_view::npos)
            return true;
        i = close;
    }
    return false;
}

/// Without its digit, where it has a single one among capitals: it may count what the words name,
/// as in "nitrous oxide (N2O)". Else empty.
std::string without_count(std::string_view short_form) {
    std::string letters(short_form);
    const bool one_digit = std::erase_if(letters, is_ascii_digit) == 1;
    const bool counts = one_digit && letters.size() > 1 && is_ascii_upper(short_form.back()) &&
                        std::ranges::all_of(letters, is_ascii_upper);
    return counts ? letters : std::string();
}

/// The long form at the end of `before`: each letter of the short form in order, read backwards,
/// the first at the start of a word.
std::string_view long_form(std::string_view short_form, std::string_view before) {
    std::size_t at = before.size();
    for (std::size_t s = short_form.size(); s-- > 0;) {
        const char wanted = to_ascii_lower(short_form[s]);
        if (!is_ascii_alnum(wanted))
            continue;
        const auto starts_word = [&](std::size_t i) {
            return i == 0 || !is_word_byte(before[i - 1]);
        };
        do {
            if (at == 0)
                return {};
            --at;
        } while (to_ascii_lower(before[at]) != wanted || (s == 0 && !starts_word(at)));
    }
    // A hyphen keeps the words before it, a slash does not.
    const std::size_t blank = at == 0 ? std::string_view::npos : before.find_last_of(" /", at);
    return before.substr(blank == std::string_view::npos ? 0 : blank + 1);
}

/// The last words whose initials the short form has, each once: "Surgical Stress Index" for SSI,
/// where the letters are found in "Stress Index" too. Empty where there are none.
std::string_view words_of_initials(std::string_view short_form, std::string_view before) {
    std::size_t at = before.size();
    for (std::size_t s = short_form.size(); s-- > 0;) {
        if (!is_ascii_letter(short_form[s]) || at == 0)
            return {};
        const std::size_t blank = before.find_last_of(" -", at - 1);
        const std::size_t start = blank == std::string_view::npos ? 0 : blank + 1;
        if (start >= at || to_ascii_lower(before[start]) != to_ascii_lower(short_form[s]))
            return {};
        at = s == 0 || start == 0 ? start : start - 1;
    }
    return before.substr(at);
}

/// Whether it has a word, not only symbols: "2,6(R), 10(S)" has none.
bool has_word(std::string_view text) {
    constexpr std::ptrdiff_t shortest = 3;
    for (auto at = text.begin(); at != text.end(); ++at) {
        const auto end = std::find_if_not(at, text.end(), is_ascii_letter);
        if (end - at >= shortest)
            return true;
        if ((at = end) == text.end())
            break;
    }
    return false;
}

/// Whether it says more than the short form, in no more words than its letters allow.
bool is_long_form(std::string_view text, std::string_view short_form) {
    const std::size_t most_words = std::min(short_form.size() + 5, 2 * short_form.size());
    if (text.size() <= short_form.size() + 1 || words_in(text) > most_words ||
        ascii_lower(text).starts_with(ascii_lower(short_form) + " "))
        return false;
    const bool begins_as =
        words_in(text) == 1 && to_ascii_lower(text.front()) == to_ascii_lower(short_form.front());
    if (is_plain_word(short_form) && !begins_as && !has_no_vowel(short_form) &&
        !are_initials(short_form, text))
        return false;
    return text.find_first_of(";:\n") == std::string_view::npos && !has_free_bracket(text) &&
           has_word(text) && text.find(". ") == std::string_view::npos;
}

/// The last words before a bracket that can belong to a definition.
std::string_view window_before(std::string_view text, std::size_t open) {
    constexpr std::size_t longest = 400;
    std::string_view before = trim_blanks(text.substr(0, open));
    before.remove_prefix(before.size() - std::min(before.size(), longest));
    std::size_t start = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::size_t close =
            before[i] == '(' || before[i] == '[' ? end_of_glued(before, i) : std::string_view::npos;
        if (close != std::string_view::npos)
            i = close;
        else if (ends_of_definitions.contains(before[i]))
            start = i + 1;
        else if (before.substr(i).starts_with("--"))
            start = i + 2;
    }
    before.remove_prefix(start);
    if (const std::size_t stop = before.rfind(". "); stop != std::string_view::npos)
        before.remove_prefix(stop + 2);
    return trim_blanks(before);
}

struct Definition {
    std::string_view short_form;
    std::string_view long_form;
};

/// "citrate (C)": the one word before the bracket that begins with the letter.
std::optional<Definition> with_word_before(std::string_view before, std::string_view content) {
    constexpr std::size_t shortest_word = 5;
    const std::string_view word = before.substr(before.find_last_of(" /") + 1);
    if (content.size() != 1 || !is_ascii_upper(content.front()) || word.size() < shortest_word ||
        to_ascii_lower(word.front()) != to_ascii_lower(content.front()) ||
        !std::ranges::all_of(word.substr(1), is_ascii_lower))
        return std::nullopt;
    return Definition{content, word};
}

/// "long form (SF)", also "long form (SF, more)" and "long form (SF; more)".
std::optional<Definition> with_long_before(std::string_view before, std::string_view content) {
    const std::string_view short_form = trim_blanks(content.substr(0, content.find_first_of(",;")));
    if (!is_short_form(short_form))
        return std::nullopt;
    std::string_view meaning = long_form(short_form, before);
    if (const auto whole = words_of_initials(short_form, before); whole.size() > meaning.size())
        meaning = whole;
    if (const std::string letters = without_count(short_form); meaning.empty() && !letters.empty())
        meaning = long_form(letters, before);
    if (!is_long_form(meaning, short_form))
        return std::nullopt;
    return Definition{short_form, meaning};
}

/// "SF (long form)".
std::optional<Definition> with_long_inside(std::string_view before, std::string_view content) {
    const std::size_t blank = before.rfind(' ');
    const std::string_view short_form =
        before.substr(blank == std::string_view::npos ? 0 : blank + 1);
    if (!is_short_form(short_form) || words_in(content) < 2)
        return std::nullopt;
    const std::string_view meaning = long_form(short_form, content);
    if (meaning.size() != content.size() || !is_long_form(meaning, short_form))
        return std::nullopt;
    return Definition{short_form, meaning};
}

} // namespace

Abbreviations find_abbreviations(std::string_view text) {
    Abbreviations found;
    for (std::size_t open = opening_brackets.find_in(text); open != std::string_view::npos;
         open = opening_brackets.find_in(text, open + 1)) {
        const std::size_t length = text.substr(open + 1, longest_content).find_first_of("()[]\n");
        const char close = text[open] == '(' ? ')' : ']';
        if (length == std::string_view::npos || text[open + 1 + length] != close || open < 2)
            continue;
        const std::string_view content = trim_blanks(text.substr(open + 1, length));
        const std::string_view before = window_before(text, open);
        auto definition = with_long_before(before, content);
        if (!definition)
            definition = with_long_inside(before, content);
        if (!definition)
            definition = with_word_before(before, content);
        if (definition)
            found.emplace(definition->short_form, definition->long_form);
    }
    return found;
}

} // namespace claimgraph
