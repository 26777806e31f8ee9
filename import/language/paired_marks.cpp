// SPDX-License-Identifier: Apache-2.0
#include "import/language/paired_marks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace claimgraph {
namespace {

/// Pairs with more words between them are left alone, so that time stays linear.
constexpr std::size_t longest_pair = 250;

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> pairs = {{
    {"(", ")"},
    {"[", "]"},
    {"{", "}"},
    {"\"", "\""},
    {"'", "'"},
    {"“", "”"},
    {"‘", "’"},
    {"«", "»"},
    {"``", "''"},
}};

/// What closes the mark; nothing if it opens no pair.
std::string_view closing(std::string_view mark) {
    const auto pair =
        std::find_if(pairs.begin(), pairs.end(), [&](const auto &p) { return p.first == mark; });
    return pair == pairs.end() ? std::string_view() : pair->second;
}

/// The one word between the marks whose head is not between them.
std::optional<std::int32_t> enclosed_head(std::span<const Word> words, std::size_t open,
                                          std::size_t close) {
    std::optional<std::int32_t> found;
    const auto first = static_cast<std::int32_t>(open);
    const auto last = static_cast<std::int32_t>(close);
    for (std::size_t i = open + 1; i < close; ++i) {
        const std::int32_t head = words[i].head;
        if (words[i].relation == Relation::punct || (first < head && head < last))
            continue;
        if (found)
            return std::nullopt;
        found = static_cast<std::int32_t>(i);
    }
    return found;
}

} // namespace

std::vector<Word> with_paired_marks(std::vector<Word> words,
                                    std::span<const std::string_view> forms) {
    // A mark above other words stays: below one of them it would close a cycle.
    std::vector<std::uint8_t> has_dependents(words.size());
    for (const auto &word : words)
        if (word.head >= 0)
            has_dependents[static_cast<std::size_t>(word.head)] = 1;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].relation != Relation::punct)
            continue;
        if (open.empty() || forms[i] != closing(forms[open.back()])) {
            if (!closing(forms[i]).empty())
                open.push_back(i);
            continue;
        }
        const std::size_t first = open.back();
        open.pop_back();
        if (has_dependents[first] || has_dependents[i] || i - first > longest_pair)
            continue;
        if (const auto head = enclosed_head(words, first, i))
            words[first].head = words[i].head = *head;
    }
    return words;
}

} // namespace claimgraph
