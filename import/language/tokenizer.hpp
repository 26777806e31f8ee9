// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Cuts a sentence into the tokens and words of the English UD treebanks, at exact offsets.

#include "core/text_span.hpp"
#include "import/language/word_lists.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A word, and whether it shares a surface token with its neighbours: "don't" is one token of the
/// two words "do" and "n't". The words of a token cover it without gap.
struct Token {
    TextSpan span;
    bool continues_token = false; ///< the surface token began with an earlier word

    friend constexpr bool operator==(const Token &, const Token &) = default;
};

/// The words of `sentence` in order. They are never empty, never overlap, and only blanks lie
/// between them. Deterministic, in time linear in the length of the sentence.
std::vector<Token> tokenize(std::string_view text, TextSpan sentence, const WordLists &lists);

} // namespace claimgraph
