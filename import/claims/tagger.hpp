// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What each word is in its sentence.

#include "import/claims/phrases.hpp"

namespace claimgraph {

/// One tag a word. \pre `words[i]` is the lower-case form of `tokens[i]`
std::vector<Tag> tag_words(std::string_view text, const std::vector<PlainWord> &tokens,
                           const std::vector<std::string_view> &words);

} // namespace claimgraph
