// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Clefts (Huddleston & Pullum 2002, 16.9): "It is the dose that makes the poison", "What makes the
/// poison is the dose" say that the dose makes the poison, and are read as that.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// The verb of the clause takes the place of what is singled out, which becomes its subject or its
/// object; "it", "what", "that" and the copula are marks of the clause.
void join_clefts(std::vector<Word> &words);

} // namespace claimgraph
