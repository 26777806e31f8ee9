// SPDX-License-Identifier: Apache-2.0
#include "cli/suggestion.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace claimgraph {
namespace {

/// Number of insertions, deletions and replacements of one byte that turn one into the other.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

std::string nearest_word(std::string_view typed, const std::vector<std::string> &words) {
    // A pasted page is no misspelling, and its distances would cost its length each.
    constexpr std::size_t longest_word = 64;
    if (typed.size() > longest_word)
        return {};

    // More than a third of the letters wrong is another word.
    std::size_t best = typed.size() / 3 + 1;
    std::string nearest;
    for (const std::string &word : words) {
        const std::size_t distance = edit_distance(typed, word);
        if (distance < best || (distance == best && nearest.empty())) {
            best = distance;
            nearest = word;
        }
    }
    return nearest;
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string> &words) {
    const std::string nearest = nearest_word(typed, words);
    return nearest.empty() ? "" : "; did you mean '" + nearest + "'?";
}

} // namespace claimgraph
