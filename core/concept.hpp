// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What claims are about, and the places that name it.

#include "core/text_span.hpp"

#include <cstdint>
#include <optional>
#include <string>

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

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace claimgraph
