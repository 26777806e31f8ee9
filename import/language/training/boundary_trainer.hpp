// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Learns where sentences end, by logistic regression over the features of gaps.

#include "import/language/sentence_splitter.hpp"
#include "import/language/training/corpus.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace claimgraph::training {

/// The raw text of a treebank: sentences joined by blanks, paragraphs by blank lines; and where
/// its sentences end.
struct RawText {
    std::string text;
    std::vector<std::uint32_t> ends;
};

RawText raw_text(const Treebank &treebank);

/// Quantized weights of the gap features, learnt from the treebanks' raw texts.
std::vector<std::int16_t> learn_boundaries(const std::vector<Treebank> &treebanks,
                                           const WordLists &lists, std::uint64_t seed);

} // namespace claimgraph::training
