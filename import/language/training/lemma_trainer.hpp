// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Learns the endings and whole words by which the lemmatizer works.

#include "import/language/lemmatizer.hpp"
#include "import/language/training/corpus.hpp"
#include "import/language/training/wordnet.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace claimgraph::training {

/// The model's two sections on lemmas.
struct LemmaTable {
    std::vector<std::uint32_t> slots;
    std::string rules;
};

/// Treebanks with features have lemmas made by hand. Those without have automatic ones: they add
/// words in small letters that no other treebank has. The inflections of WordNet come last, for
/// words that no treebank has.
LemmaTable learn_lemmas(const std::vector<Treebank> &treebanks, const WordNet &wordnet);

} // namespace claimgraph::training
