// SPDX-License-Identifier: Apache-2.0
#include "graphs/look.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph {

namespace {

template <typename Enum> constexpr std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}

} // namespace

Stance stance(const ClaimNode &claim) {
    if (claim.affirmed > 0)
        return claim.negated > 0 ? Stance::contested : Stance::affirmed;
    return claim.negated > 0 ? Stance::denied : Stance::unproven;
}

Effect effect(Predicate predicate) {
    if (is_symmetric(predicate))
        return Effect::mutual;
    switch (sign(predicate)) {
    case 1:
        return Effect::raises;
    case -1:
        return Effect::lowers;
    default:
        return Effect::directed;
    }
}

std::string_view colour(EvidenceStatus status) {
    static constexpr std::string_view table[] = {
        "#BF4600", // unsupported: vermillion
        "#8A6A00", // untraceable: orange, darkened to ochre
        "#0068A6", // traceable: blue
        "#00704F", // supported: bluish green
        "#8F2D72", // disputed: reddish purple
        "#5B4BB5", // mixed: between blue and purple
        "#5F6B76", // inconclusive: grey
        "#000000", // basis_withdrawn: black
    };
    return table[index(status)];
}

LineLook line(Stance stance) {
    static constexpr LineLook table[] = {
        {"solid", false}, {"dashed", false}, {"solid", true}, {"dotted", false}};
    return table[index(stance)];
}

std::string line_colour(LineLook look, std::string_view colour) {
    std::string list(colour);
    if (look.is_double)
        list.append(":").append(palette::paper).append(":").append(colour);
    return list;
}

std::string_view arrowhead(Effect effect) {
    static constexpr std::string_view table[] = {"normal", "tee", "vee", "none"};
    return table[index(effect)];
}

double pen_width(std::size_t documents) {
    const double doublings = std::log2(static_cast<double>(std::max<std::size_t>(documents, 1)));
    return std::min(1.2 + 0.5 * doublings, 4.0);
}

std::string_view legend(EvidenceStatus status) {
    static constexpr std::string_view table[] = {
        "unsupported: no basis is offered",
        "untraceable: a basis nobody can follow",
        "traceable: a basis nobody has checked",
        "supported: the evidence checked supports it",
        "disputed: the evidence checked disputes it",
        "mixed: evidence checked on both sides",
        "inconclusive: the evidence checked decides nothing",
        "basis_withdrawn: all support is retracted",
    };
    return table[index(status)];
}

std::string_view legend(Stance stance) {
    static constexpr std::string_view table[] = {
        "affirmed", "denied", "contested: affirmed and denied", "said to have no evidence"};
    return table[index(stance)];
}

std::string_view legend(Effect effect) {
    static constexpr std::string_view table[] = {"raises or brings about", "lowers or stops",
                                                 "no direction of effect", "holds both ways"};
    return table[index(effect)];
}

} // namespace claimgraph
