// SPDX-License-Identifier: Apache-2.0
#include "import/section_headings.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <string>

namespace claimgraph {
namespace {

/// "3.1 Results:" without its number and mark.
std::string_view bare(std::string_view heading) {
    const std::size_t first = heading.find_first_not_of("0123456789.[ \t\n");
    const std::size_t last = heading.find_last_not_of(".:] \t\n");
    return first == std::string_view::npos || last < first
               ? std::string_view()
               : heading.substr(first, last - first + 1);
}

SectionKind listed(std::string_view lower) {
    static const WordMap results = word_map(lexicons::result_headings());
    static const WordMap others = word_map(lexicons::run_in_headings());
    if (results.contains(lower))
        return SectionKind::results;
    const auto found = others.find(lower);
    if (found == others.end())
        return SectionKind::other;
    return found->second == "background"    ? SectionKind::background
           : found->second == "methods"     ? SectionKind::methods
           : found->second == "conclusions" ? SectionKind::conclusions
                                            : SectionKind::other;
}

/// The first of the parts between the marks that is listed: "BODY.RESULTS.GROWTH".
SectionKind listed_part(std::string_view lower, std::string_view marks) {
    for (std::size_t start = 0; start < lower.size();) {
        const std::size_t end = std::min(lower.find_first_of(marks, start), lower.size());
        if (const SectionKind kind = listed(lower.substr(start, end - start));
            kind != SectionKind::other)
            return kind;
        start = end + 1;
    }
    return SectionKind::other;
}

} // namespace

SectionKind section_kind(std::string_view heading) {
    std::string lower = ascii_lower(bare(heading));
    if (const std::size_t sign = lower.find(" & "); sign != std::string::npos)
        lower.replace(sign, 3, " and ");
    const SectionKind whole = listed(lower);
    return whole == SectionKind::other ? listed_part(lower, "./") : whole;
}

std::string_view run_in_heading(std::string_view text) {
    constexpr std::size_t longest = 80;
    const std::size_t colon = text.substr(0, longest).find(':');
    if (colon == std::string_view::npos ||
        section_kind(text.substr(0, colon)) == SectionKind::other)
        return {};
    return text.substr(0, colon);
}

std::optional<TextSpan> heading_with_stop(std::string_view text, std::size_t from, std::size_t to) {
    constexpr std::size_t longest = 40;
    const std::string_view searched = text.substr(0, to); // not the text behind, at each sentence
    for (std::size_t stop = searched.find('.', from); stop != std::string_view::npos;
         stop = searched.find('.', stop + 1)) {
        if (stop + 1 < text.size() && text[stop + 1] != ' ' && text[stop + 1] != '\n')
            continue;
        std::size_t start = stop;
        while (start > from && text[start - 1] != '.' && text[start - 1] != '\n')
            --start;
        start = std::min(text.find_first_not_of(' ', start), stop);
        if (start < stop && stop - start <= longest && is_ascii_upper(text[start]) &&
            section_kind(text.substr(start, stop - start)) != SectionKind::other)
            return TextSpan{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(stop)};
    }
    return std::nullopt;
}

} // namespace claimgraph
