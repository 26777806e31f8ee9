// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words of every axis: enumerator <-> word, one table each. The words are the SQL values, the
/// JSON values and the DOT labels; a word that is stored anywhere comes from here.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace claimgraph {

/// What a claim says of subject and object.
enum class Predicate {
    increases,
    decreases,
    affects,
    causes,
    enables,
    prevents,
    treats,
    associated_with,
    predicts,
    is_a,
    part_of,
    has_property,
    has_quantity,
    greater_than,
    less_than,
    equal_to,
    different_from,
    approves,
    recommends,
    reports,
    other,
};

/// Whether an assertion affirms its claim or denies it, and how.
enum class Polarity { affirmed, negated, null_result, absence_of_evidence };

/// The commitment of whoever asserts.
enum class Certainty { certain, probable, possible, doubtful, conditional, uncommitted };

/// How strong a link is claimed. The first four are ordered, weakest first.
enum class Association {
    descriptive,
    correlational,
    predictive,
    causal,
    comparative,
    definitional,
    regulatory,
    recommendation,
};

/// What the document itself offers for an assertion, from nothing to its own measurements.
enum class Basis { none, untraceable, testimonial, named, traceable, own_data };

/// Who is said to say it.
enum class AttributionKind { author, unnamed, named };

/// Where a claim or an assertion stands; the first three come from the text alone, ordered,
/// the others from assessed evidence lines.
enum class EvidenceStatus {
    unsupported,
    untraceable,
    traceable,
    supported,
    disputed,
    mixed,
    inconclusive,
    basis_withdrawn,
};

/// GRADE's certainty of evidence; set by a person or an import only.
enum class GradeCertainty { high, moderate, low, very_low };

/// Which way one evidence line argues; the values of SEPIO and the GA4GH VA-Spec.
enum class EvidenceDirection { supports, disputes, qualifies, inconclusive, mentions };

/// How one claim bears on another.
enum class ClaimRelation {
    restates,
    contradicts,
    apparent_conflict,
    amplifies,
    attenuates,
    refines,
};

/// Standing of a source, as of the date of the list that says so.
enum class SourceStanding {
    current,
    corrected,
    expression_of_concern,
    retracted,
    superseded,
    preprint,
    unknown,
};

/// What a reviewer records; `stale` is set by the program.
enum class ReviewEvent { accepted, rejected, ambiguous, needs_source, note, stale };

/// Why a reviewer rejects.
enum class RejectionReason { not_a_claim, mis_extracted, duplicate, out_of_scope };

/// What an auditor is warned of.
enum class Flag {
    spun_term,
    overclaim,
    promotional,
    designation_as_approval,
    wrong_number,
    animal_to_human,
    dangling_citation,
    retracted_source,
    internal_conflict,
    machine_paraphrased, ///< of a document with many spun terms
};

/// What became of a sentence.
enum class SentenceOutcome {
    claim,
    question,
    instruction,
    heading,
    boilerplate,
    reference,
    fragment,
    unparsed,
};

/// Part of a document that a block of its text is.
enum class BlockKind { heading, paragraph, list_item, quote, table, code, reference_list };

/// What a source is.
enum class SourceKind { paper, trial, agency, person, web_page };

/// Part that an argument plays beside subject and object.
enum class ArgumentRole {
    population,
    condition,
    dose,
    time,
    place,
    comparator,
    instrument,
    measure, ///< what two things are compared on
    other,
};

/// What a quantity is of.
enum class QuantityRole {
    dose,
    duration,
    onset,
    frequency,
    effect_size,
    sample,
    p_value,
    interval,
    other,
};

/// How the text commits itself to a quantity.
enum class QuantityBound { exact, about, less_than, at_most, at_least, more_than, plus_minus };

/// What a cue speaks for.
enum class CueAxis { predicate, polarity, certainty, association, basis, attribution };

/// The words of an axis; the index of a word is the value of its enumerator.
template <typename Axis> std::span<const std::string_view> words();

/// The word of an enumerator.
template <typename Axis> std::string_view word(Axis value) {
    return words<Axis>()[static_cast<std::size_t>(value)];
}

/// The enumerator of a word, or nothing where the axis has no such word.
template <typename Axis> std::optional<Axis> from_word(std::string_view text) {
    const auto table = words<Axis>();
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i] == text)
            return static_cast<Axis>(i);
    return std::nullopt;
}

/// Effect on the object: +1 raises or brings about, -1 lowers or stops, 0 says no direction.
int sign(Predicate predicate);

/// Whether the predicate says of its two ends the same in either order (associated_with, equal_to,
/// different_from).
bool is_symmetric(Predicate predicate);

/// Whether the predicate compares its two ends on a measure (greater_than, less_than, equal_to,
/// different_from).
bool is_comparison(Predicate predicate);

} // namespace claimgraph
