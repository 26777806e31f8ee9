// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quotations.hpp"

#include "core/ascii.hpp"

#include <algorithm>

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

} // namespace

void Quotations::enter(TextSpan sentence) {
    if (text_.substr(seen_, sentence.start - seen_).find("\n\n") != std::string_view::npos)
        open_ = false;
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
    std::erase_if(speech_, [&](TextSpan part) {
        const std::string_view words = slice(text_, part);
        return static_cast<std::size_t>(std::ranges::count_if(words, is_blank)) < fewest_blanks;
    });
    whole_ = speech_.size() == 1 && speech_[0].length() + 8 >= sentence.length();
    seen_ = sentence.end;
    if (!whole_ || ++untagged_ > longest_reach)
        speaker_.reset();
}

bool Quotations::covers(TextSpan place) const {
    return std::ranges::any_of(speech_, [&](TextSpan part) { return part.contains(place); });
}

void Quotations::set_speaker(TextSpan speaker, bool named) {
    speaker_ = speaker;
    named_ = named_ || named;
    untagged_ = 0;
}

} // namespace claimgraph
