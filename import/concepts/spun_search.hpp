// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The names that a phrase can be turned into most cheaply.

#include "import/concepts/spun_targets.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A word of the phrase for a word of the name, or one of them without the other.
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

/// The search for one phrase. Borrows both.
class SpunSearch {
  public:
    SpunSearch(const SpunTargets &targets, const SpunPhrase &phrase);

    /// The cheapest names, each of another concept, cheapest first, two at most, of those that keep
    /// a word or have one for which the written one is known to be put: few, and quickly found.
    std::vector<SpunPath> likely_paths() const;

    /// The same of all names.
    std::vector<SpunPath> paths() const;

  private:
    std::vector<SpunPath> cheapest_among(const std::vector<std::uint32_t> &names) const;
    std::vector<std::uint32_t> near_names(float below) const;
    bool is_near(std::uint32_t name) const;
    bool reaches(const SpunOptions &options, std::uint32_t name) const;

    const SpunTargets &targets_;
    const SpunPhrase &phrase_;
    std::vector<const SpunOptions *> options_; ///< of each word
    std::size_t least_reached_ = 0;            ///< words of the phrase with a part in a near name
};

} // namespace claimgraph
