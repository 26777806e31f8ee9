// SPDX-License-Identifier: Apache-2.0
#include "import/readers/text_builder.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <utility>

namespace claimgraph {
namespace {

/// Characters beyond ASCII that are blank to the eye, or nothing at all.
struct Invisible {
    std::string_view bytes;
    bool separates;
};

constexpr Invisible invisible[] = {
    {"\xC2\xA0", true},      // no-break space
    {"\xC2\xAD", false},     // soft hyphen
    {"\xE2\x80\x8B", false}, // zero-width space
    {"\xE2\x80\xAF", true},  // narrow no-break space
    {"\xEF\xBB\xBF", false}, // byte order mark
};

const Invisible *invisible_at(std::string_view text) {
    const char first = text.front();
    if (first != '\xC2' && first != '\xE2' && first != '\xEF')
        return nullptr;
    const auto *found =
        std::find_if(std::begin(invisible), std::end(invisible),
                     [&](const Invisible &one) { return text.starts_with(one.bytes); });
    return found == std::end(invisible) ? nullptr : found;
}

bool is_item(BlockKind kind) {
    return kind == BlockKind::list_item || kind == BlockKind::reference_list;
}

} // namespace

/// Make room for a visible character: open the block, set the blank that is due, start the link.
void TextBuilder::place(const BlockStyle &style) {
    std::string &text = document_.text;
    if (!open_) {
        if (!document_.blocks.empty())
            text += is_item(document_.blocks.back().kind) && is_item(style.kind) ? "\n" : "\n\n";
        document_.blocks.push_back({style.kind, {position(), position()}, style.level});
        ordinals_.push_back(style.ordinal);
        open_ = true;
    } else if (pending_ != '\0') {
        text += pending_;
    }
    pending_ = '\0';
    if (link_open_ && !link_placed_) {
        link_.span.start = position();
        link_placed_ = true;
    }
}

void TextBuilder::append(std::string_view words, const BlockStyle &style) {
    std::size_t at = 0;
    while (at < words.size()) {
        if (is_blank(words[at])) {
            pending_ = pending_ == '\0' ? ' ' : pending_;
            ++at;
        } else if (const Invisible *found = invisible_at(words.substr(at))) {
            if (found->separates)
                pending_ = pending_ == '\0' ? ' ' : pending_;
            at += found->bytes.size();
        } else {
            std::size_t end = at + 1;
            while (end < words.size() && !is_blank(words[end]) &&
                   invisible_at(words.substr(end)) == nullptr)
                ++end;
            place(style);
            document_.text += words.substr(at, end - at);
            at = end;
        }
    }
}

void TextBuilder::append_verbatim(std::string_view text, const BlockStyle &style) {
    if (!open_)
        while (!text.empty() && is_blank(text.front()))
            text.remove_prefix(1);
    if (text.empty())
        return;
    place(style);
    document_.text += text;
}

void TextBuilder::break_line() {
    if (pending_ == '\n')
        end_block();
    else if (open_)
        pending_ = '\n';
}

void TextBuilder::end_block() {
    pending_ = '\0';
    if (!open_)
        return;
    std::string &text = document_.text;
    while (is_blank(text.back()))
        text.pop_back();
    document_.blocks.back().span.end = position();
    open_ = false;
}

void TextBuilder::begin_link(std::string target) {
    end_link();
    link_.target = std::move(target);
    link_open_ = true;
}

void TextBuilder::end_link() {
    link_.span.end = position();
    if (link_placed_ && link_.span.start < link_.span.end)
        document_.links.push_back(std::move(link_));
    link_ = {};
    link_open_ = false;
    link_placed_ = false;
}

std::string_view TextBuilder::open_text() const {
    if (!open_)
        return {};
    return std::string_view(document_.text).substr(document_.blocks.back().span.start);
}

Document TextBuilder::finish() {
    end_link();
    end_block();
    return std::move(document_);
}

} // namespace claimgraph
