// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What holds for every document, whatever it was read from.

#include "core/document.hpp"
#include "core/utf8.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace claimgraph {

inline bool is_character_start(std::string_view text, std::size_t offset) {
    return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

inline bool is_sound_span(std::string_view text, TextSpan span) {
    return span.start < span.end && span.end <= text.size() &&
           is_character_start(text, span.start) && is_character_start(text, span.end);
}

/// The first promise of Document that this one breaks; empty if it keeps all.
inline std::string broken_promise(const Document &document) {
    const std::string_view text = document.text;
    if (find_invalid_utf8(text))
        return "the text is not UTF-8";
    std::size_t end = 0;
    for (const Block &block : document.blocks) {
        if (!is_sound_span(text, block.span))
            return "a block's span is empty, outside of the text or cuts a character";
        if (block.span.start < end)
            return "blocks overlap";
        const std::string_view gap = text.substr(end, block.span.start - end);
        if (gap.find_first_not_of(" \t\n\v\f\r") != std::string_view::npos)
            return "text between blocks";
        end = block.span.end;
    }
    std::uint32_t start = 0;
    for (const Link &link : document.links) {
        if (!is_sound_span(text, link.span) || link.span.start < start)
            return "a link's span is not sound or out of order";
        start = link.span.end;
    }
    for (const Reference &reference : document.references)
        if (!is_sound_span(text, reference.span))
            return "a reference's span is not sound";
    return {};
}

} // namespace claimgraph
