// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sections.hpp"

#include "import/claims/own_study.hpp"

#include <algorithm>
#include <string_view>

namespace claimgraph {
namespace {

bool opens_with_results(std::string_view text) {
    const std::string_view heading = run_in_heading(text);
    return !heading.empty() && section_kind(heading) == SectionKind::results;
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

bool has_results_with_stop(std::string_view text) {
    auto heading = heading_with_stop(text, 0, text.size());
    while (heading && section_kind(slice(text, *heading)) != SectionKind::results)
        heading = heading_with_stop(text, heading->end + 1, text.size());
    return heading.has_value();
}

bool is_results_block(const Document &document, const Block &block) {
    return block.kind == BlockKind::heading &&
           section_kind(slice(document.text, block.span)) == SectionKind::results;
}

/// Deeper than every heading that is a block.
constexpr int run_in_level = 100;

} // namespace

Sections::Sections(const Document &document)
    : document_(document),
      has_results_(std::ranges::any_of(
                       document.blocks,
                       [&](const Block &block) { return is_results_block(document, block); }) ||
                   has_run_in_results(document.text) || has_results_with_stop(document.text)),
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
            enter({block.span, block.level, section_kind(slice(document_.text, block.span))});
    }
    while (const auto heading = heading_with_stop(document_.text, passed_, sentence.start)) {
        enter({*heading, run_in_level, section_kind(slice(document_.text, *heading))});
        passed_ = heading->end + 1;
    }
    passed_ = std::max<std::size_t>(passed_, sentence.start);
    const std::string_view heading = run_in_heading(slice(document_.text, sentence));
    if (heading.empty())
        return;
    const auto end = sentence.start + static_cast<std::uint32_t>(heading.size());
    enter({{sentence.start, end}, run_in_level, section_kind(heading)});
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
