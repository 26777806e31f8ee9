// SPDX-License-Identifier: Apache-2.0
#include "import/language/tokenizer.hpp"

#include "import/language/characters.hpp"
#include "import/language/clitics.hpp"
#include "import/language/web_strings.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// Cuts one chunk, a stretch without blanks, into tokens.
class ChunkTokenizer {
  public:
    ChunkTokenizer(std::string_view text, std::size_t end, bool ends_sentence,
                   const WordLists &lists, std::vector<Token> &tokens)
        : text_(text), end_(end), ends_sentence_(ends_sentence), lists_(lists), tokens_(tokens) {}

    void run(std::size_t at) {
        const std::size_t start = at;
        while (at < end_) {
            const std::size_t length = token_length(at, start);
            emit(at, at + length);
            at += length;
        }
    }

  private:
    TextCharacter peek(std::size_t at) const {
        return at < end_ ? character_at(text_.substr(0, end_), at)
                         : TextCharacter{0, 0, CharacterKind::blank};
    }

    std::size_t token_length(std::size_t at, std::size_t start) const {
        const TextCharacter first = peek(at);
        const bool after_word = at > start && is_word(character_before(text_, at).kind);
        if (!after_word) {
            const auto rest = text_.substr(at, end_ - at);
            if (maybe_address_) {
                if (const auto length = address_length(rest))
                    return length;
            }
            if (const auto length = emoticon_length(rest))
                return length;
        }
        if (first.kind == CharacterKind::digit)
            return number_length(at);
        if ((first.code == '.' || first.code == '+') && !after_word &&
            peek(at + 1).kind == CharacterKind::digit)
            return 1 + number_length(at + 1);
        if (is_letter(first.kind))
            return word_length(at);
        if (first.kind == CharacterKind::apostrophe && !after_word)
            if (const auto length = leading_clitic_length(text_.substr(at, end_ - at)))
                return length;
        return punctuation_length(at, first);
    }

    /// Runs of one mark are one token: "...", "--", "!!!", "*****"; so is a mix of "!" and "?".
    std::size_t punctuation_length(std::size_t at, const TextCharacter &first) const {
        constexpr std::string_view repeated = ".-=_*~#!?<>+|";
        if (first.kind == CharacterKind::apostrophe && peek(at + first.length).code == first.code)
            return 2 * std::size_t{first.length};
        if (first.code >= 0x80) {
            std::size_t length = first.length;
            constexpr char32_t degree = 0xB0;
            if (first.code == degree && at + length < end_ &&
                (text_[at + length] == 'C' || text_[at + length] == 'F') &&
                !is_word(peek(at + length + 1).kind))
                return length + 1;
            while (first.kind == CharacterKind::symbol && joins_emoji(at + length))
                length += peek(at + length).length;
            return length;
        }
        const auto c = static_cast<char>(first.code);
        if (repeated.find(c) == std::string_view::npos)
            return 1;
        std::size_t end = at + 1;
        const auto same = [&](char next) {
            if (c == '.' && (next == '!' || next == '?'))
                return end == at + 1 || text_[end - 1] != '.';
            return next == c || ((c == '!' || c == '?') && (next == '!' || next == '?'));
        };
        while (end < end_ && same(text_[end]))
            ++end;
        if (end - at == 1 && (c == '-' || c == '=') && end < end_ && text_[end] == '>')
            return 2;
        return end - at;
    }

    /// Skin tones, variation selectors, joiners, the second half of a flag.
    bool joins_emoji(std::size_t at) const {
        const char32_t code = peek(at).code;
        if (code == 0xFE0F || code == 0x200D || (code >= 0x1F3FB && code <= 0x1F3FF))
            return true;
        return at >= 3 && code >= 0x1F000 && character_before(text_, at).code == 0x200D;
    }

