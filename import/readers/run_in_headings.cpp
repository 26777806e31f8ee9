// SPDX-License-Identifier: Apache-2.0
#include "import/readers/run_in_headings.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 6> marks = {":", ".", "-", "|", "\u2013", "\u2014"};

} // namespace

bool is_run_in_heading(std::string_view words) {
    static const WordMap headings = word_map(lexicons::run_in_headings());
    constexpr std::size_t longest = 40;
    words = trim_blanks(words);
    for (const std::string_view mark : marks)
        if (words.ends_with(mark)) {
            words = trim_blanks(words.substr(0, words.size() - mark.size()));
            break;
        }
    return words.size() <= longest && headings.contains(ascii_lower(words));
}

std::string_view without_heading_mark(std::string_view text) {
    const std::string_view rest =
        text.substr(std::min(text.find_first_not_of(" \t\n"), text.size()));
    for (const std::string_view mark : marks)
        if (rest.starts_with(mark))
            return rest.substr(mark.size());
    return text;
}

} // namespace claimgraph
