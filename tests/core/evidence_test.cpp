// SPDX-License-Identifier: Apache-2.0
#include "core/evidence.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace claimgraph {
namespace {

Assertion said(Polarity polarity, Certainty certainty, Basis basis) {
    Assertion assertion;
    assertion.polarity = polarity;
    assertion.certainty = certainty;
    assertion.basis = basis;
    return assertion;
}

EvidenceLine line_on(Basis basis) {
    return evidence_line(said(Polarity::affirmed, Certainty::certain, basis));
}

TEST(Assess, GivesEachBasisItsTextStatus) {
    EXPECT_EQ(assess(Basis::none), EvidenceStatus::unsupported);
    EXPECT_EQ(assess(Basis::untraceable), EvidenceStatus::untraceable);
    EXPECT_EQ(assess(Basis::testimonial), EvidenceStatus::untraceable);
    EXPECT_EQ(assess(Basis::named), EvidenceStatus::traceable);
    EXPECT_EQ(assess(Basis::traceable), EvidenceStatus::traceable);
    EXPECT_EQ(assess(Basis::own_data), EvidenceStatus::traceable);
}

TEST(Assess, CallsAClaimWithoutLinesUnsupported) {
    EXPECT_EQ(assess(std::vector<EvidenceLine>{}), EvidenceStatus::unsupported);
}

TEST(Assess, TakesTheBestStatusInAnyOrder) {
    std::vector<EvidenceLine> lines{line_on(Basis::none), line_on(Basis::untraceable),
                                    line_on(Basis::named)};
    EXPECT_EQ(assess(lines), EvidenceStatus::traceable);
    std::reverse(lines.begin(), lines.end());
    EXPECT_EQ(assess(lines), EvidenceStatus::traceable);
    lines.erase(lines.begin());
    EXPECT_EQ(assess(lines), EvidenceStatus::untraceable);
}

TEST(EvidenceLine, ArguesAsThePolaritySays) {
    const auto direction = [](Polarity polarity) {
        return evidence_line(said(polarity, Certainty::certain, Basis::named)).direction;
    };
    EXPECT_EQ(direction(Polarity::affirmed), EvidenceDirection::supports);
    EXPECT_EQ(direction(Polarity::negated), EvidenceDirection::disputes);
    EXPECT_EQ(direction(Polarity::null_result), EvidenceDirection::disputes);
    EXPECT_EQ(direction(Polarity::absence_of_evidence), EvidenceDirection::inconclusive);
}

TEST(EvidenceLine, WeighsMoreTheMoreIsOffered) {
    const auto weight = [](Basis basis) { return line_on(basis).strength; };
    EXPECT_EQ(weight(Basis::none), 0.0);
    EXPECT_LT(weight(Basis::none), weight(Basis::untraceable));
    EXPECT_LT(weight(Basis::untraceable), weight(Basis::named));
    EXPECT_LT(weight(Basis::named), weight(Basis::traceable));
    EXPECT_LT(weight(Basis::traceable), weight(Basis::own_data));
    EXPECT_LT(weight(Basis::own_data), 0.3);
}

TEST(EvidenceLine, WeighsHalfWhenHedged) {
    const auto hedged = said(Polarity::affirmed, Certainty::possible, Basis::traceable);
    EXPECT_DOUBLE_EQ(evidence_line(hedged).strength, line_on(Basis::traceable).strength / 2);
}

} // namespace
} // namespace claimgraph
