// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arcs.hpp"

#include "import/language/spanning_tree.hpp"

#include <vector>

namespace claimgraph {

bool is_below(std::span<const Word> words, std::size_t word, std::size_t top) {
    for (std::size_t steps = 0; steps <= words.size(); ++steps) {
        if (word == top)
            return true;
        if (words[word].head < 0)
            return false;
        word = static_cast<std::size_t>(words[word].head);
    }
    return false;
}

bool is_tree(std::span<const Word> words) {
    std::vector<std::int16_t> heads;
    heads.reserve(words.size());
    for (const Word &word : words)
        heads.push_back(static_cast<std::int16_t>(word.head));
    return is_tree(std::span<const std::int16_t>(heads));
}

bool hang(std::span<Word> words, std::size_t word, std::size_t head) {
    if (words[word].head < 0 || is_below(words, head, word))
        return false;
    words[word].head = static_cast<std::int32_t>(head);
    return true;
}

} // namespace claimgraph
