// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Known concepts of one word behind single words that a paraphrasing program put for them:
/// "sympathy" for empathy. A word alone proves nothing, so only documents known to be paraphrased
/// are read so.

#include "import/concepts/substitutions.hpp"
#include "import/concepts/vocabulary.hpp"

#include <cstdint>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// A concept that a word may have been put for.
struct WordReading {
    TermId term = 0;
    std::string_view name; ///< the word of the vocabulary, as long as that lives

    double share = 0.0; ///< among all concepts that the word may mean; they add up to 1
    double doubt = 0.0; ///< in logarithms of odds: 0 unless only a thesaurus links the two
};

/// Finds the readings of single words. Several threads may ask one object.
class SpunWords {
  public:
    /// Borrows both.
    SpunWords(const Vocabulary &vocabulary, const Substitutions &substitutions);

    /// What the word may stand for, each concept once; nothing for a known name.
    std::vector<WordReading> read(std::string_view word) const;

  private:
    struct Name {
        TermId term = 0;
        std::string_view word;
    };

    const Vocabulary &vocabulary_;
    const Substitutions &substitutions_;
    // By the stem's number in `substitutions_`; made when first asked for.
    using Names = std::unordered_multimap<std::uint32_t, Name>;
    const Names &names() const;
    mutable std::once_flag made_;
    mutable Names names_;
};

} // namespace claimgraph
