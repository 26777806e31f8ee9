// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The arcs of a sentence that is being repaired, where a `Tree` would have to be built anew.

#include "import/language/parsed_sentence.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace claimgraph {

/// Whether the word hangs on `head`.
inline bool hangs_at(const Word &word, std::size_t head) {
    return word.head == static_cast<std::int32_t>(head);
}

/// Whether some word that hangs on `head` is as wanted.
template <typename Wanted>
bool has_child(std::span<const Word> words, std::size_t head, Wanted wanted) {
    return std::ranges::any_of(
        words, [&](const Word &word) { return hangs_at(word, head) && wanted(word); });
}

/// Whether anything hangs on `head`.
inline bool has_children(std::span<const Word> words, std::size_t head) {
    return has_child(words, head, [](const Word &) { return true; });
}

/// The first of those with the relation that hang on `head`.
std::optional<std::size_t> first_child(std::span<const Word> words, std::size_t head,
                                       Relation relation);

inline bool is_noun(const Word &word) {
    return word.upos == Upos::noun || word.upos == Upos::propn;
}

/// Whether `word` is `top` or below it. Comes to an end on a cycle too.
bool is_below(std::span<const Word> words, std::size_t word, std::size_t top);

/// Whether every word reaches the only root; what the rules may take for granted.
bool is_tree(std::span<const Word> words);

/// The first word that hangs on none; the number of words where there is none.
std::size_t root_of(std::span<const Word> words);

/// Hangs the word on another and says so; leaves it where that one is below it or it is the root.
bool hang(std::span<Word> words, std::size_t word, std::size_t head);

/// Hangs the word on another as what it is to that one.
void hang_as(std::span<Word> words, std::size_t word, std::size_t head, Relation relation);

/// Hangs the word where the other one hangs, as what that one is there.
void hang_like(std::span<Word> words, std::size_t word, std::size_t other);

/// Hangs all that hangs on `from` on `to`, but `to` itself.
void move_children(std::span<Word> words, std::size_t from, std::size_t to);

/// Whether a subject or an expletive hangs at the verb.
bool has_subject(std::span<const Word> words, std::size_t verb);

/// The noun that an attribute belongs to, past the nouns of a compound: "double accident risk".
/// \pre not the root
std::size_t noun_above(const std::vector<Word> &words, std::size_t attribute);

/// A verb read as an attribute takes the place of its noun in the tree, which becomes its object.
/// \pre not the root
void raise_verb(std::vector<Word> &words, std::size_t verb);

} // namespace claimgraph
