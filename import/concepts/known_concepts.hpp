// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// All that is known of concepts before a document is read.

#include "import/concepts/spun_terms.hpp"
#include "import/concepts/spun_words.hpp"
#include "import/concepts/vocabulary.hpp"

#include <functional>
#include <span>

namespace claimgraph {

/// A vocabulary and, over it, the searches for garbled names. Several threads may use one.
class KnownConcepts {
  public:
    /// Gives the terms of one vocabulary.
    using Source = std::function<void(const TermSink &)>;

    /// The vocabularies given, the first first, and behind them the one compiled in.
    explicit KnownConcepts(std::span<const Source> vocabularies = {});

    KnownConcepts(const KnownConcepts &) = delete; // the searches borrow `vocabulary`
    KnownConcepts &operator=(const KnownConcepts &) = delete;

    const Vocabulary vocabulary;
    const SpunTerms spun_terms;
    const SpunWords spun_words;
};

/// Those of the vocabulary compiled in, made once.
const KnownConcepts &builtin_concepts();

} // namespace claimgraph
