// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Sentences in the style of telegrams and headlines. Treebanks of sentences with articles teach a
/// network that "the drug reduced memory loss" may be one noun phrase; without its articles a
/// sentence shows that a participle or plural in the right place is its verb.

#include "import/language/training/corpus.hpp"

namespace claimgraph::training {

/// Copies of the sentences in which a verb in a tense has a subject or object with an article;
/// these articles are left out. `share` as in `Treebank`.
Treebank telegraphic(const Treebank &treebank, double share);

} // namespace claimgraph::training
