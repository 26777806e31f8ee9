// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A parsed page and what is asked of its nodes. For the HTML reader alone: it shows Gumbo's types.

#include <gumbo.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

struct DestroyPage {
    void operator()(GumboOutput *page) const;
};

/// The tree of a page. It points into the HTML it was parsed from, which must outlive it.
using ParsedPage = std::unique_ptr<GumboOutput, DestroyPage>;

/// \throws Error if the page asks too much of the parser, see `check_markup`.
ParsedPage parse_page(std::string_view html, std::string_view name);

/// Children of an element; none for other nodes.
std::span<GumboNode *const> children(const GumboNode &node);

/// Tag of an element; GUMBO_TAG_UNKNOWN for other nodes and unknown elements.
GumboTag tag_of(const GumboNode &node);

/// Value of an attribute, empty where the element does not have it.
std::string_view attribute(const GumboNode &node, const char *name);
bool has_attribute(const GumboNode &node, const char *name);

/// Whether browsers begin a new line before and after the element.
bool is_block_element(GumboTag tag);

/// All text below a node, white space folded; hidden elements included.
std::string text_of(const GumboNode &node);

} // namespace claimgraph
