// SPDX-License-Identifier: Apache-2.0
#include "graphs/look.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <string>

namespace claimgraph {
namespace {

/// Contrast with white by WCAG 2.1, "relative luminance".
double contrast_on_white(std::string_view colour) {
    const double weights[] = {0.2126, 0.7152, 0.0722};
    double luminance = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        const double value =
            std::stoi(std::string(colour.substr(1 + 2 * i, 2)), nullptr, 16) / 255.0;
        luminance += weights[i] *
                     (value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
}

ClaimNode said(std::size_t affirmed, std::size_t negated) {
    ClaimNode claim;
    claim.affirmed = affirmed;
    claim.negated = negated;
    return claim;
}

TEST(Look, HasALegibleColourOfItsOwnForEachStatus) {
    std::set<std::string_view> colours;
    for (std::size_t i = 0; i < words<EvidenceStatus>().size(); ++i) {
        const auto status = static_cast<EvidenceStatus>(i);
        EXPECT_GE(contrast_on_white(colour(status)), 4.5) << word(status);
        EXPECT_TRUE(legend(status).starts_with(word(status))) << legend(status);
        colours.insert(colour(status));
    }
    EXPECT_EQ(colours.size(), words<EvidenceStatus>().size());
}

TEST(Look, TellsDeniedFromContested) {
    EXPECT_EQ(stance(said(2, 0)), Stance::affirmed);
    EXPECT_EQ(stance(said(0, 1)), Stance::denied);
    EXPECT_EQ(stance(said(3, 1)), Stance::contested);
    EXPECT_EQ(stance(said(0, 0)), Stance::unproven);
    EXPECT_EQ(line(Stance::denied).style, "dashed");
    EXPECT_EQ(line_colour(line(Stance::contested), "#000000"), "#000000:#FFFFFF:#000000");
}

TEST(Look, PointsTheArrowheadByTheSign) {
    EXPECT_EQ(arrowhead(effect(Predicate::increases)), "normal");
    EXPECT_EQ(arrowhead(effect(Predicate::prevents)), "tee");
    EXPECT_EQ(arrowhead(effect(Predicate::is_a)), "vee");
    EXPECT_EQ(arrowhead(effect(Predicate::associated_with)), "none");
}

TEST(Look, WidensALineMildly) {
    EXPECT_DOUBLE_EQ(pen_width(0), 1.2);
    EXPECT_DOUBLE_EQ(pen_width(1), 1.2);
    EXPECT_DOUBLE_EQ(pen_width(4), 2.2);
    EXPECT_DOUBLE_EQ(pen_width(1000000), 4.0);
}

} // namespace
} // namespace claimgraph
