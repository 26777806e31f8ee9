// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sections.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

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

bool heads_results(std::string_view heading) {
    static const WordMap headings = word_map(lexicons::result_headings());
    return headings.contains(ascii_lower(bare(heading)));
}

} // namespace

Sections::Sections(const Document &document)
    : document_(document), has_results_(std::ranges::any_of(document.blocks, [&](const Block &b) {
          return b.kind == BlockKind::heading && heads_results(slice(document.text, b.span));
      })) {}

void Sections::enter(TextSpan sentence) {
    for (; next_ < document_.blocks.size() && document_.blocks[next_].span.start <= sentence.start;
         ++next_) {
        const Block &block = document_.blocks[next_];
        if (block.kind != BlockKind::heading)
            continue;
        while (!headings_.empty() && headings_.back().level >= block.level)
            headings_.pop_back();
        headings_.push_back(block);
    }
}

std::optional<TextSpan> Sections::results() const {
    const auto found = std::ranges::find_if(headings_, [&](const Block &heading) {
        return heads_results(slice(document_.text, heading.span));
    });
    return found == headings_.end() ? std::nullopt : std::optional(found->span);
}

} // namespace claimgraph
