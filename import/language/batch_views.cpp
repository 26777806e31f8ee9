// SPDX-License-Identifier: Apache-2.0
#include "import/language/batch_views.hpp"

#include "import/language/word_table.hpp"

#include <bit>

namespace claimgraph {

// Open addressing: the table is small, short-lived and at most half full.
BatchForms::BatchForms(std::span<const std::vector<std::string_view>> sentences) {
    constexpr std::uint32_t nothing = 0xFFFFFFFFU;
    std::size_t words = 0;
    for (const auto &sentence : sentences)
        words += sentence.size();
    of_words.reserve(words);
    std::vector<std::uint32_t> slots(std::bit_ceil(2 * words + 1), nothing);
    for (const auto &sentence : sentences)
        for (const auto word : sentence) {
            std::size_t slot = word_hash(word) & (slots.size() - 1);
            while (slots[slot] != nothing && forms[slots[slot]] != word)
                slot = (slot + 1) & (slots.size() - 1);
            if (slots[slot] == nothing) {
                slots[slot] = static_cast<std::uint32_t>(forms.size());
                forms.push_back(word);
            }
            of_words.push_back(slots[slot]);
        }
}

} // namespace claimgraph
