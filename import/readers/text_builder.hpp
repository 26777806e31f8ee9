// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Makes a document's text from the pieces a markup parser hands out: folds white space as a
/// browser does, separates blocks, and keeps the spans of blocks and links.

#include "core/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What a block is when its first word arrives.
struct BlockStyle {
    BlockKind kind = BlockKind::paragraph;
    int level = 0;

    /// Number that an ordered list shows before it; 0 for none.
    int ordinal = 0;
};

/// Text, blocks and links under construction. A block begins with the first visible character
/// after the last one ended, so there are no empty blocks.
class TextBuilder {
  public:
    /// Append words; white space, no-break spaces among it, becomes single spaces, and soft
    /// hyphens and zero-width spaces go. `style` counts if this begins a block.
    void append(std::string_view words, const BlockStyle &style);

    /// Append as is, for preformatted text.
    void append_verbatim(std::string_view text, const BlockStyle &style);

    /// A line break within a block; two in a row end it, as they do for the eye.
    void break_line();

    /// The end of a row, and of a cell, of a table: a line feed, and a tab, before what follows.
    void break_row() { pending_ = '\n'; }
    void break_cell() { pending_ = pending_ == '\n' ? '\n' : '\t'; }

    void end_block();

    /// Links do not nest: one ends where the next begins. Those without text are dropped.
    void begin_link(std::string target);
    void end_link();

    /// Whether a block is open, and what it holds so far.
    bool in_block() const { return open_; }
    std::string_view open_text() const;

    /// Whether a blank is due before the next word.
    bool at_gap() const { return !open_ || pending_ != '\0'; }

    std::size_t block_count() const { return document_.blocks.size(); }

    /// For each block, the ordinal of its style.
    const std::vector<int> &ordinals() const { return ordinals_; }

    /// End the last block and take text, blocks and links; the builder is used up then.
    Document finish();

  private:
    void place(const BlockStyle &style);
    std::uint32_t position() const { return static_cast<std::uint32_t>(document_.text.size()); }

    Document document_;
    std::vector<int> ordinals_;
    Link link_;
    bool link_open_ = false;
    bool link_placed_ = false;
    char pending_ = '\0';
    bool open_ = false;
};

} // namespace claimgraph
