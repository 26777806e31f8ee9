// SPDX-License-Identifier: Apache-2.0
#include "core/vocabulary.hpp"

namespace claimgraph {

// One table each, in the order of the enumerators; vocabulary_test holds the two together.

template <> std::span<const std::string_view> words<Predicate>() {
    static constexpr std::string_view table[] = {
        "increases", "decreases",      "affects",         "causes",       "enables",
        "prevents",  "treats",         "associated_with", "predicts",     "is_a",
        "part_of",   "has_property",   "has_quantity",    "greater_than", "less_than",
        "equal_to",  "different_from", "approves",        "recommends",   "reports",
        "other"};
    return table;
}

template <> std::span<const std::string_view> words<Polarity>() {
    static constexpr std::string_view table[] = {"affirmed", "negated", "null_result",
                                                 "absence_of_evidence"};
    return table;
}

template <> std::span<const std::string_view> words<Certainty>() {
    static constexpr std::string_view table[] = {"certain",  "probable",    "possible",
                                                 "doubtful", "conditional", "uncommitted"};
    return table;
}

template <> std::span<const std::string_view> words<Association>() {
    static constexpr std::string_view table[] = {"descriptive", "correlational", "predictive",
                                                 "causal",      "comparative",   "definitional",
                                                 "regulatory",  "recommendation"};
    return table;
}

template <> std::span<const std::string_view> words<Basis>() {
    static constexpr std::string_view table[] = {"none",  "untraceable", "testimonial",
                                                 "named", "traceable",   "own_data"};
    return table;
}

template <> std::span<const std::string_view> words<AttributionKind>() {
    static constexpr std::string_view table[] = {"author", "unnamed", "named"};
    return table;
}

template <> std::span<const std::string_view> words<EvidenceStatus>() {
    static constexpr std::string_view table[] = {"unsupported",  "untraceable",    "traceable",
                                                 "supported",    "disputed",       "mixed",
                                                 "inconclusive", "basis_withdrawn"};
    return table;
}

template <> std::span<const std::string_view> words<GradeCertainty>() {
    static constexpr std::string_view table[] = {"high", "moderate", "low", "very_low"};
    return table;
}

template <> std::span<const std::string_view> words<EvidenceDirection>() {
    static constexpr std::string_view table[] = {"supports", "disputes", "qualifies",
                                                 "inconclusive", "mentions"};
    return table;
}

template <> std::span<const std::string_view> words<ClaimRelation>() {
    static constexpr std::string_view table[] = {"restates",  "contradicts", "apparent_conflict",
                                                 "amplifies", "attenuates",  "refines"};
    return table;
}

template <> std::span<const std::string_view> words<SourceStanding>() {
    static constexpr std::string_view table[] = {"current",   "corrected",  "expression_of_concern",
                                                 "retracted", "superseded", "preprint",
                                                 "unknown"};
    return table;
}

template <> std::span<const std::string_view> words<ReviewEvent>() {
    static constexpr std::string_view table[] = {"accepted",     "rejected", "ambiguous",
                                                 "needs_source", "note",     "stale"};
    return table;
}

template <> std::span<const std::string_view> words<RejectionReason>() {
    static constexpr std::string_view table[] = {"not_a_claim", "mis_extracted", "duplicate",
                                                 "out_of_scope"};
    return table;
}

template <> std::span<const std::string_view> words<Flag>() {
    static constexpr std::string_view table[] = {
        "spun_term",         "overclaim",          "promotional",       "designation_as_approval",
        "wrong_number",      "animal_to_human",    "dangling_citation", "retracted_source",
        "internal_conflict", "machine_paraphrased"};
    return table;
}

template <> std::span<const std::string_view> words<SentenceOutcome>() {
    static constexpr std::string_view table[] = {"claim",    "question",    "instruction",
                                                 "heading",  "boilerplate", "reference",
                                                 "fragment", "unparsed"};
    return table;
}

template <> std::span<const std::string_view> words<BlockKind>() {
    static constexpr std::string_view table[] = {"heading", "paragraph", "list_item",     "quote",
                                                 "table",   "code",      "reference_list"};
    return table;
}

template <> std::span<const std::string_view> words<SourceKind>() {
    static constexpr std::string_view table[] = {"paper", "trial", "agency", "person", "web_page"};
    return table;
}

template <> std::span<const std::string_view> words<ArgumentRole>() {
    static constexpr std::string_view table[] = {"population", "condition", "dose",
                                                 "time",       "place",     "comparator",
                                                 "instrument", "measure",   "other"};
    return table;
}

template <> std::span<const std::string_view> words<QuantityRole>() {
    static constexpr std::string_view table[] = {"dose",      "duration",    "onset",
                                                 "frequency", "effect_size", "sample",
                                                 "p_value",   "interval",    "other"};
    return table;
}

template <> std::span<const std::string_view> words<QuantityBound>() {
    static constexpr std::string_view table[] = {"exact",    "about",     "less_than", "at_most",
                                                 "at_least", "more_than", "plus_minus"};
    return table;
}

template <> std::span<const std::string_view> words<CueAxis>() {
    static constexpr std::string_view table[] = {"predicate",   "polarity", "certainty",
                                                 "association", "basis",    "attribution"};
    return table;
}

int sign(Predicate predicate) {
    switch (predicate) {
    case Predicate::increases:
    case Predicate::causes:
    case Predicate::enables:
        return 1;
    case Predicate::decreases:
    case Predicate::prevents:
    case Predicate::treats:
        return -1;
    default:
        return 0;
    }
}

bool is_symmetric(Predicate predicate) {
    return predicate == Predicate::associated_with || predicate == Predicate::equal_to ||
           predicate == Predicate::different_from;
}

bool is_comparison(Predicate predicate) {
    return predicate == Predicate::greater_than || predicate == Predicate::less_than ||
           predicate == Predicate::equal_to || predicate == Predicate::different_from;
}

} // namespace claimgraph
