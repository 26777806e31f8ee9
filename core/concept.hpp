// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What claims are about, and the places that name it.

#include "core/text_span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace claimgraph {

/// What claims are about. Two concepts with the same identity (CURIE, else name) are one.
struct Concept {
    /// Preferred name: that of the vocabulary, else the normal form of the mention.
    std::string name;

    /// Semantic type, such as "drug" or "symptom"; empty where unknown.
    std::string type;

    /// Identifier in a vocabulary, such as "MESH:D013313"; empty where none is known.
    std::string curie;

    friend bool operator==(const Concept &, const Concept &) = default;
};

/// How a phrase that was garbled by synonym substitution reads: "soul cost" as "heart rate".
struct Repair {
    std::string phrase; ///< the repaired one
    double score = 0.0; ///< how sure the reading is, in [0, 1]
    std::string reason; ///< word by word: "soul > heart, cost > rate"

    /// The mention's concept is that of the repaired phrase; else this is a suggestion.
    bool accepted = false;

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// A span that names a concept.
struct Mention {
    TextSpan span;

    /// Index into `DocumentClaims::concepts`.
    std::uint32_t concept_index = 0;

    /// What of the concept is meant, where the mention says so: "release", "level", "risk".
    std::string aspect;

    /// Where the words that name the concept stand, if the span is a pronoun or the like; may lie
    /// in another sentence.
    std::optional<TextSpan> antecedent = {};

    /// Where the phrase makes sense only in other words.
    std::optional<Repair> repair = {};

    /// CURIEs (else names) of the concepts that fit equally well, where the text does not tell
    /// which is meant; the concept is then known by its name only.
    std::vector<std::string> candidates = {};

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace claimgraph
