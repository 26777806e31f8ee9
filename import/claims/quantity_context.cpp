// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_context.hpp"

#include "core/ascii.hpp"
#include "import/claims/numbers.hpp"
#include "import/language/characters.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

// "on the order of" is the longest cue.
constexpr std::size_t most_words = 4;
constexpr std::size_t longest_word = 24;

const WordMap &cues() {
    static const WordMap map = word_map(lexicons::quantity_cues());
    return map;
}

std::string_view cue_of(const std::string &words) {
    const auto found = cues().find(words);
    return found == cues().end() ? std::string_view() : found->second;
}

/// The words that end before `at`, nearest first; a full stop after one belongs to it.
std::vector<TextSpan> words_before(std::string_view text, std::size_t begin, std::size_t at) {
    std::vector<TextSpan> words;
    while (words.size() < most_words) {
        at = before_blanks(text, begin, at);
        const std::size_t end = at;
        if (at > begin && text[at - 1] == '.')
            --at;
        const std::size_t letters = at;
        while (at > begin && is_ascii_letter(text[at - 1]) && letters - at <= longest_word)
            --at;
        if (at == letters || (at > begin && is_word_before(text, at)) ||
            (end != letters && !words.empty()))
            break;
        words.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    }
    return words;
}

std::string plain(std::string_view word) {
    if (word.ends_with('.'))
        word.remove_suffix(1);
    return ascii_lower(word);
}

struct SignBound {
    QuantityBound bound = QuantityBound::exact;
    std::size_t length = 0;
};

/// "<", "≥", "~" that ends before `end`.
SignBound sign_before(std::string_view text, std::size_t end) {
    struct Sign {
        std::string_view written;
        QuantityBound bound;
    };
    static constexpr std::array signs = std::to_array<Sign>({
        {"<=", QuantityBound::at_most},  {">=", QuantityBound::at_least},
        {"=<", QuantityBound::at_most},  {"=>", QuantityBound::at_least},
        {"≤", QuantityBound::at_most},   {"≥", QuantityBound::at_least},
        {"⩽", QuantityBound::at_most},   {"⩾", QuantityBound::at_least},
        {"≦", QuantityBound::at_most},   {"≧", QuantityBound::at_least},
        {"≪", QuantityBound::less_than}, {"≫", QuantityBound::more_than},
        {"<", QuantityBound::less_than}, {">", QuantityBound::more_than},
        {"≲", QuantityBound::at_most},   {"≳", QuantityBound::at_least},
        {"~", QuantityBound::about},     {"∼", QuantityBound::about},
        {"≈", QuantityBound::about},     {"≃", QuantityBound::about},
        {"≅", QuantityBound::about},     {"±", QuantityBound::plus_minus},
    });
    const std::string_view before = text.substr(0, end);
    for (const Sign &sign : signs)
        if (before.ends_with(sign.written))
            return {sign.bound, sign.written.size()};
    return {};
}

/// A symbol that a number may be the index of: "A 1", "CO 2", "λ 2".
bool is_symbol_before(std::string_view text, std::size_t begin, std::size_t at) {
    const std::size_t end = before_blanks(text, begin, at);
    if (end == begin || end == at)
        return false;
    if (static_cast<unsigned char>(text[end - 1]) >= 0x80)
        return is_word_before(text, end);
    std::size_t start = end;
    while (start > begin && is_ascii_letter(text[start - 1]) && end - start < 4)
        --start;
    const std::string_view word = text.substr(start, end - start);
    if (word.empty() || word.size() > 3 || before_blanks(text, begin, start) == begin)
        return false;
    if (word.size() == 1)
        return word != "a" && word != "n" && word != "p" && word != "P" && word != "N";
    return is_ascii_upper(word[0]) && word_class(ascii_lower(word)) == WordClass::open;
}

/// Whether the word begins with a capital inside a sentence: a name.
bool is_name(std::string_view text, std::size_t begin, TextSpan word) {
    if (!is_ascii_upper(text[word.start]) || word.length() < 2)
        return false;
    const std::size_t before = before_blanks(text, begin, word.start);
    if (before == begin)
        return false;
    const TextCharacter last = character_before(text, before);
    return is_word(last.kind) || last.code == ',';
}

class LeftReader {
  public:
    LeftReader(std::string_view text, std::size_t begin, std::size_t at)
        : text_(text), begin_(begin), number_(at), at_(at) {
        found_.start = at;
    }

    LeftContext read() {
        // Sign, word and currency come in any order, each at most once: "at least ~$5".
        found_.index = is_symbol_before(text_, begin_, at_);
        for (int i = 0; i < 3 && (read_unit() || read_sign() || read_words()); ++i) {
        }
        return found_;
    }

  private:
    bool read_unit() {
        const std::size_t end = before_blanks(text_, begin_, at_);
        auto unit = unit_before(text_.substr(begin_), end - begin_);
        if (!unit || found_.unit)
            return false;
        at_ = end - unit->length;
        found_.start = at_;
        found_.unit = std::move(unit);
        return true;
    }

