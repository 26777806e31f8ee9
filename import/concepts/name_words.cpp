// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/name_words.hpp"

#include "core/ascii.hpp"
#include "core/utf8.hpp"
#include "import/concepts/greek_letters.hpp"
#include "import/concepts/word_form.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

enum class Kind { blank, link, letter, greek, digit, other };

/// What a character is in a name. Beyond ASCII, punctuation and operators (U+2000..U+2BFF, but for
/// its hyphens) and the marks of Latin-1 are no letters.
Kind kind_of(CodePoint character) {
    const char32_t value = character.value;
    if (value < 0x80) {
        const char c = static_cast<char>(value);
        if (is_ascii_letter(c))
            return Kind::letter;
        if (is_ascii_digit(c))
            return Kind::digit;
        if (is_blank(c))
            return Kind::blank;
        return c == '-' || c == '/' || c == '\'' || c == '_' ? Kind::link : Kind::other;
    }
    if (value == 0xA0 || value == 0x2009 || value == 0x202F)
        return Kind::blank;
    if ((value >= 0x2010 && value <= 0x2012) || value == 0x2019)
        return Kind::link;
    if (!greek_letter_name(value).empty())
        return Kind::greek;
    const bool mark = value < 0xC0 || value == 0xD7 || value == 0xF7 ||
                      (value >= 0x2000 && value < 0x2C00) || (value >= 0x3000 && value < 0x3040);
    return mark ? Kind::other : Kind::letter;
}

bool is_genitive(std::string_view text, TextSpan word) {
    const std::string_view before = text.substr(0, word.start);
    return word.length() == 1 && text[word.start] == 's' &&
           (before.ends_with('\'') || before.ends_with("\u2019"));
}

/// Acronyms are short; longer words in capitals are shouted.
bool is_acronym(std::string_view word) {
    constexpr std::size_t longest = 5;
    const auto capitals = static_cast<std::size_t>(std::ranges::count_if(word, is_ascii_upper));
    const bool inner = std::any_of(word.begin() + 1, word.end(), is_ascii_upper);
    return inner && (word.size() <= longest || capitals < word.size());
}

} // namespace

std::vector<NameWord> name_words(std::string_view text, TextSpan span) {
    std::vector<NameWord> words;
    Kind before = Kind::other;
    bool joined = false;
    for (std::uint32_t at = span.start; at < span.end;) {
        const CodePoint character = decode_utf8(text.substr(0, span.end), at);
        const auto length = static_cast<std::uint32_t>(character.length);
        const Kind kind = kind_of(character);
        if (kind == Kind::letter || kind == Kind::greek || kind == Kind::digit) {
            if (kind == before && kind != Kind::greek)
                words.back().span.end += length;
            else
                words.push_back({{at, at + length}, joined});
            joined = true;
        } else if (kind == Kind::other) {
            joined = false;
        }
        before = kind;
        at += length;
    }
    std::erase_if(words, [&](const NameWord &word) { return is_genitive(text, word.span); });
    return words;
}

std::string name_word_form(std::string_view word) {
    if (const auto name = greek_letter_name(decode_utf8(word, 0).value); !name.empty())
        return std::string(name);
    if (is_acronym(word)) {
        const bool plural = word.size() > 2 && word.back() == 's' &&
                            std::all_of(word.begin(), word.end() - 1, is_ascii_upper);
        return std::string(plural ? word.substr(0, word.size() - 1) : word);
    }
    return american(singular(ascii_lower(word)));
}

} // namespace claimgraph
