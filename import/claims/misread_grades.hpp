// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words that compare ("lower", "as filling as") and that the parser takes for something else.

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Mends, word by word:
///
/// - "is expected to lower pain" with a lower pain: "to" and a verb that takes one make an
///   infinitive;
/// - "was longer because of delays" as delays that are longer;
/// - "had higher zinc and lower iron" with "lower" as a second thing beside the zinc;
/// - "was as filling as meat" as somebody who was filling;
/// - "did not lower pain" as a lower pain, "is linked to lower pain" as lowering it.
void mend_grades(std::string_view text, std::vector<Word> &words);

} // namespace claimgraph
