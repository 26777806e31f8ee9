// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The subject of a finite predicate that the parser left without one.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Makes what stands right before the finite predicate at `verb` its subject, where it has none:
///
/// - a gerund clause read as what is done beside: "Drinking tea lowers Y", "Being late costs Y";
/// - a noun joined to what stands before it: "Despite the rain, storms are rare";
/// - the noun that a clause behind has taken: "Rain can harm roads, mayors said".
void give_missing_subject(std::vector<Word> &words, std::size_t verb);

} // namespace claimgraph
