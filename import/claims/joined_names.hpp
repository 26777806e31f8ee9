// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Names with "and" in them: "the Food and Drug Administration" is one agency, not two.

#include "import/language/parsed_sentence.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Make each name of a built-in concept that holds an "and" one phrase without coordination.
void join_names(std::string_view text, std::vector<Word> &words);

} // namespace claimgraph
