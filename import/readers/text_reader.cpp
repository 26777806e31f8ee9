// SPDX-License-Identifier: Apache-2.0
#include "import/readers/text_reader.hpp"

#include "core/ascii.hpp"
#include "import/readers/references.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace claimgraph {
namespace {

/// A heading fits one line of a page; the longest of a thousand sampled paper headings is shorter.
constexpr std::size_t longest_heading = 100;

constexpr int indent_of_a_level = 2;
constexpr int deepest_level = 6;

struct Line {
    std::uint32_t start = 0;
    std::uint32_t end = 0; ///< without the line break

    TextSpan span() const { return {start, end}; }
};

/// Cuts the text into lines; LF, CR LF and CR end one.
class LineReader {
  public:
    explicit LineReader(std::string_view text) : text_(text) {}

    std::optional<Line> next() {
        if (next_ >= text_.size())
            return std::nullopt;
        std::size_t end = next_;
        while (end < text_.size() && text_[end] != '\n' && text_[end] != '\r')
            ++end;
        const Line line{static_cast<std::uint32_t>(next_), static_cast<std::uint32_t>(end)};
        const bool pair = text_.substr(end).starts_with("\r\n");
        next_ = end + (pair ? 2 : 1);
        return line;
    }

  private:
    std::string_view text_;
    std::size_t next_ = 0;
};

TextSpan trimmed(std::string_view text, TextSpan span) {
    while (!span.empty() && is_blank(text[span.start]))
        ++span.start;
    while (!span.empty() && is_blank(text[span.end - 1]))
        --span.end;
    return span;
}

/// Length of the mark of a list item with the blank behind it; 0 where there is none.
std::uint32_t item_mark(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "+ ", "\u2022 ", "\u2013 ", "\u2022\t", "-\t"})
        if (line.starts_with(mark))
            return static_cast<std::uint32_t>(mark.size());
    std::size_t digits = 0;
    while (digits < line.size() && digits < 4 && is_ascii_digit(line[digits]))
        ++digits;
    const bool numbered = digits > 0 && digits + 1 < line.size() &&
                          (line[digits] == '.' || line[digits] == ')') &&
                          is_blank(line[digits + 1]);
    return numbered ? static_cast<std::uint32_t>(digits) + 2 : 0;
}

/// "3. Results" alone between blank lines is a heading; "3. Wash the cells." is an item.
bool is_heading(std::string_view line) {
    if (line.empty() || line.size() > longest_heading || line.starts_with("http"))
        return false;
    if (std::string_view(".,;!?\"").find(line.back()) != std::string_view::npos)
        return false;
    const std::uint32_t mark = item_mark(line);
    if (mark > 0 && !is_ascii_digit(line.front()))
        return false;
    return std::any_of(line.begin(), line.end(), [](char c) {
        return is_ascii_letter(c) || static_cast<signed char>(c) < 0;
    });
}

/// The lines between two blank ones.
class Paragraph {
  public:
    explicit Paragraph(std::string_view text) : text_(text) {}

    void add(Line line) {
        const TextSpan span = trimmed(text_, line.span());
        const std::uint32_t mark = item_mark(slice(text_, span));
        const bool quoted = text_[span.start] == '>';
        const bool after_heading = lines_ == 1 && opens_references();
        ++lines_;
        if (blocks_.empty() || mark > 0 || after_heading) {
            const int depth = static_cast<int>(span.start - line.start) / indent_of_a_level;
            const BlockKind kind = quoted     ? BlockKind::quote
                                   : mark > 0 ? BlockKind::list_item
                                              : BlockKind::paragraph;
            blocks_.push_back({kind, span, mark > 0 ? std::min(depth, deepest_level - 1) + 1 : 0});
        } else {
            blocks_.back().span.end = span.end;
            if (!quoted && blocks_.back().kind == BlockKind::quote)
                blocks_.back().kind = BlockKind::paragraph;
        }
    }

    /// The blocks so far; the paragraph begins anew.
    std::vector<Block> take() {
        const bool references = opens_references();
        if (references || (lines_ == 1 && !is_entry() && is_heading(first()))) {
            blocks_.front().kind = BlockKind::heading;
            blocks_.front().level = 1;
            in_references_ = references;
        }
        lines_ = 0;
        return std::exchange(blocks_, {});
    }

  private:
    std::string_view first() const { return slice(text_, blocks_.front().span); }
    bool opens_references() const { return !blocks_.empty() && is_reference_heading(first()); }

    /// "[1] Smith J. Title" under "References" may end without a full stop.
    bool is_entry() const {
        return in_references_ && (first().starts_with('[') || item_mark(first()) > 0);
    }

  private:
    std::string_view text_;
    std::vector<Block> blocks_;
    int lines_ = 0;
    bool in_references_ = false;
};

void add_blocks(Document &document, std::vector<Block> blocks) {
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
}

std::vector<Link> find_links(std::string_view text) {
    std::vector<Link> links;
    std::size_t at = 0;
    while ((at = text.find("://", at)) != std::string_view::npos) {
        const std::string_view before = text.substr(0, at);
        const std::size_t scheme = before.ends_with("https") ? 5 : before.ends_with("http") ? 4 : 0;
        const std::size_t start = at - scheme;
        at += 3;
        if (scheme == 0)
            continue;
        const std::size_t stop = std::min(text.find_first_of(" \t\r\n<>\"", at), text.size());
        std::size_t end = stop;
        while (end > at &&
               std::string_view(".,;:!?)]'").find(text[end - 1]) != std::string_view::npos)
            --end;
        const TextSpan span{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
        if (end > at)
            links.push_back({span, std::string(slice(text, span))});
        at = stop;
    }
    return links;
}

/// A heading with nothing under it is no heading but a short text: a line of a list, a note.
void demote_lone_headings(Document &document) {
    const bool only_headings =
        std::all_of(document.blocks.begin(), document.blocks.end(),
                    [](const Block &block) { return block.kind == BlockKind::heading; });
    for (Block &block : document.blocks)
        if (only_headings) {
            block.kind = BlockKind::paragraph;
            block.level = 0;
        }
}

} // namespace

Document read_text(std::string text) {
    Document document;
    document.format = "text";
    document.text = std::move(text);
    Paragraph paragraph(document.text);
    LineReader lines(document.text);
    while (const auto line = lines.next()) {
        if (trimmed(document.text, line->span()).empty())
            add_blocks(document, paragraph.take());
        else
            paragraph.add(*line);
    }
    add_blocks(document, paragraph.take());
    demote_lone_headings(document);
    document.links = find_links(document.text);
    if (!document.blocks.empty() && document.blocks.front().kind == BlockKind::heading)
        document.title = slice(document.text, document.blocks.front().span);
    return with_references(std::move(document));
}

} // namespace claimgraph
