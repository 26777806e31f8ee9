// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the words of a mention to the name of its concept.

#include <string>
#include <string_view>

namespace claimgraph {

/// What a mention names.
struct NormalForm {
    std::string name;   ///< "serotonin"; empty where the mention has nothing to name
    std::string whole;  ///< the name with the aspect left in: "heart rate"
    std::string aspect; ///< "release" of "the release of serotonin"; mostly empty
};

/// Determiners and brackets off, lower case but for acronyms and names with digits or inner
/// capitals, last word singular, hyphens between plain words as blanks, American spelling; the
/// aspect split off: "serotonin levels" and "the level of serotonin" are serotonin (level).
/// A surname at the end is no plural: "Fiona Waters".
NormalForm normal_form(std::string_view mention, bool ends_in_surname = false);

} // namespace claimgraph
