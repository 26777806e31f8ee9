// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// One author's saying of one claim at one place, with every axis and the words that caused it.

#include "core/concept.hpp"
#include "core/text_span.hpp"
#include "core/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace claimgraph {

/// A part of the assertion beside subject and object: "in older adults", "by 1931".
struct Argument {
    ArgumentRole role = ArgumentRole::other;
    TextSpan span;

    friend bool operator==(const Argument &, const Argument &) = default;
};

/// A measured value: "75-125mg" is low 75, high 125, unit "mg"; a single value has low == high.
struct Quantity {
    /// Number, unit and the words of the bound: "at least 3 weeks".
    TextSpan span;

    double low = 0.0;
    double high = 0.0;

    /// One spelling for each unit, "mg/kg"; empty for a bare number.
    std::string unit;

    QuantityRole role = QuantityRole::other;
    QuantityBound bound = QuantityBound::exact;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// The words that caused a label.
struct Cue {
    CueAxis axis = CueAxis::polarity;
    TextSpan span;

    friend bool operator==(const Cue &, const Cue &) = default;
};

/// Who says it, and where the text names them.
struct Attribution {
    AttributionKind kind = AttributionKind::author;
    std::optional<TextSpan> span;

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// One saying of one claim.
struct Assertion {
    /// Index into `DocumentClaims::sentences`.
    std::uint32_t sentence_index = 0;

    /// The quote: covers subject, relation, object, arguments and the cues that stand in the
    /// sentence, inside the sentence.
    TextSpan span;

    Mention subject;
    TextSpan relation;
    std::string relation_lemma; ///< "reduce" for "may not reduce"
    Predicate predicate = Predicate::other;
    std::optional<Mention> object; ///< absent for "Symptoms improved."

    std::vector<Argument> arguments;
    std::vector<Quantity> quantities;

    Polarity polarity = Polarity::affirmed;
    Certainty certainty = Certainty::certain;
    Association association = Association::descriptive;
    Basis basis = Basis::none;
    Attribution attribution;

    /// What it appeals to: indexes into `DocumentClaims::sources`, ascending.
    std::vector<std::uint32_t> source_indexes;

    std::vector<Cue> cues;

    /// Name of the rule that found it.
    std::string rule;

    /// Probability that it is read rightly, in [0, 1].
    double confidence = 0.0;

    friend bool operator==(const Assertion &, const Assertion &) = default;
};

} // namespace claimgraph
