// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a quantity is of: a dose, a duration, an effect ...

#include "core/assertion.hpp"
#include "import/claims/units.hpp"

#include <string_view>

namespace claimgraph {

/// The role that the unit and the words around the quantity give it. Only a few words of `sentence`
/// on either side are looked at.
QuantityRole role_of(std::string_view text, TextSpan sentence, const Quantity &quantity,
                     UnitKind kind);

} // namespace claimgraph
