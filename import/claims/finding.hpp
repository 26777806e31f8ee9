// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What every detector is asked and what it answers.

#include "core/text_span.hpp"
#include "import/claims/clauses.hpp"
#include "import/claims/phrases.hpp"
#include "import/language/lexicon.hpp"

#include <optional>
#include <span>

namespace claimgraph {

/// A label and the words that caused it; a default label has none.
template <typename Axis> struct Finding {
    Axis value{};
    std::optional<TextSpan> cue;
};

/// One clause among those of its sentence.
struct ClauseView {
    const PhrasedSentence &sentence;
    std::span<const Clause> clauses;
    std::size_t index = 0;

    const Clause &clause() const { return clauses[index]; }

    /// The clause that reports this one, or null.
    const Clause *governor() const {
        return clause().governor ? &clauses[*clause().governor] : nullptr;
    }

    /// Index of the word after the relation of the clause before, or 0.
    std::uint32_t start() const { return index == 0 ? 0 : clauses[index - 1].relation.last; }
};

/// A phrase of a table, found in a sentence.
struct CueMatch {
    Words words;
    std::string_view label;
};

/// Every phrase of the table that lies in `where`, from left to right without overlap.
inline std::vector<CueMatch> find_cues(const PhrasedSentence &sentence, Words where,
                                       const PhraseTable &table) {
    std::vector<CueMatch> found;
    for (std::uint32_t i = where.first; i < where.last;) {
        const auto rest = std::span(sentence.words).subspan(i, where.last - i);
        const PhraseMatch match = table.match(rest);
        const auto length = static_cast<std::uint32_t>(match.length);
        if (length != 0)
            found.push_back({{i, i + length}, match.label});
        i += length != 0 ? length : 1;
    }
    return found;
}

} // namespace claimgraph
