// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The names that a phrase can be turned into most cheaply.

#include "import/concepts/spun_targets.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Words of the phrase for a word of the name, or one of the two without the other.
struct SpunStep {
    std::optional<std::size_t> word;   ///< of the phrase, the first of `words`
    std::size_t words = 1;             ///< more where a row of words was put for one
    std::optional<std::size_t> target; ///< of the name
    double cost = 0.0;
};

/// A name and the cheapest way from the phrase to it.
struct SpunPath {
    std::uint32_t target = 0; ///< index into the targets
    double cost = 0.0;        ///< in all
    double crowd = 0.0;       ///< logarithm of the sum of exp(cost of the cheapest - cost) of all
    std::vector<SpunStep> steps;
};

/// Whether a word serves the grammar of a phrase: "of", "the", "and", but no adverb.
bool is_function_word(std::string_view word);

/// A row of words of the phrase and the single words that it was put for or spells apart:
/// "recognizable proof" for identification, "feed forward" for feedforward.
struct SpunRow {
    std::size_t start = 0;
    std::size_t length = 0;
    SpunOptions options;

    bool has(std::size_t word) const { return word >= start && word - start < length; }
};

/// The search for one phrase. Borrows both.
class SpunSearch {
  public:
    SpunSearch(const SpunTargets &targets, const SpunPhrase &phrase);

    /// The cheapest names, each of another concept, cheapest first, two at most, of those that keep
    /// a word or have one for which the written one is known to be put: few, and quickly found.
    std::vector<SpunPath> likely_paths() const;

    /// Take account of rows of words from now on.
    void find_rows();

    /// Whether a word of the phrase is one of a row.
    bool is_in_row(std::size_t word) const;

    /// The same as `likely_paths` of all names in which two thirds of the words have a part.
    std::vector<SpunPath> paths() const;

    /// The same of all names in which half of the words have a part: many.
    std::vector<SpunPath> all_paths() const;

    /// A step that costs this or more was seen nowhere.
    static constexpr double guess_cost = 5.0;

  private:
    std::vector<SpunPath> cheapest_among(const std::vector<std::uint32_t> &names) const;
    std::vector<std::uint32_t> near_names(float below, std::size_t least_reached) const;
    std::vector<const SpunOptions *> fewest_options(std::size_t words) const;
    void mark_reached();
    bool may_be_near(std::uint32_t name, std::size_t least_reached) const;
    bool is_near(std::uint32_t name, std::size_t least_reached) const;
    bool reaches(const SpunOptions &options, std::uint32_t name) const;
    bool has_part(std::size_t word, std::uint32_t name) const;
    std::size_t most_words() const;

    const SpunTargets &targets_;
    const SpunPhrase &phrase_;
    std::vector<const SpunOptions *> options_; ///< of each word
    std::vector<SpunRow> rows_;

    /// The words of the phrase, a bit each, that may stand for a stem of the name; stems share an
    /// entry.
    std::array<std::uint8_t, 4096> reached_by_ = {};
};

} // namespace claimgraph
