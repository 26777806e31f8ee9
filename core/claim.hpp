// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The proposition that assertions share.

#include "core/assertion.hpp"
#include "core/concept.hpp"
#include "core/vocabulary.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

/// One end of a claim: a concept and, where one is named, its aspect.
struct ClaimEnd {
    Concept what;
    std::string aspect;

    friend bool operator==(const ClaimEnd &, const ClaimEnd &) = default;
};

/// A proposition. It carries neither polarity nor who said it, so a denial meets what it denies.
struct Claim {
    ClaimEnd subject;
    Predicate predicate = Predicate::other;

    /// Tells claims of one open predicate apart; empty unless `keeps_lemma(predicate)`.
    std::string relation_lemma;

    std::optional<ClaimEnd> object;

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// Whether claims of this predicate are told apart by their relation's lemma (other, reports).
bool keeps_lemma(Predicate predicate);

/// The claim that an assertion makes.
///
/// \throws std::invalid_argument if a mention's concept index is outside `concepts`.
Claim claim_of(const Assertion &assertion, std::span<const Concept> concepts);

/// Whether the claim has the assertion's subject as its object, as symmetric predicates allow.
bool is_reversed(const Claim &claim, const Assertion &assertion, std::span<const Concept> concepts);

/// Words of an aspect under which more means less of the concept: "decrease", "lack".
std::span<const std::string_view> lessening_words();

/// -1 where an effect of or on the aspect is the opposite one of or on its concept ("decrease",
/// "lack"), else 1.
int aspect_sign(std::string_view aspect);

/// The effect of the subject's concept on the object's: 1, -1, or 0 where it is not known. A lack
/// of X that increases Y makes X decrease Y.
int effect_sign(std::string_view subject_aspect, Predicate predicate,
                std::string_view object_aspect);

/// "serotonin (release)", or the name alone where no aspect is meant.
std::string to_text(const ClaimEnd &end);

/// "MDMA increases serotonin (release)"; an open predicate reads as its lemma.
std::string to_text(const Claim &claim);

} // namespace claimgraph
