// SPDX-License-Identifier: Apache-2.0
#include "import/readers/markdown_reader.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/readers/front_matter.hpp"
#include "import/readers/html_flow.hpp"
#include "import/readers/html_node.hpp"
#include "import/readers/references.hpp"
#include "import/readers/superscript.hpp"
#include "import/readers/text_builder.hpp"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <exception>
#include <unordered_map>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

/// Lines times links that md4c may step through, about five seconds.
constexpr double most_steps = 2e10;

/// One address may be linked from everywhere: what links hold together is bounded by the text.
constexpr std::size_t most_target_bytes = 64 * 1024 * 1024;

/// md4c fills short rows up to the width of the table, so a table of n bytes may have n² cells.
constexpr std::size_t most_cells = 20'000'000;

struct List {
    bool ordered = false;
    int next = 1;
    int ordinal = 0; ///< of the open item
};

/// What md4c calls back for, turned into blocks.
class Walk {
  public:
    explicit Walk(std::string_view name) : name_(name) {}

    int enter_block(MD_BLOCKTYPE type, void *detail);
    int leave_block(MD_BLOCKTYPE type);
    int enter_span(MD_SPANTYPE type, void *detail);
    int leave_span(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, std::string_view piece);

    /// Run one callback; md4c is C, so what it throws is kept until md4c has returned.
    template <typename Call> int guarded(const Call &call) {
        try {
            return call();
        } catch (...) {
            failure_ = std::current_exception();
            return 1;
        }
    }

    void rethrow() const {
        if (failure_)
            std::rethrow_exception(failure_);
    }

    const std::vector<int> &ordinals() const { return builder_.ordinals(); }
    Document finish() { return builder_.finish(); }

  private:
    BlockStyle style() const;
    void append(std::string_view piece);
    void append_words(std::string_view piece);
    void append_page(std::string_view html);
    void inline_tag(std::string_view tag);
    void close_superscript();
    std::string decode(std::string_view entity);
    std::string attribute_text(const MD_ATTRIBUTE &attribute);

    std::string_view name_;
    TextBuilder builder_;
    std::vector<List> lists_;
    int quotes_ = 0;
    int heading_ = 0;
    int pictures_ = 0;
    bool code_ = false;
    bool table_ = false;
    bool html_ = false;
    bool link_begins_ = false;
    bool line_begins_ = false;
    bool raised_ = false;
    bool raised_link_ = false;
    std::string raised_text_;
    std::string html_text_;
    std::size_t target_bytes_ = 0;
    std::size_t cells_ = 0;
    std::unordered_map<std::string, std::string> entities_;
    std::exception_ptr failure_;
};

BlockStyle Walk::style() const {
    if (heading_ > 0)
        return {BlockKind::heading, heading_};
    if (code_)
        return {BlockKind::code};
    if (table_)
        return {BlockKind::table};
    if (!lists_.empty())
        return {BlockKind::list_item, static_cast<int>(lists_.size()), lists_.back().ordinal};
    return {quotes_ > 0 ? BlockKind::quote : BlockKind::paragraph};
}

bool is_cell(MD_BLOCKTYPE type) { return type == MD_BLOCK_TH || type == MD_BLOCK_TD; }

bool is_table_part(MD_BLOCKTYPE type) {
    return is_cell(type) || type == MD_BLOCK_TR || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY;
}

int Walk::enter_block(MD_BLOCKTYPE type, void *detail) {
    cells_ += is_cell(type) ? 1U : 0U;
    if (cells_ > most_cells)
        throw Error(fmt::format("{}: its tables have more than {} cells; split the file", name_,
                                most_cells));
    if (is_table_part(type))
        return 0;
    builder_.end_block();
    if (type == MD_BLOCK_QUOTE)
        ++quotes_;
    else if (type == MD_BLOCK_UL)
        lists_.push_back({});
    else if (type == MD_BLOCK_OL)
        lists_.push_back(
            {true, static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)});
    else if (type == MD_BLOCK_LI && lists_.back().ordered)
        lists_.back().ordinal = lists_.back().next++;
    else if (type == MD_BLOCK_H)
        heading_ = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
    else if (type == MD_BLOCK_CODE)
        code_ = true;
    else if (type == MD_BLOCK_TABLE)
        table_ = true;
    else if (type == MD_BLOCK_HTML)
        html_ = true;
    return 0;
}

