// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The list of units (`units.tsv`), ready to be looked up in a text.

#include "import/claims/units.hpp"

namespace claimgraph {

/// The simple unit that starts at byte `at`, without exponent: the longest entry of the list, or a
/// symbol with an SI prefix. Divisors are included.
std::optional<Unit> simple_unit_at(std::string_view text, std::size_t at);

/// The entry whose written form is `word`, in any case if it is a word of four letters or more.
std::optional<Unit> listed_unit(std::string_view word);

} // namespace claimgraph
