// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/abbreviations.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <optional>

// Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
// text" (2003): sections 2.1 (candidates) and 2.2 (the match, figure 1).

namespace claimgraph {
namespace {

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

/// One or two words of letters, digits and joints, no measure ("14 cases", "p < 0.01").
bool is_short_form(std::string_view text) {
    const bool prefixed = text.size() > 2 && is_ascii_digit(text[0]) && text[1] == '-';
    return text.size() >= 2 && text.size() <= longest_short_form && words_in(text) <= 2 &&
           (is_ascii_letter(text.front()) || prefixed) &&
           std::ranges::any_of(text, is_ascii_letter) &&
           text.find_first_of("<>=%:") == std::string_view::npos;
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

/// Whether it says more than the short form, in no more words than its letters allow.
bool is_long_form(std::string_view text, std::string_view short_form) {
    const std::size_t most_words = std::min(short_form.size() + 5, 2 * short_form.size());
    if (text.size() <= short_form.size() + 1 || words_in(text) > most_words ||
        ascii_lower(text).starts_with(ascii_lower(short_form) + " "))
        return false;
    if (is_plain_word(short_form) &&
        (words_in(text) != 1 || to_ascii_lower(text.front()) != to_ascii_lower(short_form.front())))
        return false;
    return text.find_first_of("()[];:\n") == std::string_view::npos &&
           text.find(". ") == std::string_view::npos;
}

/// The last words before a bracket that can belong to a definition.
std::string_view window_before(std::string_view text, std::size_t open) {
    constexpr std::size_t longest = 400;
    std::string_view before = trim_blanks(text.substr(0, open));
    before.remove_prefix(before.size() - std::min(before.size(), longest));
    if (const std::size_t mark = before.find_last_of(";:()[]\n"); mark != std::string_view::npos)
        before.remove_prefix(mark + 1);
    if (const std::size_t stop = before.rfind(". "); stop != std::string_view::npos)
        before.remove_prefix(stop + 2);
    return trim_blanks(before);
}

struct Definition {
    std::string_view short_form;
    std::string_view long_form;
};

/// "long form (SF)", also "long form (SF, more)" and "long form (SF; more)".
std::optional<Definition> with_long_before(std::string_view before, std::string_view content) {
    const std::string_view short_form = trim_blanks(content.substr(0, content.find_first_of(",;")));
    if (!is_short_form(short_form))
        return std::nullopt;
    std::string_view meaning = long_form(short_form, before);
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
    for (std::size_t open = text.find_first_of("(["); open != std::string_view::npos;
         open = text.find_first_of("([", open + 1)) {
        const std::size_t length = text.substr(open + 1, longest_content).find_first_of("()[]\n");
        const char close = text[open] == '(' ? ')' : ']';
        if (length == std::string_view::npos || text[open + 1 + length] != close || open < 2)
            continue;
        const std::string_view content = trim_blanks(text.substr(open + 1, length));
        const std::string_view before = window_before(text, open);
        auto definition = with_long_before(before, content);
        if (!definition)
            definition = with_long_inside(before, content);
        if (definition)
            found.emplace(definition->short_form, definition->long_form);
    }
    return found;
}

} // namespace claimgraph
