// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sections.hpp"

#include "core/ascii.hpp"
#include "import/claims/own_study.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <string>
#include <string_view>

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

SectionKind kind_of(std::string_view heading) {
    std::string lower = ascii_lower(bare(heading));
    if (const std::size_t sign = lower.find(" & "); sign != std::string::npos)
        lower.replace(sign, 3, " and ");
    const SectionKind whole = listed(lower);
    return whole == SectionKind::other ? listed_part(lower, "./") : whole;
}

/// The heading that opens the text, up to its colon: "RESULTS: Rain fell."; empty where none does.
std::string_view run_in_heading(std::string_view text) {
    constexpr std::size_t longest = 80;
    const std::size_t colon = text.substr(0, longest).find(':');
    if (colon == std::string_view::npos || kind_of(text.substr(0, colon)) == SectionKind::other)
        return {};
    return text.substr(0, colon);
}

bool opens_with_results(std::string_view text) {
    const std::string_view heading = run_in_heading(text);
    return !heading.empty() && kind_of(heading) == SectionKind::results;
}

/// Whether a run-in heading of results stands at the start of a line or sentence.
bool has_run_in_results(std::string_view text) {
    for (std::size_t at = text.find(':'); at != std::string_view::npos;
         at = text.find(':', at + 1)) {
        const std::string_view before = text.substr(0, at);
        const std::size_t line = before.find_last_of("\n*");
        const std::size_t stop = before.rfind(". ");
        const std::size_t start = std::max(line == std::string_view::npos ? 0 : line + 1,
                                           stop == std::string_view::npos ? 0 : stop + 2);
        if (opens_with_results(text.substr(start, at + 1 - start)))
            return true;
    }
    return false;
}

bool is_results_block(const Document &document, const Block &block) {
    return block.kind == BlockKind::heading &&
           kind_of(slice(document.text, block.span)) == SectionKind::results;
}

/// Deeper than every heading that is a block.
constexpr int run_in_level = 100;

} // namespace

Sections::Sections(const Document &document)
    : document_(document),
      has_results_(std::ranges::any_of(
                       document.blocks,
                       [&](const Block &block) { return is_results_block(document, block); }) ||
                   has_run_in_results(document.text)),
      is_study_(has_results_ || tells_of_own_study(document.text)) {}

void Sections::enter(Heading heading) {
    while (!headings_.empty() && headings_.back().level >= heading.level)
        headings_.pop_back();
    headings_.push_back(heading);
}

void Sections::enter(TextSpan sentence) {
    for (; next_ < document_.blocks.size() && document_.blocks[next_].span.start <= sentence.start;
         ++next_) {
        const Block &block = document_.blocks[next_];
        if (block.kind == BlockKind::heading)
            enter({block.span, block.level, kind_of(slice(document_.text, block.span))});
    }
    const std::string_view heading = run_in_heading(slice(document_.text, sentence));
    if (heading.empty())
        return;
    const auto end = sentence.start + static_cast<std::uint32_t>(heading.size());
    enter({{sentence.start, end}, run_in_level, kind_of(heading)});
}

SectionKind Sections::kind() const {
    if (results())
        return SectionKind::results;
    const auto found = std::ranges::find_if(
        headings_, [](const Heading &heading) { return heading.kind != SectionKind::other; });
    return found == headings_.end() ? SectionKind::other : found->kind;
}

std::optional<TextSpan> Sections::results() const {
    const auto found = std::ranges::find(headings_, SectionKind::results, &Heading::kind);
    return found == headings_.end() ? std::nullopt : std::optional(found->span);
}

} // namespace claimgraph
