// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The known names that a phrase can be turned into; internal to `SpunTerms`.

#include "import/concepts/spun_terms.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace claimgraph {

/// A word of the phrase that became a word of the name; either is absent where the other has none.
struct SpunStep {
    std::optional<std::size_t> word;   ///< of the phrase
    std::optional<std::size_t> target; ///< of the name
    double cost = 0.0;
};

/// A name and the cheapest way from the phrase to it.
struct SpunPath {
    std::uint32_t target = 0; ///< index into the targets
    double cost = 0.0;        ///< in all
    std::vector<SpunStep> steps;
};

/// Whether a word serves the grammar of a phrase: "of", "the", "and", but no adverb.
bool is_function_word(std::string_view word);

/// A phrase word by word.
struct SpunPhrase {
    std::vector<std::string> forms;
    std::vector<std::string> stems;
};

/// The cheapest names, each of another concept, cheapest first; two at most.
std::vector<SpunPath> spun_paths(const SpunTerms &terms, const SpunPhrase &phrase);

} // namespace claimgraph
