// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The rules that read claims, by name.

#include <string_view>

namespace claimgraph {

/// How a claim was read; the name is the assertion's rule.
struct Rule {
    std::string_view name;
};

namespace rules {
inline constexpr Rule verb{"verb"};
inline constexpr Rule unknown_verb{"verb-other"};
inline constexpr Rule alone{"verb-alone"};
inline constexpr Rule change{"change"};
inline constexpr Rule passive{"passive"};
inline constexpr Rule state{"state"};
inline constexpr Rule copula_noun{"copula-noun"};
inline constexpr Rule copula_adjective{"copula-adjective"};
inline constexpr Rule comparison{"comparison"};
inline constexpr Rule presupposed{"presupposed"};
inline constexpr Rule difference{"difference"};
inline constexpr Rule reason{"reason"};
inline constexpr Rule apposition{"apposition"};
inline constexpr Rule control{"control"};
inline constexpr Rule quantity{"quantity"};
inline constexpr Rule relation_noun{"relation-noun"};
inline constexpr Rule existence{"existence"};
} // namespace rules

} // namespace claimgraph
