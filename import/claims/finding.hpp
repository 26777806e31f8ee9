// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What every detector is asked and what it answers.

#include "core/text_span.hpp"
#include "import/claims/hedges.hpp"
#include "import/claims/negation.hpp"
#include "import/claims/propositions.hpp"
#include "import/claims/quotations.hpp"
#include "import/claims/readings.hpp"
#include "import/claims/speech.hpp"
#include "import/claims/tree.hpp"
#include "import/language/lexicon.hpp"

#include <optional>
#include <span>
#include <vector>

namespace claimgraph {

/// A label and the words that caused it; a default label has none.
template <typename Axis> struct Finding {
    Axis value{};
    std::optional<TextSpan> cue;
};

/// One reading among the propositions of its sentence.
struct ClaimView {
    const Tree &tree;
    std::span<const Proposition> propositions;
    const Quotations &quotations;
    std::span<const Speech> speech;
    std::span<const NegationCue> negations;
    std::span<const HedgeCue> hedges;
    const Reading &reading;
    bool has_study = false; ///< the document tells of a study of its own

    const Proposition &proposition() const { return propositions[reading.proposition]; }
};

/// A phrase of a table, found in a sentence.
struct CueMatch {
    WordRange words;
    std::string_view label;
};

/// Every phrase of the table that lies in `where`, from left to right without overlap.
inline std::vector<CueMatch> find_cues(const Tree &tree, WordRange where,
                                       const PhraseTable &table) {
    std::vector<CueMatch> found;
    for (WordIndex i = where.first; i < where.last;) {
        const auto rest = tree.lower().subspan(i, where.last - i);
        const PhraseMatch match = table.match(rest);
        const auto length = static_cast<WordIndex>(match.length);
        if (length != 0)
            found.push_back({{i, i + length}, match.label});
        i += length != 0 ? length : 1;
    }
    return found;
}

} // namespace claimgraph
