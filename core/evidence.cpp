// SPDX-License-Identifier: Apache-2.0
#include "core/evidence.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// Weight of what a text offers before anyone has looked at the evidence. Only the order matters
/// until lines are assessed; all stay below 0.3, what one assessed line weighs at least.
double unchecked_strength(Basis basis) {
    switch (basis) {
    case Basis::none:
        return 0.0;
    case Basis::untraceable:
    case Basis::testimonial:
        return 0.05;
    case Basis::named:
        return 0.1;
    case Basis::traceable:
        return 0.2;
    case Basis::own_data:
        return 0.25;
    }
    return 0.0;
}

EvidenceDirection direction_of(Polarity polarity) {
    switch (polarity) {
    case Polarity::affirmed:
        return EvidenceDirection::supports;
    case Polarity::negated:
    case Polarity::null_result:
        return EvidenceDirection::disputes;
    case Polarity::absence_of_evidence:
        return EvidenceDirection::inconclusive;
    }
    return EvidenceDirection::inconclusive;
}

} // namespace

EvidenceLine evidence_line(const Assertion &assertion) {
    const double weight = assertion.certainty == Certainty::certain ? 1.0 : 0.5;
    return {direction_of(assertion.polarity), assertion.basis,
            weight * unchecked_strength(assertion.basis)};
}

EvidenceStatus assess(Basis basis) {
    switch (basis) {
    case Basis::none:
        return EvidenceStatus::unsupported;
    case Basis::untraceable:
    case Basis::testimonial:
        return EvidenceStatus::untraceable;
    case Basis::named:
    case Basis::traceable:
    case Basis::own_data:
        return EvidenceStatus::traceable;
    }
    return EvidenceStatus::unsupported;
}

EvidenceStatus assess(std::span<const EvidenceLine> lines) {
    EvidenceStatus best = EvidenceStatus::unsupported;
    for (const EvidenceLine &line : lines)
        best = std::max(best, assess(line.basis));
    return best;
}

} // namespace claimgraph
