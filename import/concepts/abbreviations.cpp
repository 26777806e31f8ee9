// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/abbreviations.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_alphanumeric(char c) {
    return is_ascii_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
char lower(char c) { return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_short_form(std::string_view text) {
    return text.size() >= 2 && text.size() <= 10 &&
           std::ranges::count_if(text, is_ascii_upper) >= 2 &&
           std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '-'; });
}

// The long form at the end of `before`, or nothing: Schwartz and Hearst, "A simple algorithm for
// identifying abbreviation definitions in biomedical text", figure 1.
std::string_view long_form(std::string_view short_form, std::string_view before) {
    std::size_t at = before.size();
    for (std::size_t s = short_form.size(); s-- > 0;) {
        const char wanted = lower(short_form[s]);
        if (!is_alphanumeric(wanted))
            continue;
        const auto starts_word = [&](std::size_t i) {
            return i == 0 || !is_alphanumeric(before[i - 1]);
        };
        do {
            if (at == 0)
                return {};
            --at;
        } while (lower(before[at]) != wanted || (s == 0 && !starts_word(at)));
    }
    const std::size_t blank = at == 0 ? std::string_view::npos : before.rfind(' ', at);
    return before.substr(blank == std::string_view::npos ? 0 : blank + 1);
}

} // namespace

Abbreviations find_abbreviations(std::string_view text) {
    Abbreviations found;
    for (std::size_t open = text.find('('); open != std::string_view::npos;
         open = text.find('(', open + 1)) {
        constexpr std::size_t longest = 12;
        const std::size_t length = text.substr(open + 1, longest).find(')');
        if (length == std::string_view::npos || open < 2 || text[open - 1] != ' ')
            continue;
        const std::string_view short_form = text.substr(open + 1, length);
        if (!is_short_form(short_form))
            continue;
        // At most twice as many words as letters, in the same sentence part.
        const std::size_t window = std::min<std::size_t>(open - 1, 12 * short_form.size());
        std::string_view before = text.substr(open - 1 - window, window);
        const std::size_t boundary = before.find_last_of(".,;:()\n");
        if (boundary != std::string_view::npos)
            before.remove_prefix(boundary + 1);
        before.remove_prefix(std::min(before.find_first_not_of(' '), before.size()));
        const std::string_view meaning = long_form(short_form, before);
        if (meaning.size() > short_form.size() && std::ranges::count(meaning, ' ') > 0)
            found.emplace(short_form, meaning);
    }
    return found;
}

} // namespace claimgraph
