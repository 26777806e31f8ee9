// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Plurals read as verbs in front of the verb whose subject they are: "Salt substitutes reduce
/// pressure", "that bans help pupils". Of two verbs side by side the second needs a subject, and a
/// form in -s before a bare one can only be that.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

void read_plural_subjects(std::vector<Word> &words);

} // namespace claimgraph
