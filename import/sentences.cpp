// SPDX-License-Identifier: Apache-2.0
#include "import/sentences.hpp"

#include "core/ascii.hpp"
#include "import/dateline.hpp"
#include "import/language/analyzer.hpp"
#include "import/section_headings.hpp"

#include <string_view>

namespace claimgraph {
namespace {

TextSpan trimmed(std::string_view text, TextSpan span) {
    while (!span.empty() && is_blank(text[span.start]))
        ++span.start;
    while (!span.empty() && is_blank(text[span.end - 1]))
        --span.end;
    return span;
}

std::vector<Block> blocks_of(const Document &document) {
    std::vector<Block> blocks = document.blocks;
    if (blocks.empty() && !document.text.empty())
        blocks.push_back(
            {BlockKind::paragraph, {0, static_cast<std::uint32_t>(document.text.size())}, 0});
    return blocks;
}

/// "It rained (3.6 mm). Results.": a heading in the row is a sentence by itself.
void add_apart(std::string_view text, PlacedSentence row, std::vector<PlacedSentence> &sentences) {
    const auto add = [&](std::uint32_t end) {
        if (const TextSpan part = trimmed(text, {row.span.start, end}); !part.empty())
            sentences.push_back({part, row.block});
        row.span.start = end;
    };
    while (const auto heading = heading_with_stop(text, row.span.start, row.span.end)) {
        if (heading->start > row.span.start)
            add(heading->start);
        add(heading->end + 1);
    }
    add(row.span.end);
}

} // namespace

std::vector<PlacedSentence> sentences_of(const Document &document, Splitting splitting) {
    std::vector<PlacedSentence> sentences;
    for (const Block &block : blocks_of(document)) {
        if (splitting == Splitting::by_sentence) {
            TextSpan rest = block.span;
            if (const std::size_t length = dateline_length(slice(document.text, rest))) {
                rest.start += static_cast<std::uint32_t>(length);
                sentences.push_back(
                    {trimmed(document.text, {block.span.start, rest.start}), block.kind});
            }
            for (const TextSpan span : english_analyzer().split_sentences(document.text, rest))
                add_apart(document.text, {span, block.kind}, sentences);
        } else if (const TextSpan whole = trimmed(document.text, block.span); !whole.empty()) {
            sentences.push_back({whole, block.kind});
        }
    }
    return sentences;
}

} // namespace claimgraph
