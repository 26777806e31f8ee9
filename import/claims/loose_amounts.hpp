// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Amounts that are named without a number of their own: "a few hundred", "dozens", "a couple of
/// weeks", "a third of", "within an hour".

#include "import/claims/numbers.hpp"

namespace claimgraph {

/// The loose amount that starts at byte `at`; nothing where none does. Of "several", "a few" and
/// plurals ("hundreds") the value is the least that they can mean, two of what they count.
///
/// \pre `at < text.size()`
std::optional<WrittenNumber> loose_amount_at(std::string_view text, std::size_t at);

} // namespace claimgraph