    /// Digits with the marks that stand inside numbers, and a tail of letters that is no unit.
    std::size_t number_length(std::size_t at) const {
        if (const std::size_t length = telephone_length(text_.substr(at, end_ - at)))
            return length;
        constexpr std::string_view inside = ".,:/'";
        std::size_t end = at;
        while (end < end_) {
            if (is_ascii_digit(text_[end])) {
                ++end;
            } else if (inside.find(text_[end]) != std::string_view::npos && end + 1 < end_ &&
                       is_ascii_digit(text_[end + 1])) {
                end += 2;
            } else {
                break;
            }
        }
        if (const std::size_t name = locant_name_end(at, end))
            return name - at;
        if (!is_letter(peek(end).kind))
            return end - at;
        std::size_t letters = end;
        while (is_letter(peek(letters).kind))
            letters += peek(letters).length;
        const auto tail = text_.substr(end, letters - end);
        // A capital behind a number is part of a name ("Figure 4G", "3G") more often than a unit.
        const bool is_capital = tail.size() == 1 && is_ascii_upper(tail[0]);
        const bool apart =
            lists_.units.contains(tail) && !is_capital && !is_word(peek(letters).kind);
        return apart ? end - at : word_end(at, letters) - at;
    }

    /// End of a chemical name with its locants ("3,4-methylenedioxymethamphetamine"), or 0.
    std::size_t locant_name_end(std::size_t at, std::size_t end) const {
        const auto locants = text_.substr(at, end - at);
        const bool list = locants.find(',') != std::string_view::npos && locants.size() <= 8 &&
                          std::all_of(locants.begin(), locants.end(), [](char c) {
                              return is_ascii_digit(c) || c == ',' || c == '\'';
                          });
        if (!list || end + 1 >= end_ || text_[end] != '-' || !is_letter(peek(end + 1).kind))
            return 0;
        return word_end(at, end + 1);
    }

    std::size_t word_length(std::size_t at) const {
        std::size_t end = word_end(at, at);
        end = with_hyphens(at, end);
        return with_stop(at, end) - at;
    }

    /// End of the letters and digits from `end`, with apostrophes, full stops and "&" inside.
    std::size_t word_end(std::size_t at, std::size_t end) const {
        while (end < end_) {
            const TextCharacter c = peek(end);
            const TextCharacter next = peek(end + c.length);
            if (is_word(c.kind) || c.code == '_' || c.kind == CharacterKind::superscript)
                end += c.length;
            else if (c.kind == CharacterKind::apostrophe && end > at && is_letter(next.kind) &&
                     c.code != '`')
                end += c.length;
            else if (c.code == '.' && joins_by_stop(at, end, next))
                end += 1;
            else if (c.code == '&' && is_upper_pair(end, next))
                end += 1;
            else
                break;
        }
        return end;
    }

    bool is_upper_pair(std::size_t ampersand, const TextCharacter &next) const {
        return ampersand > 0 && is_ascii_upper(text_[ampersand - 1]) &&
               next.kind == CharacterKind::upper;
    }

    /// A stop inside "U.S", "e.g", "3.5", "v1.2" joins; one between a word and the capital of the
    /// next sentence does not.
    bool joins_by_stop(std::size_t at, std::size_t stop, const TextCharacter &next) const {
        if (!is_word(next.kind))
            return false;
        const TextCharacter before = character_before(text_, stop);
        if (next.kind == CharacterKind::digit)
            return before.kind == CharacterKind::digit || before.kind == CharacterKind::upper;
        if (lists_.abbreviations.contains(text_.substr(at, stop + 1 - at)) && stop - at > 1)
            return false;
        const bool single = stop - at == 1 || text_[stop - 2] == '.';
        const std::size_t after = stop + 1 + next.length;
        const bool single_after = !is_letter(peek(after).kind);
        if (single && (single_after || next.kind != CharacterKind::upper))
            return true;
        return next.kind == CharacterKind::lower && before.kind == CharacterKind::lower &&
               stop - at <= 3 && single_after;
    }

    /// Extends a word over hyphens that do not cut: known prefixes and listed words.
    std::size_t with_hyphens(std::size_t at, std::size_t end) const {
        while (end < end_ && text_[end] == '-' && is_word(peek(end + 1).kind)) {
            const std::size_t next = word_end(end + 1, end + 1);
            const auto part = text_.substr(at, end - at);
            if (!lists_.joined_prefixes.contains(part) &&
                !lists_.joined_words.contains(text_.substr(at, next - at)))
                break;
            end = next;
        }
        return end;
    }

