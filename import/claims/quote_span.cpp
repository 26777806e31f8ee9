// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quote_span.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace claimgraph {
namespace {

/// More is no bracket but another part of the sentence.
constexpr std::uint32_t longest_bracket = 160;

TextSpan hull_of_parts(const Assertion &assertion, TextSpan sentence) {
    TextSpan quote = hull(assertion.subject.span, assertion.relation);
    if (assertion.object)
        quote = hull(quote, assertion.object->span);
    for (const Argument &argument : assertion.arguments)
        quote = hull(quote, argument.span);
    for (const Cue &cue : assertion.cues)
        if (sentence.contains(cue.span)) // a speaker may be named in another
            quote = hull(quote, cue.span);
    return quote;
}

/// How many of the marks stand open at the end of the words, and how many close what they do not
/// open.
std::pair<int, int> unmatched(std::string_view words, std::string_view open,
                              std::string_view close) {
    int opened = 0;
    int closed = 0;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (words[at] == open[0] && words.substr(at).starts_with(open))
            ++opened;
        else if (words[at] == close[0] && words.substr(at).starts_with(close))
            opened > 0 ? --opened : ++closed;
    return {opened, closed};
}

/// Reaches to the mark that closes, or opens, what the quote cuts.
TextSpan balanced(std::string_view text, TextSpan quote, TextSpan sentence, std::string_view open,
                  std::string_view close) {
    const auto [opened, closed] = unmatched(slice(text, quote), open, close);
    if (opened == 1) {
        const std::size_t at = slice(text, {quote.end, sentence.end}).find(close);
        if (at != std::string_view::npos && at <= longest_bracket)
            quote.end += static_cast<std::uint32_t>(at + close.size());
    }
    if (closed == 1) {
        const std::string_view before = slice(text, {sentence.start, quote.start});
        const std::size_t at = before.rfind(open);
        if (at != std::string_view::npos && before.size() - at <= longest_bracket)
            quote.start = sentence.start + static_cast<std::uint32_t>(at);
    }
    return quote;
}

bool is_punctuation(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                  (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        return !alphanumeric;
    });
}

/// Takes in what is left of the sentence on either side where that is punctuation only.
TextSpan widened(std::string_view text, TextSpan quote, TextSpan sentence) {
    if (is_punctuation(slice(text, {sentence.start, quote.start})))
        quote.start = sentence.start;
    if (is_punctuation(slice(text, {quote.end, sentence.end})))
        quote.end = sentence.end;
    return quote;
}

} // namespace

TextSpan quote_span(std::string_view text, const Assertion &assertion, TextSpan sentence) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> marks = {
        {{"(", ")"}, {"[", "]"}, {"\u201C", "\u201D"}}};
    TextSpan quote = hull_of_parts(assertion, sentence);
    for (const auto &[open, close] : marks)
        quote = balanced(text, quote, sentence, open, close);
    return widened(text, quote, sentence);
}

} // namespace claimgraph
