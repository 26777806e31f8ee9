// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// One sentence, parsed with the model of the program, for tests of what reads trees.

#include "import/claims/tree.hpp"
#include "import/language/analyzer.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace claimgraph::testing {

struct Parsed {
    std::string text;
    ParsedSentence sentence;
    Tree tree;

    explicit Parsed(std::string sentence_text)
        : text(std::move(sentence_text)),
          sentence(english_analyzer().analyze(text, {0, static_cast<std::uint32_t>(text.size())})),
          tree(text, sentence) {}

    /// The first word spelt so. \pre there is one
    WordIndex operator[](std::string_view lower) const {
        const auto words = tree.lower();
        return static_cast<WordIndex>(std::ranges::find(words, lower) - words.begin());
    }
};

} // namespace claimgraph::testing
