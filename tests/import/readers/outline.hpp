// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Documents as lists of lines, so that a test shows what it expects.

#include "core/document.hpp"
#include "core/vocabulary.hpp"

#include <string>
#include <vector>

namespace claimgraph {

inline std::string name_of(BlockKind kind) {
    switch (kind) {
    case BlockKind::heading:
        return "heading";
    case BlockKind::paragraph:
        return "paragraph";
    case BlockKind::list_item:
        return "list_item";
    case BlockKind::quote:
        return "quote";
    case BlockKind::table:
        return "table";
    case BlockKind::code:
        return "code";
    case BlockKind::reference_list:
        return "reference_list";
    }
    return {};
}

/// "heading 2: Results" for each block; the level is left out where it is 0.
inline std::vector<std::string> outline(const Document &document) {
    std::vector<std::string> lines;
    for (const Block &block : document.blocks) {
        const std::string level = block.level > 0 ? ' ' + std::to_string(block.level) : "";
        lines.push_back(name_of(block.kind) + level + ": " +
                        std::string(slice(document.text, block.span)));
    }
    return lines;
}

/// "the study -> https://..." for each link, or the target alone where it is the text.
inline std::vector<std::string> links(const Document &document) {
    std::vector<std::string> lines;
    for (const Link &link : document.links) {
        const std::string text(slice(document.text, link.span));
        lines.push_back(text == link.target ? text : text + " -> " + link.target);
    }
    return lines;
}

/// "1 = doi:10.1234/x" for each reference.
inline std::vector<std::string> references(const Document &document) {
    std::vector<std::string> lines;
    for (const Reference &reference : document.references)
        lines.push_back(reference.label + " = " + reference.identifier);
    return lines;
}

} // namespace claimgraph
