// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words of a mention as its normal form sees them.

#include "import/claims/words.hpp"
#include "import/language/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A word of a mention: in lower case but for names that keep theirs, with Greek letters by name.
struct MentionWord {
    std::string form;
    WordClass kind = WordClass::open;
    bool kept = false;    ///< its case
    bool keeps_s = false; ///< no plural: "Jones", "States"
};

/// The words without brackets, what stands in them, and marks; a sign stays with its number, and
/// the letter of "vitamin A" is no article.
std::vector<MentionWord> mention_words(std::string_view mention);

} // namespace claimgraph
