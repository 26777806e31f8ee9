// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// "Horses raced past the barn fell": the garden path that participles lead a parser down.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Where a participle behind a noun is read as its verb and leaves a finite verb without a subject
/// ("found that pumps fitted in spring are likely to fail"), the participle modifies the noun, and
/// the noun is the subject of the finite verb (Bever 1970).
void give_back_subject(std::vector<Word> &words);

} // namespace claimgraph