    /// "Alvin I. Chen": whether the words on either side have a capital, and the first ends in a
    /// small letter.
    bool is_between_names(std::size_t at, std::size_t behind) const {
        if (at < 2 || text_[at - 1] != ' ' || !is_ascii_lower(text_[at - 2]) ||
            behind + 1 >= text_.size() || text_[behind] != ' ' ||
            !is_ascii_upper(text_[behind + 1]))
            return false;
        const std::size_t blank = text_.rfind(' ', at - 2);
        return is_ascii_upper(text_[blank == std::string_view::npos ? 0 : blank + 1]);
    }

    /// Takes the full stop of an abbreviation or initial.
    std::size_t with_stop(std::size_t at, std::size_t end) const {
        if (end >= end_ || text_[end] != '.' || (end + 1 < end_ && text_[end + 1] == '.'))
            return end;
        const auto word = text_.substr(at, end - at);
        const bool last = ends_sentence_ && only_closing(end + 1);
        const bool is_letter_alone = word.size() == 1;
        if (lists_.abbreviations.contains(text_.substr(at, end + 1 - at)) &&
            !(is_letter_alone && last))
            return end + 1;
        const bool dotted =
            word.size() >= 3 && word[word.size() - 2] == '.' && is_ascii_letter(word.back());
        if (dotted)
            return end + 1;
        const bool initial = is_letter_alone && is_ascii_upper(word[0]) &&
                             (word[0] != 'I' || is_between_names(at, end + 1));
        return initial && !last ? end + 1 : end;
    }

    bool only_closing(std::size_t at) const {
        while (at < end_) {
            const TextCharacter c = peek(at);
            if (c.kind != CharacterKind::closing && c.kind != CharacterKind::quote &&
                c.kind != CharacterKind::apostrophe)
                return false;
            at += c.length;
        }
        return true;
    }

    /// Adds a token, cut at its clitics.
    void emit(std::size_t start, std::size_t end) {
        const auto token = text_.substr(start, end - start);
        const std::size_t cut = is_letter(character_at(text_, start).kind) ? clitic_cut(token) : 0;
        add(start, cut == 0 ? end : start + cut, false);
        if (cut != 0)
            add(start + cut, end, true);
    }

    void add(std::size_t start, std::size_t end, bool continues_token) {
        // A clitic that the scan reached on its own ("dogs" + "'") still belongs to its word.
        const auto piece = text_.substr(start, end - start);
        if (!continues_token && !tokens_.empty() && tokens_.back().span.end == start &&
            is_trailing_clitic(text_.substr(0, start), piece, text_.substr(end, end_ - end)))
            continues_token = true;
        tokens_.push_back({{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)},
                           continues_token});
    }

    std::string_view text_;
    std::size_t end_;
    bool ends_sentence_;
    const WordLists &lists_;
    std::vector<Token> &tokens_;
    bool maybe_address_ = true;
};

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const TextCharacter c = character_at(text, at);
        if (c.kind != CharacterKind::blank)
            break;
        at += c.length;
    }
    return at;
}

std::size_t chunk_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const TextCharacter c = character_at(text, at);
        if (c.kind == CharacterKind::blank)
            break;
        at += c.length;
    }
    return at;
}

} // namespace

std::vector<Token> tokenize(std::string_view text, TextSpan sentence, const WordLists &lists) {
    std::vector<Token> tokens;
    tokens.reserve(sentence.length() / 5 + 1);
    const auto body = text.substr(0, sentence.end);
    std::size_t at = skip_blanks(body, sentence.start);
    while (at < body.size()) {
        const std::size_t end = chunk_end(body, at);
        const std::size_t next = skip_blanks(body, end);
        ChunkTokenizer(body, end, next == body.size(), lists, tokens).run(at);
        at = next;
    }
    return tokens;
}

} // namespace claimgraph
