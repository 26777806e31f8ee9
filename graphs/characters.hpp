// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Text as a reader sees it: characters and the columns they take, cut and wrapped between them.
///
/// A character is a code point with the marks, joiners and modifiers that follow it, so that an
/// accent or a family emoji stays whole. Widths follow Unicode's East Asian Width in the ranges in
/// use: marks and invisible signs take no column, East Asian and emoji characters two, all others
/// one. Text that is not UTF-8 shows U+FFFD for each bad byte.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What a reader counts as one, and the columns it takes.
struct Character {
    std::string_view bytes;
    std::size_t columns = 0;
};

/// The first character. \pre `text` is not empty
Character first_character(std::string_view text);

/// The columns that a text takes.
std::size_t columns_of(std::string_view text);

/// Valid UTF-8 on one line that XML can hold: blanks in place of tabs and line breaks, U+FFFD in
/// place of other control characters, noncharacters and bad bytes.
std::string clean(std::string_view text);

/// As `clean`, and harmless on a terminal: U+FFFD also in place of the signs that reorder text.
std::string clean_for_terminal(std::string_view text);

/// Whether a text holds letters that are written from right to left.
bool has_right_to_left(std::string_view text);

/// At most this many code points: a longer text ends in an ellipsis.
std::string cut(std::string_view text, std::size_t code_points);

/// At most this many columns: a longer text ends in an ellipsis. \pre `columns > 0`
std::string cut_to_columns(std::string_view text, std::size_t columns);

/// Lines of at most `columns` columns, broken at blanks, and inside a word only where the word is
/// longer than a line. Never empty. \pre `columns > 1`, since a character may take two
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

} // namespace claimgraph
