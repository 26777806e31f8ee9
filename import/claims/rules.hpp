// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The rules that read claims, by name, and how much each is trusted.

#include <string_view>

namespace claimgraph {

/// How a claim was read; the name is the assertion's rule.
struct Rule {
    std::string_view name;
    double confidence = 0.0; ///< prior of the rule, set by judgement
};

namespace rules {
inline constexpr Rule verb{"verb", 0.8};
inline constexpr Rule unknown_verb{"verb-other", 0.65};
inline constexpr Rule change{"change", 0.75};
inline constexpr Rule passive{"passive", 0.8};
inline constexpr Rule state{"state", 0.6};
inline constexpr Rule copula_noun{"copula-noun", 0.75};
inline constexpr Rule copula_adjective{"copula-adjective", 0.75};
inline constexpr Rule comparison{"comparison", 0.75};
inline constexpr Rule presupposed{"presupposed", 0.5};
inline constexpr Rule difference{"difference", 0.6};
inline constexpr Rule reason{"reason", 0.65};
inline constexpr Rule apposition{"apposition", 0.55};
inline constexpr Rule control{"control", 0.65};
inline constexpr Rule quantity{"quantity", 0.7};
inline constexpr Rule relation_noun{"relation-noun", 0.65};
} // namespace rules

} // namespace claimgraph
