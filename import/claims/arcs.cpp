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

std::size_t root_of(std::span<const Word> words) {
    const auto root = std::ranges::find_if(words, [](const Word &word) { return word.head < 0; });
    return static_cast<std::size_t>(root - words.begin());
}

bool hang(std::span<Word> words, std::size_t word, std::size_t head) {
    if (words[word].head < 0 || is_below(words, head, word))
        return false;
    words[word].head = static_cast<std::int32_t>(head);
    return true;
}

std::optional<std::size_t> first_child(std::span<const Word> words, std::size_t head,
                                       Relation relation) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], head) && words[i].relation == relation)
            return i;
    return std::nullopt;
}

void hang_as(std::span<Word> words, std::size_t word, std::size_t head, Relation relation) {
    words[word].head = static_cast<std::int32_t>(head);
    words[word].relation = relation;
}

void hang_like(std::span<Word> words, std::size_t word, std::size_t other) {
    words[word].head = words[other].head;
    words[word].relation = words[other].relation;
}

void move_children(std::span<Word> words, std::size_t from, std::size_t to) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != to && hangs_at(words[i], from))
            words[i].head = static_cast<std::int32_t>(to);
}

bool has_subject(std::span<const Word> words, std::size_t verb) {
    return has_child(words, verb, [](const Word &word) {
        return is_subject(word.relation) || word.relation == Relation::expl;
    });
}

std::size_t noun_above(const std::vector<Word> &words, std::size_t at) {
    std::size_t noun = at;
    do
        noun = static_cast<std::size_t>(words[noun].head);
    while (words[noun].relation == Relation::compound && words[noun].head >= 0);
    return noun;
}

void raise_verb(std::vector<Word> &words, std::size_t at) {
    const auto noun = static_cast<std::size_t>(words[at].head);
    hang_like(words, at, noun);
    hang_as(words, noun, at, Relation::obj);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool clausal =
            is_subject(words[i].relation) || words[i].relation == Relation::punct ||
            words[i].relation == Relation::mark || words[i].relation == Relation::cc ||
            words[i].relation == Relation::parataxis ||
            universal(words[i].relation) == Relation::advcl || i < at;
        if (hangs_at(words[i], noun) && clausal)
            words[i].head = static_cast<std::int32_t>(at);
    }
}

} // namespace claimgraph
