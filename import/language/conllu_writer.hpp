// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Writes parsed sentences as CoNLL-U.

#include "import/language/conllu_reader.hpp"
#include "import/language/parsed_sentence.hpp"

#include <string>
#include <string_view>

namespace claimgraph {

/// One sentence with its blank line. `# text` has line breaks as blanks; MISC has `SpaceAfter=No`
/// where no blank follows, and `Start=` and `End=`, byte offsets in `text`.
std::string to_conllu(std::string_view text, const ParsedSentence &sentence);

/// One sentence of given words, with its comments, multiword tokens and blanks as they were read.
std::string to_conllu(const ConlluSentence &sentence);

} // namespace claimgraph