    bool read_sign() {
        const std::size_t end = before_blanks(text_, begin_, at_);
        const SignBound sign = sign_before(text_.substr(begin_), end - begin_);
        if (sign.length == 0)
            return false;
        at_ = end - sign.length;
        found_.start = at_;
        found_.bound = sign.bound;
        return true;
    }

    bool read_words() {
        const std::vector<TextSpan> words = words_before(text_, begin_, at_);
        std::string phrase;
        std::string_view cue;
        TextSpan first;
        for (const TextSpan word : words) {
            phrase = phrase.empty() ? plain(slice(text_, word))
                                    : plain(slice(text_, word)) + ' ' + phrase;
            if (const std::string_view longer = cue_of(phrase); !longer.empty()) {
                cue = longer;
                first = word;
            }
        }
        if (words.empty() || cue.empty()) {
            found_.name = !words.empty() && at_ == number_ && is_name(text_, begin_, words.front());
            return false;
        }
        return apply(cue, first);
    }

    bool apply(std::string_view cue, TextSpan first) {
        const std::string_view written = slice(text_, first);
        if (cue == "month") {
            found_.month = is_ascii_upper(written.front());
        } else if (cue == "label") {
            // "no" and "p" name a number as "No." and "p." only.
            found_.label = written.size() > 2 || written.ends_with('.');
        } else if (cue == "from") {
            found_.opening = RangeOpening::from;
        } else if (cue == "year") {
            found_.year = true;
        } else {
            if (cue == "between")
                found_.opening = RangeOpening::between;
            if (const auto bound = from_word<QuantityBound>(cue))
                found_.bound = *bound;
            at_ = first.start;
            found_.start = at_;
            return true;
        }
        return false;
    }

    std::string_view text_;
    std::size_t begin_;
    std::size_t number_;
    std::size_t at_;
    LeftContext found_;
};

} // namespace

LeftContext left_context(std::string_view text, std::size_t begin, std::size_t at) {
    return LeftReader(text, begin, at).read();
}

RightBound right_bound(std::string_view text, std::size_t at) {
    struct Phrase {
        std::string_view words;
        QuantityBound bound;
    };
    static constexpr std::array phrases = std::to_array<Phrase>({
        {"or more", QuantityBound::at_least},    {"or greater", QuantityBound::at_least},
        {"or higher", QuantityBound::at_least},  {"or older", QuantityBound::at_least},
        {"or above", QuantityBound::at_least},   {"or longer", QuantityBound::at_least},
        {"or over", QuantityBound::at_least},    {"or larger", QuantityBound::at_least},
        {"and above", QuantityBound::at_least},  {"and older", QuantityBound::at_least},
        {"and over", QuantityBound::at_least},   {"and higher", QuantityBound::at_least},
        {"or less", QuantityBound::at_most},     {"or fewer", QuantityBound::at_most},
        {"or lower", QuantityBound::at_most},    {"or younger", QuantityBound::at_most},
        {"or below", QuantityBound::at_most},    {"or under", QuantityBound::at_most},
        {"or shorter", QuantityBound::at_most},  {"or smaller", QuantityBound::at_most},
        {"and under", QuantityBound::at_most},   {"and below", QuantityBound::at_most},
        {"and younger", QuantityBound::at_most}, {"or so", QuantityBound::about},
    });
    if (stands_at(text, at, "+") && !is_word_at(text, at + 1))
        return {QuantityBound::at_least, 1};
    const std::size_t blank = blank_length(text, at);
    if (blank == 0)
        return {};
    for (const Phrase &phrase : phrases)
        if (stands_at(text, at + blank, phrase.words) &&
            !is_word_at(text, at + blank + phrase.words.size()))
            return {phrase.bound, blank + phrase.words.size()};
    return {};
}

bool month_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at <= longest_word && is_ascii_letter(text[end]))
        ++end;
    return end > at && is_ascii_upper(text[at]) &&
           cue_of(ascii_lower(text.substr(at, end - at))) == "month";
}

bool follows_label(std::string_view text, std::size_t begin, std::size_t at) {
    const std::vector<TextSpan> words = words_before(text, begin, at);
    if (words.empty())
        return false;
    const std::string word = plain(slice(text, words.front()));
    const WordClass kind = word_class(word);
    return cue_of(word) == "label" || kind == WordClass::preposition || kind == WordClass::to;
}

WordClass class_before(std::string_view text, std::size_t begin, std::size_t at) {
    const std::size_t end = before_blanks(text, begin, at);
    std::size_t start = end;
    while (start > begin && is_ascii_letter(text[start - 1]) && end - start < longest_word)
        --start;
    return word_class(ascii_lower(text.substr(start, end - start)));
}

} // namespace claimgraph
