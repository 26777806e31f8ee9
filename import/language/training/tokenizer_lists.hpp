// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Gathers the word lists of the tokenizer: a lexicon file plus what treebanks attest.

#include "import/language/training/corpus.hpp"
#include "import/language/word_lists.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace claimgraph::training {

/// Ascending hashes of each list, as WordLists wants them.
struct TokenizerLists {
    std::vector<std::uint64_t> abbreviations;
    std::vector<std::uint64_t> joined_prefixes;
    std::vector<std::uint64_t> joined_words;
    std::vector<std::uint64_t> units;

    WordLists view() const;
};

/// A word joins a list if the treebanks treat it so at least twice and in most places.
///
/// \throws Error if `lexicon` cannot be read or names an unknown list.
TokenizerLists gather_lists(const std::vector<Treebank> &treebanks, const std::string &lexicon);

} // namespace claimgraph::training
