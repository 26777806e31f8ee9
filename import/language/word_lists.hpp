// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Lists of words that the model carries as sorted hashes: small, and searched without parsing.

#include "import/language/word_features.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

/// A set of words, as the ascending hashes of their lower-case ASCII forms.
class WordSet {
  public:
    WordSet() = default;
    explicit WordSet(std::span<const std::uint64_t> hashes) : hashes_(hashes) {}

    bool contains(std::string_view word) const {
        return std::binary_search(hashes_.begin(), hashes_.end(), key(word));
    }

    static std::uint64_t key(std::string_view word) {
        std::uint64_t hash = 0;
        // Words are short: fold case into a local copy rather than allocate.
        char folded[longest];
        const std::size_t size = std::min(word.size(), longest);
        for (std::size_t i = 0; i < size; ++i)
            folded[i] =
                word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
        hash = hash_bytes({folded, size}, seed);
        return hash;
    }

  private:
    static constexpr std::size_t longest = 48;
    static constexpr std::uint64_t seed = 11;

    std::span<const std::uint64_t> hashes_;
};

/// What splitter and tokenizer know by heart.
struct WordLists {
    WordSet abbreviations;   ///< with their full stop: "dr.", "e.g."
    WordSet joined_prefixes; ///< before a hyphen that does not cut: "non", "pre"
    WordSet joined_words;    ///< hyphenated words that are one token
    WordSet units;           ///< that stand right behind a number: "mg", "pm"
};

} // namespace claimgraph
