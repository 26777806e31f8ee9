// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The names that a garbled phrase may stand for, found by the words that it may have put for
/// theirs.

#include "import/concepts/substitutions.hpp"
#include "import/concepts/vocabulary.hpp"

#include <cstdint>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// A word of names that a written word may stand for.
struct SpunOption {
    std::uint32_t stem = 0; ///< its number among the stems of names
    float cost = 0.0F;      ///< 0 for the written word itself
};

/// All of one written word, by stem; each stem once.
using SpunOptions = std::vector<SpunOption>;

/// A phrase word by word.
struct SpunPhrase {
    std::vector<std::string> forms;
    std::vector<std::string> stems;
};

/// Names of two to six words by the stems of their words. Several threads may ask one object.
class SpunTargets {
  public:
    /// Borrows both.
    SpunTargets(const Vocabulary &vocabulary, const Substitutions &substitutions);

    /// What a written stem may stand for. The reference stays valid.
    const SpunOptions &options(const std::string &stem) const;

    /// What a row of words may stand for as a whole: those that it was put for, and the word that
    /// it spells apart.
    SpunOptions row_options(const SpunPhrase &phrase, std::size_t start, std::size_t length) const;

    /// The names that have a stem, ascending.
    std::span<const std::uint32_t> names_with(std::uint32_t stem) const {
        return names_with_[stem];
    }

    std::span<const std::uint32_t> stems_of(std::uint32_t name) const {
        return std::span(target_stems_).subspan(targets_[name].first_stem, targets_[name].length);
    }
    TermId term_of(std::uint32_t name) const { return targets_[name].term; }
    std::string words_of(std::uint32_t name) const; ///< in the forms of the vocabulary
    std::string_view stem(std::uint32_t number) const { return stems_[number]; }
    bool is_function_word(std::uint32_t stem) const { return function_words_[stem]; }

    /// A substitution that costs less was seen in garbled phrases; words of one family and the
    /// thesaurus cost this or more.
    static constexpr float family_cost = 2.0F;

  private:
    struct Target {
        std::uint32_t first_stem = 0; ///< index into `target_stems_`
        std::uint32_t length = 0;
        TermId term = 0;
        std::span<const std::uint32_t> words; ///< of the vocabulary
    };

    void add_target(std::span<const std::uint32_t> words, TermId term);
    std::uint32_t number_of(std::uint32_t word);
    SpunOptions found_options(const std::string &stem) const;
    void add_meant_by(const std::string &written, SpunOptions &options) const;

    const Vocabulary &vocabulary_;
    const Substitutions &substitutions_;
    std::vector<Target> targets_;
    std::vector<std::uint32_t> target_stems_;
    std::vector<std::string_view> stems_;                    ///< of the words of names, by number
    std::vector<bool> function_words_;                       ///< which of the stems are one
    std::vector<std::vector<std::uint32_t>> names_with_;     ///< each stem, by number
    std::unordered_map<std::string, std::uint32_t> numbers_; ///< of stems
    std::vector<std::uint32_t> by_word_;         ///< those numbers by the word of the vocabulary
    std::vector<std::uint32_t> by_substitution_; ///< those numbers by the stem of a substitution
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_beginning_;

    // Words come again and again; what they may stand for is found once.
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::string, SpunOptions> options_;
};

} // namespace claimgraph
