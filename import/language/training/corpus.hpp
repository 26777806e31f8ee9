// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Treebanks as training material: which words and classes there are, and sentences in their terms.

#include "import/language/conllu_reader.hpp"
#include "import/language/training/sample.hpp"
#include "import/language/training/wordnet.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace claimgraph::training {

/// One file of a treebank.
struct Treebank {
    std::string path;
    std::vector<ConlluSentence> sentences;
    bool is_annotated = true;  ///< else only its words count, and teachers say the rest
    bool has_features = false; ///< automatic conversions leave FEATS empty
    double share = 1.0;        ///< of its sentences that one epoch visits
};

/// \throws Error if the file cannot be read.
Treebank load_treebank(const std::string &path, double share, bool is_annotated = true);

/// Names of classes in order of their numbers.
class Classes {
  public:
    /// Number of `name`, given a new one if it has none.
    std::int32_t add(const std::string &name);
    /// Number of `name`, or `not_annotated`.
    std::int32_t find(const std::string &name) const;
    const std::vector<std::string> &names() const { return names_; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(names_.size()); }

  private:
    std::vector<std::string> names_;
    std::map<std::string, std::int32_t> numbers_;
};

/// What the network can say and which words it knows.
struct Inventory {
    Classes tags; ///< UPOS, a tab, XPOS
    Classes features;
    Classes relations;
    std::unordered_map<std::uint64_t, std::uint32_t> words; ///< hash of a form to its row, from 1
    std::vector<std::uint32_t> word_counts;                 ///< by row; row 0 is the unknown word
    WordNet wordnet;                                        ///< empty unless it was given
    std::uint32_t embedding_rows() const;
};

/// Classes and words of the treebanks; a word must be seen `least_count` times.
Inventory take_inventory(const std::vector<Treebank> &treebanks, std::uint32_t least_count);

/// The sentence in numbers. Classes that the inventory lacks count as not annotated, except
/// relations, which fall back on their universal part.
Sample encode(const ConlluSentence &sentence, const Treebank &treebank, const Inventory &inventory);

} // namespace claimgraph::training
