// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_flow.hpp"

#include "core/ascii.hpp"
#include "import/readers/html_clutter.hpp"
#include "import/readers/html_node.hpp"
#include "import/readers/run_in_headings.hpp"
#include "import/readers/superscript.hpp"
#include "import/readers/text_builder.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace claimgraph {
namespace {

/// What the elements around a node say about its text.
struct Surroundings {
    BlockStyle style;
    BlockOrigin origin;
    int list_depth = 0;
    bool in_references = false;
    bool preformatted = false;
    bool in_table = false;
    bool in_entry = false; ///< of a reference list: one block, whatever it is made of

    bool in_one_block() const { return in_table || in_entry; }
};

int heading_level(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    default:
        return 0;
    }
}

bool leads_somewhere(std::string_view target) {
    const std::string lower = ascii_lower(trim_blanks(target).substr(0, 16));
    return !lower.empty() && lower != "#" && !lower.starts_with("javascript:");
}

/// Number of a list item from the attributes of its list and itself.
int number_attribute(const GumboNode &element, const char *name, int otherwise) {
    const std::string_view value = attribute(element, name);
    int number = otherwise;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

/// Whether a table arranges the page. Looks no further than the first table inside, so that tables
/// in tables are not searched again and again.
bool is_layout_table(const GumboNode &table) {
    const std::string_view role = attribute(table, "role");
    if (role == "presentation" || role == "none")
        return true;
    bool has_header = false;
    bool has_blocks = false;
    std::vector<const GumboNode *> left(children(table).begin(), children(table).end());
    std::reverse(left.begin(), left.end());
    while (!left.empty()) {
        const GumboNode &node = *left.back();
        left.pop_back();
        const GumboTag tag = tag_of(node);
        if (tag == GUMBO_TAG_TABLE)
            return true;
        has_header = has_header || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_CAPTION;
        has_blocks = has_blocks || tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV ||
                     tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || heading_level(tag) > 0;
        const auto below = children(node);
        left.insert(left.end(), below.rbegin(), below.rend());
    }
    return has_blocks && !has_header;
}

/// The first target of a link below a node.
std::string_view first_target(const GumboNode &node) {
    if (tag_of(node) == GUMBO_TAG_A && has_attribute(node, "href"))
        return attribute(node, "href");
    for (const GumboNode *child : children(node))
        if (const std::string_view found = first_target(*child); !found.empty())
            return found;
    return {};
}

class Walk {
  public:
    void visit(const GumboNode &node, const Surroundings &around) {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
            node.type == GUMBO_NODE_CDATA)
            append(node.v.text.text, around);
        else if (node.type == GUMBO_NODE_ELEMENT)
            visit_element(node, around);
    }

    PageFlow finish() {
        PageFlow flow;
        flow.ordinals = builder_.ordinals();
        flow.document = builder_.finish();
        flow.origins = std::move(origins_);
        return flow;
    }

  private:
    void append(std::string_view text, const Surroundings &around) {
        if (after_heading_ && !trim_blanks(text).empty()) {
            text = without_heading_mark(text);
            after_heading_ = false;
        }
        if (around.preformatted)
            builder_.append_verbatim(text, around.style);
        else
            builder_.append(text, around.style);
        note_origin(around);
    }

    void note_origin(const Surroundings &around) {
        if (builder_.block_count() > origins_.size())
            origins_.push_back(around.origin);
    }

    void visit_element(const GumboNode &element, const Surroundings &around) {
        const Clutter clutter = clutter_of(element);
        if (clutter == Clutter::certain)
            return;
        Surroundings inside = around;
        inside.origin.suspected = around.origin.suspected || clutter == Clutter::suspected;
        inside.in_references = around.in_references || is_reference_list(element);
        const GumboTag tag = tag_of(element);
        if (tag == GUMBO_TAG_TABLE && !around.in_table)
            inside.in_table = !is_layout_table(element);
        if (heads_its_paragraph(element, around))
            return visit_run_in_heading(element, inside);
        const bool breaks = is_block_element(tag) && !around.in_one_block();
        if (breaks) {
            builder_.end_block();
            after_heading_ = false;
            inside.origin.container = &element;
            inside.style = style_of(element, inside);
        }
        inside.in_entry = around.in_entry || (inside.in_references && tag == GUMBO_TAG_LI);
        inside.preformatted = around.preformatted || tag == GUMBO_TAG_PRE;
        if (tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL)
            ++inside.list_depth;
        enter(element, inside);
        if (breaks)
            builder_.end_block();
    }

    /// Whether the element is "Summary" in bold in front of a paragraph.
    bool heads_its_paragraph(const GumboNode &element, const Surroundings &around) const {
        const GumboTag tag = tag_of(element);
        return (tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_B) && !builder_.in_block() &&
               !around.in_one_block() && around.style.kind != BlockKind::heading &&
               is_run_in_heading(text_of(element));
    }

    void visit_run_in_heading(const GumboNode &element, Surroundings inside) {
        constexpr int below_all = 6;
        inside.style = {BlockKind::heading, below_all};
        visit_children(element, inside);
        builder_.end_block();
        after_heading_ = true;
    }

    BlockStyle style_of(const GumboNode &element, const Surroundings &around) const {
        const GumboTag tag = tag_of(element);
        if (const int level = heading_level(tag); level > 0)
            return {BlockKind::heading, level};
        if (around.in_references)
            return {BlockKind::reference_list, 0, around.style.ordinal};
        if (tag == GUMBO_TAG_TABLE && around.in_table)
            return {BlockKind::table};
        if (tag == GUMBO_TAG_PRE)
            return {BlockKind::code};
        if (tag == GUMBO_TAG_BLOCKQUOTE)
            return {BlockKind::quote};
        if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD)
            return {BlockKind::list_item, std::max(around.list_depth, 1), around.style.ordinal};
        return around.style;
    }

    /// What an element adds of its own; then its children.
    void enter(const GumboNode &element, const Surroundings &inside) {
        switch (tag_of(element)) {
        case GUMBO_TAG_BR:
            if (inside.preformatted)
                append("\n", inside);
            else if (inside.in_one_block())
                builder_.append(" ", inside.style);
            else
                builder_.break_line();
            return;
        case GUMBO_TAG_A:
            return visit_link(element, inside);
        case GUMBO_TAG_Q:
            append("\u201C", inside);
            visit_children(element, inside);
            return append("\u201D", inside);
        case GUMBO_TAG_SUP:
            return visit_superscript(element, inside);
        case GUMBO_TAG_OL:
            return visit_ordered_list(element, inside);
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            visit_children(element, inside);
            if (inside.in_table)
                builder_.break_cell();
            return;
        case GUMBO_TAG_TR:
        case GUMBO_TAG_CAPTION:
            visit_children(element, inside);
            if (inside.in_table)
                builder_.break_row();
            return;
        default:
            visit_apart(element, inside);
        }
    }

    /// Blocks in a cell or an entry do not run together.
    void visit_apart(const GumboNode &element, const Surroundings &inside) {
        const bool apart = inside.in_one_block() && is_block_element(tag_of(element));
        if (apart)
            builder_.append(" ", inside.style);
        visit_children(element, inside);
        if (apart)
            builder_.append(" ", inside.style);
    }

    void visit_children(const GumboNode &element, const Surroundings &inside) {
        for (const GumboNode *child : children(element))
            visit(*child, inside);
    }

    void visit_link(const GumboNode &element, const Surroundings &inside) {
        const std::string_view target = attribute(element, "href");
        const bool leads = leads_somewhere(target);
        if (leads)
            builder_.begin_link(std::string(trim_blanks(target)));
        visit_children(element, inside);
        if (leads)
            builder_.end_link();
    }

    void visit_superscript(const GumboNode &element, const Surroundings &inside) {
        const std::string_view target = first_target(element);
        const std::string_view before =
            builder_.at_gap() ? std::string_view() : builder_.open_text();
        const std::string text = render_superscript(before, text_of(element), !target.empty());
        if (!target.empty())
            builder_.begin_link(std::string(target));
        append(text, inside);
        if (!target.empty())
            builder_.end_link();
    }

    void visit_ordered_list(const GumboNode &list, const Surroundings &inside) {
        int number = number_attribute(list, "start", 1);
        Surroundings item = inside;
        for (const GumboNode *child : children(list)) {
            const bool is_item = tag_of(*child) == GUMBO_TAG_LI;
            if (is_item)
                number = number_attribute(*child, "value", number);
            item.style.ordinal = is_item ? number : 0;
            visit(*child, item);
            if (is_item)
                ++number;
        }
    }

    TextBuilder builder_;
    std::vector<BlockOrigin> origins_;
    bool after_heading_ = false; ///< a heading in the line of its paragraph was the last text
};

} // namespace

PageFlow flow_of(const GumboNode &root) {
    Walk walk;
    walk.visit(root, {});
    return walk.finish();
}

} // namespace claimgraph
