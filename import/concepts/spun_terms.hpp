// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Names of known concepts behind phrases that a paraphrasing program garbled word by word:
/// "soul cost" for "heart rate".

#include "import/concepts/collocations.hpp"
#include "import/concepts/spun_targets.hpp"
#include "import/concepts/substitutions.hpp"
#include "import/concepts/vocabulary.hpp"

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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
    double crowd = 0.0;   ///< logarithm of how many names compete, each weighed by its cost
    double common = 0.0;  ///< logarithm of the number of names with the rarest word of this one
    double dropped = 0.0; ///< words of the phrase that stand for nothing
    int guessed = 0;      ///< steps that nothing known speaks for
    int foreign = 0;      ///< words that stand for one of another family
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

    /// The same of the odds that it means this and no other name, given that it is garbled.
    double certainty = 0.0;
};

struct SpunPath;
class SpunSearch;

/// Finds readings. Borrows the vocabulary; several threads may ask one object.
class SpunTerms {
  public:
    explicit SpunTerms(const Vocabulary &vocabulary,
                       const Substitutions &substitutions = known_substitutions(),
                       const Collocations &collocations = known_collocations());

    /// The best reading of a phrase of two to seven words; nothing where no known name can be got
    /// from it, where two names can be got equally well, where it is a known name itself or a
    /// derivation of one, where a step is guessed, or where the evidence is so small that no
    /// document can make it credible.
    std::optional<SpunReading> read(std::string_view phrase) const;

    /// The same of a phrase that is known to be garbled, whatever the evidence and guesses. Slower:
    /// made for documents that are known to be paraphrased.
    std::optional<SpunReading> read_garbled(std::string_view phrase) const;

    /// What the phrases of a text that are garbled in every word stand for, each once, ascending:
    /// many in machine-paraphrased articles, none in most others. Only the first part of a long
    /// text is looked at.
    std::vector<std::string> strong_phrases(std::string_view text) const;

    /// What all phrases of a text may stand for, each once, ascending, that have so much evidence.
    /// Slower: made for texts that have a strong phrase.
    std::vector<std::string> phrases(std::string_view text, double least) const;

    /// Readings with less are not told: no document can make them credible.
    static constexpr double least_evidence = -1.4;

    /// Least evidence of a phrase that speaks for others of its document.
    static constexpr double strong_evidence = 2.0;

    static constexpr std::size_t longest_phrase = 7; ///< words
    static constexpr std::size_t most_text = 20'000; ///< bytes of a text that are looked at

  private:
    /// What a word of a text may be in a garbled phrase.
    struct Word {
        bool may_stand = false; ///< for a word of names
        bool learned = false;   ///< whether garbled phrases taught for which
    };

    const SpunTargets &targets() const;
    Word word_of(std::string_view raw) const;
    std::optional<SpunPhrase> phrase_of(std::string_view text) const;
    bool are_collocated(std::span<const std::string> stems) const;
    bool is_hopeless(const SpunPhrase &phrase, const SpunSearch &search) const;
    std::optional<SpunReading> best_reading(const SpunPhrase &phrase,
                                            const std::vector<SpunPath> &paths) const;
    SpunSigns signs_of(const std::vector<std::string> &stems, const SpunPath &path,
                       double next_cost) const;
    bool changes_meaning(const SpunPhrase &phrase, const SpunPath &path) const;
    std::string reason_of(std::span<const std::string> forms, const SpunPath &path) const;

    const Vocabulary &vocabulary_;
    const Substitutions &substitutions_;
    const Collocations &collocations_;

    // Made when first asked for: few texts have a phrase that needs them.
    mutable std::once_flag made_;
    mutable std::optional<SpunTargets> targets_;
};

} // namespace claimgraph
