// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Clauses that the parser reads as circumstances of another one, and that are more than that.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// "Sodium was higher, as were potassium and zinc": those are further subjects (Quirk et al., A
/// Comprehensive Grammar of the English Language, 1985, 18.24).
void join_inverted_subjects(std::vector<Word> &words);

/// "is capable of lowering Y", "is aimed at lowering Y": the gerund completes the predicate, as an
/// infinitive would ("is able to lower Y").
void complete_with_gerunds(std::vector<Word> &words);

} // namespace claimgraph
