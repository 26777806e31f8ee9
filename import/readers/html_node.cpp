// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_node.hpp"

#include "import/readers/html_guard.hpp"
#include "import/readers/text_builder.hpp"

namespace claimgraph {
namespace {

/// The guard bounds the depth of the tree, so recursion is safe here and in the other walks.
void append_text(const GumboNode &node, TextBuilder &builder) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        builder.append(node.v.text.text, {});
    for (const GumboNode *child : children(node))
        append_text(*child, builder);
}

} // namespace

void DestroyPage::operator()(GumboOutput *page) const {
    gumbo_destroy_output(&kGumboDefaultOptions, page);
}

ParsedPage parse_page(std::string_view html, std::string_view name) {
    check_markup(html, name);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return ParsedPage(gumbo_parse_with_options(&options, html.data(), html.size()));
}

std::span<GumboNode *const> children(const GumboNode &node) {
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
        return {};
    const GumboVector &nodes = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(nodes.data), nodes.length};
}

GumboTag tag_of(const GumboNode &node) {
    return node.type == GUMBO_NODE_ELEMENT ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view attribute(const GumboNode &node, const char *name) {
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboNode &node, const char *name) {
    return node.type == GUMBO_NODE_ELEMENT &&
           gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

bool is_block_element(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

std::string text_of(const GumboNode &node) {
    TextBuilder builder;
    append_text(node, builder);
    return builder.finish().text;
}

} // namespace claimgraph