int Walk::leave_block(MD_BLOCKTYPE type) {
    close_superscript();
    line_begins_ = false;
    if (is_cell(type))
        builder_.break_cell();
    if (type == MD_BLOCK_TR)
        builder_.break_row();
    if (is_table_part(type))
        return 0;
    builder_.end_block();
    if (type == MD_BLOCK_QUOTE)
        --quotes_;
    else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        lists_.pop_back();
    else if (type == MD_BLOCK_H)
        heading_ = 0;
    else if (type == MD_BLOCK_CODE)
        code_ = false;
    else if (type == MD_BLOCK_TABLE)
        table_ = false;
    else if (type == MD_BLOCK_HTML) {
        html_ = false;
        append_page(std::exchange(html_text_, {}));
    }
    return 0;
}

int Walk::enter_span(MD_SPANTYPE type, void *detail) {
    if (type == MD_SPAN_IMG)
        ++pictures_;
    if (type != MD_SPAN_A || pictures_ > 0)
        return 0;
    std::string target = attribute_text(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    target_bytes_ += target.size();
    if (target_bytes_ > most_target_bytes)
        throw Error(fmt::format("{}: the targets of its links are longer than {} MiB together; "
                                "split the file",
                                name_, most_target_bytes / (1024 * 1024)));
    raised_link_ = raised_;
    link_begins_ = true;
    builder_.begin_link(std::move(target));
    return 0;
}

int Walk::leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG)
        --pictures_;
    else if (type == MD_SPAN_A && pictures_ == 0 && !raised_)
        builder_.end_link();
    link_begins_ = false;
    return 0;
}

int Walk::text(MD_TEXTTYPE type, std::string_view piece) {
    if (pictures_ > 0)
        return 0;
    if (html_)
        html_text_ += piece;
    else if (type == MD_TEXT_HTML)
        inline_tag(piece);
    else if (type == MD_TEXT_ENTITY)
        append(decode(piece));
    else if (type == MD_TEXT_BR)
        builder_.break_line();
    else if (type == MD_TEXT_SOFTBR)
        line_begins_ = true;
    else if (code_)
        builder_.append_verbatim(piece, style());
    else
        append(piece);
    return 0;
}

void Walk::append(std::string_view piece) {
    if (raised_) {
        raised_text_ += piece;
        return;
    }
    if (std::exchange(line_begins_, false)) {
        // Definitions of footnotes may follow one another without a blank line.
        if (piece.starts_with('[') && builder_.open_text().starts_with('['))
            builder_.break_row();
        else
            builder_.append(" ", style());
    }
    // A footnote whose definition is nothing but an address is a link to md4c.
    if (std::exchange(link_begins_, false) && piece.starts_with('^'))
        builder_.append('[' + std::string(piece.substr(1)) + ']', style());
    else
        append_words(piece);
}

/// Without the "^" of "[^1]".
void Walk::append_words(std::string_view piece) {
    while (!piece.empty()) {
        const std::size_t found = piece.find("[^");
        const std::size_t end = found == std::string_view::npos ? piece.size() : found + 1;
        const bool caret =
            piece.front() == '^' && !builder_.at_gap() && builder_.open_text().ends_with('[');
        builder_.append(piece.substr(caret ? 1 : 0, end - (caret ? 1 : 0)), style());
        piece.remove_prefix(end);
    }
}

void Walk::append_page(std::string_view html) {
    const ParsedPage page = parse_page(html, name_);
    const PageFlow flow = flow_of(*page->root);
    const Document &part = flow.document;
    auto link = part.links.begin();
    for (const Block &block : part.blocks) {
        const BlockStyle as{block.kind, block.level};
        std::uint32_t at = block.span.start;
        for (; link != part.links.end() && link->span.end <= block.span.end; ++link) {
            builder_.append(slice(part.text, {at, link->span.start}), as);
            builder_.begin_link(link->target);
            builder_.append(slice(part.text, link->span), as);
            builder_.end_link();
            at = link->span.end;
        }
        builder_.append(slice(part.text, {at, block.span.end}), as);
        builder_.end_block();
    }
}

