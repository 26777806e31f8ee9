// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Mistakes that the parser makes in a regular way, mended before anyone reads the tree.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// The sentence with its tree mended; nothing where there is nothing to mend.
///
/// A time or place behind an object belongs to the verb ("approved the budget in March", "opened a
/// plant near Oslo"), a relative clause to the noun it agrees with ("levels of iron that are low"),
/// and a noun that heads a sentence without a finite verb is one ("The firm
/// plans to open a plant").
std::optional<ParsedSentence> mended(const Tree &tree);

} // namespace claimgraph
