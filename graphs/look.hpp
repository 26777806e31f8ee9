// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How what is known of a claim is drawn: colours, dashes, arrowheads, and the words that explain
/// them. Every picture format takes its looks from here.

#include "core/graph.hpp"
#include "core/vocabulary.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace claimgraph {

/// What the assertions of a claim say of it, taken together.
enum class Stance {
    affirmed,
    denied,    ///< denied and never affirmed
    contested, ///< both
    unproven,  ///< neither: every assertion says that there is no evidence
};

Stance stance(const ClaimNode &claim);

/// What an arrow's head says of the effect on its object.
enum class Effect { raises, lowers, directed, mutual };

Effect effect(Predicate predicate);

/// Colour of a claim or assertion ("#RRGGBB"): the hues of Okabe and Ito (2008), which colour-blind
/// readers tell apart, darkened until text in them has a contrast of 4.5 on white (WCAG 2.1 AA).
std::string_view colour(EvidenceStatus status);

/// Line of a claim, in the words of GraphViz.
struct LineLook {
    std::string_view style;
    bool is_double = false; ///< two lines side by side
};

LineLook line(Stance stance);

/// GraphViz's colour list for a line: the colour, or twice with the paper's between.
std::string line_colour(LineLook look, std::string_view colour);

/// Arrowhead, in the words of GraphViz.
std::string_view arrowhead(Effect effect);

/// Line width in points: 1.2 for one document, a little more for each doubling, at most 4.
double pen_width(std::size_t documents);

// What a legend says of each look; a status begins with its word of the vocabulary.
std::string_view legend(EvidenceStatus status);
std::string_view legend(Stance stance);
std::string_view legend(Effect effect);

/// Colours that stand for no status.
namespace palette {
inline constexpr std::string_view ink = "#22292F";
inline constexpr std::string_view quiet = "#5F6B76";
inline constexpr std::string_view concept_fill = "#EEF3F8";
inline constexpr std::string_view concept_line = "#9DB0C2";
inline constexpr std::string_view document_fill = "#F6F3EA";
inline constexpr std::string_view document_line = "#B8AA80";
inline constexpr std::string_view paper = "#FFFFFF";
} // namespace palette

/// All values of the axes that have a legend, in the order it lists them.
inline constexpr std::array all_stances{Stance::affirmed, Stance::denied, Stance::contested,
                                        Stance::unproven};
inline constexpr std::array all_effects{Effect::raises, Effect::lowers, Effect::directed,
                                        Effect::mutual};

} // namespace claimgraph
