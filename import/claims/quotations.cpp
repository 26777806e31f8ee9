// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quotations.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::string_view left_mark = "\xE2\x80\x9C";
constexpr std::string_view right_mark = "\xE2\x80\x9D";
/// Shorter quoted parts are terms.
constexpr std::size_t fewest_blanks = 3;

std::size_t mark_at(std::string_view text, std::size_t at) {
    if (text[at] == '"')
        return 1;
    const std::string_view rest = text.substr(at);
    return rest.starts_with(left_mark) || rest.starts_with(right_mark) ? left_mark.size() : 0;
}

/// A straight mark opens before a letter and closes behind one.
bool opens(std::string_view text, std::size_t at, bool open) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(left_mark))
        return true;
    return text[at] == '"' && !open;
}

/// A few words in quotation marks, unless they stand apart as a sentence does: "I am sure," she
/// said.
bool is_term(std::string_view text, TextSpan sentence, TextSpan part) {
    const std::string_view words = slice(text, part);
    if (static_cast<std::size_t>(std::ranges::count_if(words, is_blank)) >= fewest_blanks)
        return false;
    const bool in_front = part.start <= sentence.start + left_mark.size();
    constexpr std::string_view stops = ",.!?";
    return !in_front || words.empty() || stops.find(words.back()) == std::string_view::npos;
}

/// "Ada " in front of the place, but not "The " or what ends a sentence.
bool follows_capitalized(std::string_view text, std::size_t at) {
    if (at < 2 || text[at - 1] != ' ')
        return false;
    std::size_t first = at - 1;
    while (first > 0 && (is_ascii_letter(text[first - 1]) || text[first - 1] == '-'))
        --first;
    const std::string_view word = text.substr(first, at - 1 - first);
    return word.size() > 1 && is_ascii_upper(word[0]) &&
           !lists_word("A After Although An And As At Because Before But By For From If In It Like "
                       "Of On Since So Than That The Then These This Though To Under Unlike When "
                       "While With Yet",
                       word);
}

} // namespace

bool may_name_person(std::string_view text, std::string_view name) {
    if (name.find(' ') != std::string_view::npos)
        return true;
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((end == text.size() || !is_ascii_letter(text[end])) && follows_capitalized(text, at))
            return true;
    }
    return false;
}

void Quotations::find_speech(TextSpan sentence) {
    speech_.clear();
    std::uint32_t start = sentence.start;
    for (std::uint32_t at = sentence.start; at < sentence.end;) {
        const auto length = static_cast<std::uint32_t>(mark_at(text_, at));
        if (length == 0) {
            ++at;
            continue;
        }
        if (opens(text_, at, open_)) {
            start = at + length;
        } else if (open_) {
            speech_.push_back({start, at});
        }
        open_ = opens(text_, at, open_);
        at += length;
    }
    if (open_)
        speech_.push_back({start, sentence.end});
    std::erase_if(speech_, [&](TextSpan part) { return is_term(text_, sentence, part); });
}

void Quotations::enter(TextSpan sentence) {
    const bool blank_line =
        text_.substr(sentence_.end, sentence.start - sentence_.end).find("\n\n") !=
        std::string_view::npos;
    const bool was_open = open_;
    if (blank_line)
        open_ = false;
    const bool opens_anew =
        mark_at(text_, sentence.start) > 0 && opens(text_, sentence.start, open_);
    const bool goes_on = was_open && (!blank_line || opens_anew);
    find_speech(sentence);
    sentence_ = sentence;
    whole_ = speech_.size() == 1 && speech_[0].length() + 8 >= sentence.length();
    const bool begins = !speech_.empty() && speech_[0].start <= sentence.start + left_mark.size();
    if (!goes_on && (!begins || ++untagged_ > longest_reach))
        speaker_.reset();
    if (!begins)
        unnamed_.clear();
    if (!speaker_)
        unnamed_.insert(unnamed_.end(), speech_.begin(), speech_.end());
}

bool Quotations::covers(TextSpan place) const {
    return std::ranges::any_of(speech_, [&](TextSpan part) { return part.contains(place); });
}

std::optional<Speaker> Quotations::named_with(std::string_view word) const {
    const auto has_word = [&](const Speaker &speaker) {
        const std::string name = ascii_lower(slice(text_, speaker.span));
        const std::size_t at = name.find(word);
        return at != std::string::npos && (at == 0 || !is_ascii_letter(name[at - 1])) &&
               (at + word.size() == name.size() || !is_ascii_letter(name[at + word.size()]));
    };
    const auto found = std::find_if(titled_.rbegin(), titled_.rend(), has_word);
    return found == titled_.rend() ? std::nullopt : std::optional(*found);
}

std::vector<TextSpan> Quotations::set_speaker(const Speaker &speaker) {
    speaker_ = speaker;
    if (speaker.kind == AttributionKind::named)
        last_named_ = speaker;
    if (speaker.one_person)
        last_person_ = speaker;
    const bool titled = slice(text_, speaker.span).find(' ') != std::string_view::npos;
    if (speaker.kind == AttributionKind::named && titled)
        titled_.push_back(speaker);
    untagged_ = 0;
    std::vector<TextSpan> before = std::exchange(unnamed_, {});
    std::erase_if(before, [&](TextSpan part) { return part.start >= sentence_.start; });
    return before;
}

} // namespace claimgraph
