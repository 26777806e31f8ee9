// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Participles that the parser took for attributes of the noun behind them, or for clauses of the
/// noun in front.

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Reads anew
///
/// - ", causing floods" read as the causing floods: a participle behind a comma that hangs on a
///   second object, or on one of a passive;
/// - "raised yields, cut costs in towns and saved water" read as yields, which are cut costs;
/// - "reduced pain and improved sleep" read as a reduction of improved sleep;
/// - "improved care-seeking" read as improved care by seeking, which is a noun;
/// - '"We rest," the patient described in a report' read as the patient whom somebody described.
void read_participle(std::string_view text, std::vector<Word> &words, std::size_t at);

} // namespace claimgraph
