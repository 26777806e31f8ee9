// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Sentences made of treebank sentences: in the style of headlines, and cropped to their clauses.
/// Treebanks of long sentences with articles teach a network that "the drug reduced memory loss"
/// may be one noun phrase; short ones show that a participle or plural in the right place is a
/// verb.

#include "import/language/training/corpus.hpp"

namespace claimgraph::training {

/// Copies of the sentences in which a verb in a tense has a subject or object with an article;
/// these articles are left out. `share` as in `Treebank`.
Treebank telegraphic(const Treebank &treebank, double share);

/// Clauses cropped to subject, verb, object and the first phrase behind them (Sahin & Steedman
/// 2018): of each sentence those whose verb is in a tense and whose subject is a noun.
Treebank cropped(const Treebank &treebank, double share);

} // namespace claimgraph::training
