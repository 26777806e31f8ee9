// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Names of known concepts behind phrases that a paraphrasing program garbled word by word:
/// "soul cost" for "heart rate".

#include "import/concepts/collocations.hpp"
#include "import/concepts/substitutions.hpp"
#include "import/concepts/vocabulary.hpp"

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// What speaks for a reading, and against.
struct SpunSigns {
    double cost = 0.0;    ///< of the substitutions, a word of the phrase
    double kept = 0.0;    ///< share of the words that stand as they are
    double unseen = 0.0;  ///< share of the neighbours that plain texts never put side by side
    double rarity = 0.0;  ///< of the substituted words in plain texts: 0 common to 4 unseen
    double margin = 0.0;  ///< in cost to the next best name; at most 3
    double learned = 0.0; ///< share of the substitutions that garbled phrases taught
};

/// A known name that a phrase may stand for.
struct SpunReading {
    TermId term = 0;
    std::string phrase; ///< the name, in the words of the vocabulary
    std::string reason; ///< "soul > heart, cost > rate"
    SpunSigns signs;

    /// Logarithm of the odds that the phrase is garbled and means this, given nothing but the
    /// phrase; what else the document has adds to it.
    double evidence = 0.0;
};

struct SpunPath;
struct SpunPhrase;

/// Finds readings. Borrows the vocabulary; several threads may ask one object.
class SpunTerms {
  public:
    explicit SpunTerms(const Vocabulary &vocabulary,
                       const Substitutions &substitutions = known_substitutions(),
                       const Collocations &collocations = known_collocations());

    /// The best reading of a phrase of two to five words; nothing where no known name can be got
    /// from it, where two names can be got equally well, or where it is a known name itself.
    std::optional<SpunReading> read(std::string_view phrase) const;

    /// What the phrases of a text that are garbled in every word stand for, each once, ascending:
    /// many in machine-paraphrased articles, none in most others. Only the first part of a long
    /// text is looked at.
    std::vector<std::string> strong_phrases(std::string_view text) const;

    /// Least evidence of a phrase that speaks for others of its document.
    static constexpr double strong_evidence = 2.0;

    static constexpr std::size_t longest_phrase = 5; ///< words
    static constexpr std::size_t most_text = 20'000; ///< bytes of a text that are looked at

    // What the search asks: the names that can be repaired to, by number, and their stems.
    const std::vector<MeantWord> &options(const std::string &stem) const;
    std::span<const std::uint32_t> names_with(std::uint32_t stem) const;
    std::span<const std::uint32_t> stems_of(std::uint32_t name) const;
    TermId term_of(std::uint32_t name) const { return targets_[name].term; }
    std::string_view stem(std::uint32_t number) const { return stems_[number]; }
    bool is_function_word(std::uint32_t stem) const { return function_words_[stem]; }

  private:
    struct Target {
        std::uint32_t first_stem = 0; ///< index into `target_stems_`
        std::uint32_t length = 0;
        TermId term = 0;
        std::string name;
    };

    void add_target(std::span<const std::uint32_t> words, TermId term);
    std::uint32_t number_of(std::string_view form);
    std::vector<MeantWord> found_options(const std::string &stem) const;
    SpunSigns signs_of(const std::vector<std::string> &stems, const SpunPath &path,
                       double next_cost) const;
    bool changes_meaning(const SpunPhrase &phrase, const SpunPath &path) const;
    std::string reason_of(std::span<const std::string> forms, const SpunPath &path) const;

    const Vocabulary &vocabulary_;
    const Substitutions &substitutions_;
    const Collocations &collocations_;
    std::vector<Target> targets_;
    std::vector<std::uint32_t> target_stems_;
    std::vector<std::string> stems_;                         ///< of the words of names, by number
    std::vector<bool> function_words_;                       ///< which of the stems are one
    std::vector<std::vector<std::uint32_t>> names_with_;     ///< each stem, by number
    std::unordered_map<std::string, std::uint32_t> numbers_; ///< of stems
    std::unordered_map<std::uint32_t, std::uint32_t> by_substitution_; ///< to those numbers
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_beginning_;

    // Words come again and again; what they may stand for is found once.
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::string, std::vector<MeantWord>> options_;
};

} // namespace claimgraph
