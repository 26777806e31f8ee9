// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Scores a finished model on treebanks, with their tokens given.

#include "import/language/analyzer.hpp"
#include "import/language/training/corpus.hpp"

namespace claimgraph::training {

/// Shares of words in [0, 1].
struct Accuracy {
    double upos = 0;
    double xpos = 0;
    double features = 0;
    double lemma = 0;
    double unlabelled = 0; ///< the head is right (UAS)
    double labelled = 0;   ///< and so is the relation without its subtype (LAS)
};

Accuracy evaluate(const Analyzer &analyzer, const Treebank &treebank);

} // namespace claimgraph::training