void Walk::inline_tag(std::string_view tag) {
    const std::string lower = ascii_lower(tag);
    if (lower.starts_with("<br"))
        builder_.break_line();
    else if (lower == "<sup>")
        raised_ = true;
    else if (lower == "</sup>")
        close_superscript();
}

void Walk::close_superscript() {
    if (!std::exchange(raised_, false))
        return;
    const std::string_view before = builder_.at_gap() ? std::string_view() : builder_.open_text();
    const std::string raised = std::exchange(raised_text_, {});
    builder_.append(render_superscript(before, raised, raised_link_), style());
    if (std::exchange(raised_link_, false))
        builder_.end_link();
}

/// Gumbo knows the names of all entities; each is asked for once.
std::string Walk::decode(std::string_view entity) {
    const auto [known, added] = entities_.try_emplace(std::string(entity));
    if (added) {
        const std::string html = "<p>" + std::string(entity);
        known->second = text_of(*parse_page(html, name_)->root);
    }
    // White space folds to nothing on its own.
    return known->second.empty() && entity != "&shy;" ? " " : known->second;
}

std::string Walk::attribute_text(const MD_ATTRIBUTE &attribute) {
    std::string text;
    for (std::size_t i = 0;
         attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::string_view piece(attribute.text + attribute.substr_offsets[i],
                                     attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decode(piece) : std::string(piece);
    }
    return text;
}

Walk &walk_of(void *userdata) { return *static_cast<Walk *>(userdata); }

MD_PARSER parser() {
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *walk) {
        return walk_of(walk).guarded([&] { return walk_of(walk).enter_block(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *walk) {
        return walk_of(walk).guarded([&] { return walk_of(walk).leave_block(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *walk) {
        return walk_of(walk).guarded([&] { return walk_of(walk).enter_span(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *walk) {
        return walk_of(walk).guarded([&] { return walk_of(walk).leave_span(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *walk) {
        return walk_of(walk).guarded([&] { return walk_of(walk).text(type, {text, size}); });
    };
    return parser;
}

/// Refuse what md4c would take minutes for; see the header.
void check_blocks(std::string_view markdown, std::string_view name) {
    double steps = 0;
    double lines = 0;
    double brackets = 0;
    for (std::size_t at = 0; at < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
        const std::string_view line = markdown.substr(at, end - at);
        at = end + 1;
        ++lines;
        brackets += static_cast<double>(std::count(line.begin(), line.end(), '['));
        if (!trim_blanks(line).empty() && at < markdown.size())
            continue;
        steps += lines * brackets;
        lines = brackets = 0;
        if (steps > most_steps)
            throw Error(
                fmt::format("{}:byte {}: too many lines and links without a blank line; put "
                            "blank lines between paragraphs",
                            name, end));
    }
}

/// "[1]: Smith J. ..." at the start of a paragraph defines a footnote.
bool is_footnote(std::string_view paragraph) {
    const std::size_t close = paragraph.find("]:");
    constexpr std::size_t longest_label = 40;
    return paragraph.starts_with('[') && close <= longest_label;
}

std::string first_heading(const Document &document) {
    const auto found =
        std::find_if(document.blocks.begin(), document.blocks.end(),
                     [](const Block &block) { return block.kind == BlockKind::heading; });
    return found == document.blocks.end() ? std::string()
                                          : std::string(slice(document.text, found->span));
}

} // namespace

Document read_markdown(std::string_view markdown, std::string_view name) {
    const auto [front_matter, body] = split_front_matter(markdown);
    check_blocks(body, name);
    Walk walk(name);
    const MD_PARSER callbacks = parser();
    const int status = md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &callbacks, &walk);
    walk.rethrow();
    if (status != 0)
        throw Error(fmt::format("{}: md4c ran out of memory; split the file", name));
    const std::vector<int> ordinals = walk.ordinals();
    Document document = walk.finish();
    document.format = "markdown";
    for (Block &block : document.blocks)
        if (block.kind == BlockKind::paragraph && is_footnote(slice(document.text, block.span)))
            block.kind = BlockKind::reference_list;
    document.title = front_matter_title(front_matter);
    if (document.title.empty())
        document.title = first_heading(document);
    return with_references(std::move(document), ordinals);
}

} // namespace claimgraph
