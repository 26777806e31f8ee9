// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What open information extraction prints: slots made of the sentence's own words.

#include "import/claims/propositions.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// The words of one slot in the order they are printed in.
using Slotted = std::vector<WordIndex>;

/// One n-ary tuple.
struct Tuple {
    Origin origin = Origin::verb;
    WordIndex predicate = 0;
    Slotted subject;

    /// A form of "be", or a preposition after it, that the sentence does not have: "is", "is in".
    std::string_view inserted;
    Slotted relation; ///< behind what is inserted
    std::vector<Slotted> arguments;

    /// Chance that a reader of the sentence would write this tuple, in (0, 1).
    double confidence = 0.0;
};

/// One triple with minimal slots; nothing in it is inserted.
struct Triple {
    Slotted subject;
    Slotted relation;
    Slotted object;

    friend bool operator==(const Triple &, const Triple &) = default;
    friend auto operator<=>(const Triple &, const Triple &) = default;
};

/// The slot as text: neighbours as they stand in the line, others with a blank between; no tab or
/// line feed.
std::string text_of(const Tree &tree, const Slotted &slot);

} // namespace claimgraph
