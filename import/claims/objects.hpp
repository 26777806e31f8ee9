// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What stands behind a verb: objects with their coordinations and lists.

#include "import/claims/clauses.hpp"
#include "import/claims/phrases.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// Reads noun phrases from left to right. Positions count the phrases of the sentence. Borrows it.
class ObjectReader {
  public:
    explicit ObjectReader(const PhrasedSentence &sentence)
        : sentence_(sentence), phrases_(sentence.phrases) {}

    bool is(std::size_t i, PhraseKind kind) const {
        return i < phrases_.size() && phrases_[i].kind == kind;
    }
    bool is_preposition(std::size_t i, std::string_view word) const {
        return is(i, PhraseKind::preposition) && sentence_.words[phrases_[i].first] == word;
    }
    std::string_view last_word(std::size_t i) const {
        return sentence_.words[phrases_[i].last - 1];
    }

    /// A verb group that can be the only one of a clause; a participle after a noun may as well
    /// only describe it.
    bool is_finite(std::size_t i) const {
        return is(i, PhraseKind::verb) && phrases_[i].finite && !phrases_[i].bare_participle;
    }

    /// The end that starts with phrase `first` and goes on over "of" as far as phrase `last`.
    ClauseEnd end_of(std::size_t first, std::size_t last) const;

    /// The phrase after the item that starts at `noun`.
    std::size_t item_end(std::size_t noun) const;

    /// Whether the item at `noun` is the subject of a verb behind it.
    bool starts_clause(std::size_t noun) const;

    /// The objects from phrase `at`, which moves behind them, and word `first_word`. Commas join
    /// only where a coordinator closes the list; the items after a colon replace their heading,
    /// those after "such as" join it. Where `changes` are looked for, "a decrease in symptoms" is
    /// the object symptoms.
    std::vector<ClauseEnd> objects_from(std::size_t &at, std::uint32_t first_word,
                                        bool changes) const;

    /// Prepositional phrases that follow one another from phrase `at`.
    std::vector<Words> adjuncts_from(std::size_t at) const;

  private:
    ClauseEnd item(std::size_t &noun, bool changes) const;
    std::vector<ClauseEnd> items(std::size_t &at, bool changes) const;

    const PhrasedSentence &sentence_;
    const std::vector<Phrase> &phrases_;
};

} // namespace claimgraph
